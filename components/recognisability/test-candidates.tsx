import { Eye } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { PhotoTest, TestedCandidate } from "@/lib/scan/contract";
import { Thumbnail } from "./thumbnail";
import { WorkName } from "./work-name";

const TWO_DIGITS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

type Props = {
  museum: string;
  artworkId: string;
  test: PhotoTest;
  shown: string | null;
  onShow: (artworkId: string | null) => void;
};

/** The works that the scan found nearest, with what their points say; each can be drawn on the photo. */
export function TestCandidates({ museum, artworkId, test, shown, onShow }: Props) {
  const t = useTranslations("recognisability");
  if (test.candidates.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="mb-2 font-medium text-sm">{t("test.candidates")}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (axe) */}
      <section aria-label={t("test.candidates")} tabIndex={0} className="max-h-96 overflow-y-auto">
        <table className="w-full border-collapse text-sm">
          <thead className="sticky top-0 bg-surface">
            <tr className="border-line border-b text-left text-muted text-xs [&>th]:py-2 [&>th]:pe-4 [&>th]:font-medium">
              <th scope="col" className="text-end">
                {t("test.rank")}
              </th>
              <th scope="col">{t("neighbours.work")}</th>
              <th scope="col" className="text-end">
                {t("neighbours.alike")}
              </th>
              <th scope="col" className="text-end">
                {t("neighbours.common")}
              </th>
              <th scope="col">
                <span className="sr-only">{t("test.shown")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {test.candidates.map((candidate, index) => (
              <Row
                key={candidate.artwork.id}
                {...{ museum, candidate }}
                rank={index + 1}
                own={candidate.artwork.id === artworkId}
                shown={candidate.artwork.id === shown}
                onShow={onShow}
              />
            ))}
          </tbody>
        </table>
      </section>
      {test.candidates.some(({ look }) => look === "skipped") && (
        <p className="mt-2 text-muted text-xs">{t("test.skippedNote")}</p>
      )}
    </section>
  );
}

function Row({
  museum,
  candidate: { artwork, similarity, look, inliers, corners },
  rank,
  own,
  shown,
  onShow,
}: Pick<Props, "museum" | "onShow"> & {
  candidate: TestedCandidate;
  rank: number;
  own: boolean;
  shown: boolean;
}) {
  const t = useTranslations("recognisability.test");
  const format = useFormatter();
  return (
    <tr className={cx("border-line border-b [&>*]:py-1.5 [&>*]:pe-4", own && "bg-ink/[0.04]")}>
      <td className="w-10 text-end text-muted tabular-nums">{rank}</td>
      <th scope="row" className="text-start font-normal">
        <span className="flex items-center gap-3">
          <Thumbnail picture={artwork.picture} className="size-10" />
          <WorkName museum={museum} work={artwork} />
          {own && <span className="ms-auto whitespace-nowrap font-medium text-xs">{t("thisWork")}</span>}
        </span>
      </th>
      <td className="text-end tabular-nums">{format.number(similarity, TWO_DIGITS)}</td>
      <td className="text-end tabular-nums">
        {look === "verified" ? format.number(inliers) : <span className="text-muted text-xs">{t(look)}</span>}
      </td>
      <td className="w-12 text-end">
        {corners && (
          <button
            type="button"
            aria-pressed={shown}
            aria-label={t("show", { title: artwork.title })}
            title={t("show", { title: artwork.title })}
            onClick={() => onShow(shown ? null : artwork.id)}
            className={cx(
              "inline-grid size-8 place-items-center rounded-full transition-colors duration-150",
              shown ? "bg-accent text-accent-ink" : "text-muted hover:bg-ink/8 hover:text-ink",
            )}
          >
            <Eye aria-hidden className="size-4" />
          </button>
        )}
      </td>
    </tr>
  );
}
