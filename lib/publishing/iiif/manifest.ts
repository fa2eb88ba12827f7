import type { Addresses } from "../addresses";
import { PRESENTATION_CONTEXT } from "../contract";
import { type LanguageMap, mapOf } from "../languages";
import { dimensionsText } from "../measures";
import { rightsUri } from "../rights";
import { WORDS } from "../words";
import type { PublishedPicture, PublishedWork } from "../work";
import { imageServiceRef, sizesOf } from "./image-service";

/** The IIIF Presentation 3 manifest of a work: a canvas for each of its pictures, its label in every language. */
export function manifestOf({ museum, record, pictures, room }: PublishedWork, addresses: Addresses) {
  const { texts } = record;
  const label = mapOf(texts, (text) => text.title) ?? { none: [record.accessionNumber] };
  const summary = mapOf(texts, (text) => text.summary);
  const creditLine = mapOf(texts, (text) => text.creditLine);
  const rights = rightsUri(record.rights);
  const names = record.artists.map((artist) => artist.name);
  const [first] = pictures;
  return {
    "@context": PRESENTATION_CONTEXT,
    id: addresses.manifest(record.id),
    type: "Manifest",
    label,
    ...(summary ? { summary } : {}),
    metadata: rowsOf([
      [WORDS.artist, names.length > 0 ? { none: names } : null],
      [WORDS.date, mapOf(texts, (text) => text.dateText)],
      [WORDS.medium, mapOf(texts, (text) => text.medium)],
      [WORDS.dimensions, dimensionsText(record)],
      [WORDS.classification, mapOf(texts, (text) => text.classification)],
      [WORDS.movement, mapOf(texts, (text) => text.movement)],
      [WORDS.accessionNumber, { none: [record.accessionNumber] }],
      [WORDS.room, room && mapOf(room, (name) => name)],
      [WORDS.story, mapOf(texts, (text) => text.description)],
      [WORDS.rights, record.rights && !rights ? { none: [record.rights] } : null],
    ]),
    ...(creditLine ? { requiredStatement: { label: WORDS.creditLine, value: creditLine } } : {}),
    ...(rights ? { rights } : {}),
    provider: [providerOf(museum, addresses)],
    homepage: [
      {
        id: addresses.page(record.id),
        type: "Text",
        label,
        format: "text/html",
        language: Object.keys(museum),
      },
    ],
    seeAlso: [
      {
        id: addresses.linkedArt(record.id),
        type: "Dataset",
        label: { none: ["Linked Art"] },
        format: "application/ld+json",
        profile: "https://linked.art/ns/v1/linked-art.json",
      },
    ],
    partOf: [{ id: addresses.collection, type: "Collection" }],
    ...(first ? { thumbnail: [thumbnailOf(first, addresses)] } : {}),
    ...(pictures.length > 1 ? { behavior: ["individuals"] } : {}),
    items: pictures.map((picture, index) =>
      canvasOf(
        picture,
        pictures.length > 1 ? { none: [String(index + 1)] } : label,
        addresses,
        addresses.manifest(record.id),
      ),
    ),
  };
}

/** The museum as the standard's provider. */
export function providerOf(museum: PublishedWork["museum"], addresses: Addresses) {
  const label = mapOf(museum, (text) => text.name) ?? { none: [addresses.museum] };
  return {
    id: addresses.museum,
    type: "Agent",
    label,
    homepage: [{ id: addresses.museum, type: "Text", label, format: "text/html" }],
  };
}

/** The picture at its smallest size, with the service that has it in others. */
export function thumbnailOf(
  picture: Pick<PublishedPicture, "id" | "width" | "height">,
  addresses: Addresses,
) {
  const [{ width, height } = picture] = sizesOf(picture);
  return {
    id: `${addresses.image(picture.id)}/full/${width},${height}/0/default.jpg`,
    type: "Image",
    format: "image/jpeg",
    width,
    height,
    service: [imageServiceRef(addresses, picture.id)],
  };
}

function canvasOf(picture: PublishedPicture, label: LanguageMap, addresses: Addresses, manifest: string) {
  const canvas = `${manifest}/canvas/${picture.id}`;
  const { width, height } = picture;
  const summary = mapOf(picture.alt, (alt) => alt);
  const image = addresses.image(picture.id);
  return {
    id: canvas,
    type: "Canvas",
    label,
    ...(summary ? { summary } : {}),
    width,
    height,
    thumbnail: [thumbnailOf(picture, addresses)],
    items: [
      {
        id: `${canvas}/page`,
        type: "AnnotationPage",
        items: [
          {
            id: `${canvas}/painting`,
            type: "Annotation",
            motivation: "painting",
            target: canvas,
            body: {
              id: `${image}/full/max/0/default.jpg`,
              type: "Image",
              format: "image/jpeg",
              width,
              height,
              service: [imageServiceRef(addresses, picture.id)],
            },
          },
        ],
      },
    ],
  };
}

function rowsOf(rows: [LanguageMap, LanguageMap | null][]) {
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
