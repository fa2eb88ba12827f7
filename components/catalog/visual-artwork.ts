import type { Artwork } from "@/lib/catalog/contract";
import type { Museum } from "@/lib/museums/contract";
import { type addressesOf, exactCm, rightsUri } from "@/lib/publishing/contract";

type Page = { lang: string; addresses: ReturnType<typeof addressesOf> };

/** What search engines read of a work's page, in schema.org's words. Nothing is said that is not known. */
export function visualArtworkOf(artwork: Artwork, museum: Pick<Museum, "name">, { lang, addresses }: Page) {
  const license = rightsUri(artwork.rights);
  const { widthCm, heightCm, depthCm } = artwork.dimensions ?? {};
  return {
    "@context": "https://schema.org",
    "@type": "VisualArtwork",
    "@id": addresses.page(artwork.id),
    url: addresses.page(artwork.id),
    inLanguage: lang,
    ...known({
      name: artwork.title,
      description: artwork.summary,
      identifier: artwork.accessionNumber,
      artform: artwork.classification,
      artMedium: artwork.medium,
      dateCreated: artwork.dateText,
      creditText: artwork.creditLine,
      license,
      copyrightNotice: license ? null : artwork.rights,
      height: distance(heightCm),
      width: distance(widthCm),
      depth: distance(depthCm),
      image: artwork.pictures.map(({ id, width, height, alt }) => ({
        "@type": "ImageObject",
        contentUrl: `${addresses.image(id)}/full/max/0/default.jpg`,
        ...known({ width, height, caption: alt }),
      })),
      creator: artwork.artists.map(({ name, slug, bornYear, diedYear }) => ({
        "@type": "Person",
        name,
        url: addresses.artist(slug),
        ...known({ birthDate: bornYear?.toString(), deathDate: diedYear?.toString() }),
      })),
    }),
    provider: { "@type": "Museum", name: museum.name, url: addresses.museum },
  };
}

/** Only what has a value. */
function known(fields: Record<string, unknown>) {
  const isKnown = (value: unknown) =>
    value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value)));
}

const distance = (cm: number | null | undefined) =>
  cm ? { "@type": "QuantitativeValue", value: exactCm(cm), unitCode: "CMT", unitText: "cm" } : null;
