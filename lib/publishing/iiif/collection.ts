import type { PublicRecord } from "@/lib/catalog/contract";
import type { Addresses } from "../addresses";
import { PRESENTATION_CONTEXT } from "../contract";
import { mapOf } from "../languages";
import { stretchLabel } from "../words";
import type { PublishedPicture, PublishedWork } from "../work";
import { providerOf, thumbnailOf } from "./manifest";

/** Works in one collection document: a museum of ten thousand is a hundred of them. */
export const COLLECTION_SIZE = 100;

/** A work as a collection lists it. */
export type CollectionItem = { record: PublicRecord; picture: PublishedPicture | undefined };

/** The museum's collection: its works where they fit into one document, else collections of a hundred each. */
export function collectionOf(
  museum: PublishedWork["museum"],
  { total, items }: { total: number; items: CollectionItem[] },
  addresses: Addresses,
) {
  const summary = mapOf(museum, (text) => text.tagline);
  return {
    "@context": PRESENTATION_CONTEXT,
    id: addresses.collection,
    type: "Collection",
    label: mapOf(museum, (text) => text.name) ?? { none: [addresses.museum] },
    ...(summary ? { summary } : {}),
    provider: [providerOf(museum, addresses)],
    homepage: providerOf(museum, addresses).homepage,
    items: total > COLLECTION_SIZE ? stretchesOf(total, addresses) : items.map(itemOf(addresses)),
  };
}

/** The works of one stretch, counted from page 1. */
export function collectionPageOf(
  page: number,
  { total, items }: { total: number; items: CollectionItem[] },
  addresses: Addresses,
) {
  return {
    "@context": PRESENTATION_CONTEXT,
    ...stretchOf(page, total, addresses),
    partOf: [{ id: addresses.collection, type: "Collection" }],
    items: items.map(itemOf(addresses)),
  };
}

function stretchesOf(total: number, addresses: Addresses) {
  const pages = Math.ceil(total / COLLECTION_SIZE);
  return Array.from({ length: pages }, (_, index) => stretchOf(index + 1, total, addresses));
}

function stretchOf(page: number, total: number, addresses: Addresses) {
  const from = (page - 1) * COLLECTION_SIZE;
  const label = stretchLabel(from + 1, Math.min(from + COLLECTION_SIZE, total));
  return { id: addresses.collectionPage(page), type: "Collection", label };
}

const itemOf =
  (addresses: Addresses) =>
  ({ record, picture }: CollectionItem) => ({
    id: addresses.manifest(record.id),
    type: "Manifest",
    label: mapOf(record.texts, (text) => text.title) ?? { none: [record.accessionNumber] },
    ...(picture ? { thumbnail: [thumbnailOf(picture, addresses)] } : {}),
  });
