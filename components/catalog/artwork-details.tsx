import { getFormatter, getTranslations } from "next-intl/server";
import { paths } from "@/components/museums/paths";
import { ChipLink } from "@/components/ui/chip";
import type { Artwork } from "@/lib/catalog/contract";
import { Section } from "./section";
import { tagName } from "./tag-name";

/** What a catalogue says of a work, and its subjects, each leading to more of the same. */
export async function ArtworkDetails({
  museum,
  artwork,
  lang,
}: {
  museum: string;
  artwork: Artwork;
  lang: string;
}) {
  const [t, format] = await Promise.all([getTranslations("catalog"), getFormatter()]);
  const { dimensions } = artwork;
  const cm = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  const size =
    dimensions &&
    (dimensions.depthCm === null
      ? t("dimensionsFlat", { height: cm(dimensions.heightCm), width: cm(dimensions.widthCm) })
      : t("dimensionsDeep", {
          height: cm(dimensions.heightCm),
          width: cm(dimensions.widthCm),
          depth: cm(dimensions.depthCm),
        }));
  const rows = [
    [t("medium"), artwork.medium],
    [t("dimensions"), size],
    [t("classification"), artwork.classification],
    [t("movement"), artwork.movement],
    [t("accessionNumber"), artwork.accessionNumber],
    [t("creditLine"), artwork.creditLine],
    [t("rights"), artwork.rights],
  ].filter((row): row is [string, string] => Boolean(row[1]));
  return (
    <Section title={t("details")}>
      <dl className="grid grid-cols-1 gap-x-6 gap-y-3 sm:grid-cols-[minmax(9rem,auto)_1fr]">
        {rows.map(([term, value]) => (
          <div key={term} className="contents">
            <dt className="text-muted text-sm sm:pt-0.5">{term}</dt>
            <dd lang={lang} className="-mt-2 sm:mt-0">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {artwork.tags.length > 0 && (
        <>
          <h3 className="mt-7 text-muted text-sm">{t("tags")}</h3>
          <ul className="mt-2.5 flex flex-wrap gap-2">
            {artwork.tags.map((tag) => (
              <li key={tag}>
                <ChipLink href={paths.explore(museum, { tag })} prefetch={false} lang="en">
                  {tagName(tag)}
                </ChipLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
