import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";

export { addressesOf } from "./addresses";
export { exactCm } from "./measures";
export { rightsUri } from "./rights";

export const PRESENTATION_CONTEXT = "http://iiif.io/api/presentation/3/context.json";
export const IMAGE_CONTEXT = "http://iiif.io/api/image/3/context.json";

export const LINKED_ART_CONTEXT = "https://linked.art/ns/v1/linked-art.json";

/** The standards' media types, each with the context that its documents are read by. */
export const PRESENTATION_TYPE = `application/ld+json;profile="${PRESENTATION_CONTEXT}"`;
export const LINKED_ART_TYPE = `application/ld+json;profile="${LINKED_ART_CONTEXT}"`;
export const IMAGE_TYPE = `application/ld+json;profile="${IMAGE_CONTEXT}"`;

/** Where this installation is reached, as the edge knows it: what identifiers begin with. */
export const Origin = z.object({ origin: z.url({ protocol: /^https?$/ }) });

export const WorkInput = Origin.extend({ artworkId: idOf("artwork") });
export const CollectionPageInput = Origin.extend({ page: z.coerce.number().int().min(1).max(10_000) });
export const ImageInput = Origin.extend({ imageId: idOf("image") });
export const ImageRequestInput = z.object({
  imageId: idOf("image"),
  region: z.string().max(40),
  size: z.string().max(20),
  rotation: z.string().max(10),
  file: z.string().max(20),
});

/** A document of linked data: its shape is its standard's, and tests hold it to that. */
export const Document = z.looseObject({ "@context": z.string() });
