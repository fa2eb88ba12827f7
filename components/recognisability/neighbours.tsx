import { useFormatter, useTranslations } from "next-intl";
import type { Neighbour } from "@/lib/recognisability/contract";
import { DangerLabel } from "./danger-label";
import { Thumbnail } from "./thumbnail";
import { WorkName } from "./work-name";

const TWO_DIGITS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** The works that a scan would look at beside this one, and what it would find. */
export function Neighbours({ museum, neighbours }: { museum: string; neighbours: Neighbour[] }) {
  const t = useTranslations("recognisability.neighbours");
  const format = useFormatter();
  return (
    <section>
      <h2 className="font-medium">{t("title")}</h2>
      <p className="mt-0.5 max-w-prose text-muted text-sm">{t("text")}</p>
      {neighbours.length === 0 ? (
        <p className="mt-4 text-muted">{t("none")}</p>
      ) : (
        <table className="mt-3 w-full border-collapse text-sm">
          <thead>
            <tr className="border-line border-b text-left text-muted text-xs [&>th]:py-2 [&>th]:pe-4 [&>th]:font-medium">
              <th scope="col">{t("work")}</th>
              <th scope="col" className="text-end">
                {t("alike")}
              </th>
              <th scope="col" className="text-end">
                {t("common")}
              </th>
              <th scope="col" className="text-end max-lg:hidden">
                {t("spread")}
              </th>
              <th scope="col">{t("means")}</th>
            </tr>
          </thead>
          <tbody>
            {neighbours.map(({ work, picture, similarity, inliers, spread, danger }) => (
              <tr key={work.id} className="border-line border-b [&>*]:py-2 [&>*]:pe-4">
                <th scope="row" className="text-start font-normal">
                  <span className="flex items-center gap-3">
                    <Thumbnail picture={picture} className="size-14" />
                    <WorkName museum={museum} work={work} />
                  </span>
                </th>
                <td className="text-end tabular-nums">{format.number(similarity, TWO_DIGITS)}</td>
                <td className="text-end tabular-nums">{format.number(inliers)}</td>
                <td className="text-end tabular-nums max-lg:hidden">
                  {inliers > 0 ? format.number(Math.min(1, spread), { style: "percent" }) : "–"}
                </td>
                <td>
                  <DangerLabel danger={danger} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
