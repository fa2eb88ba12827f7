import { z } from "zod";
import { ArtworkFilters } from "@/lib/catalog/contract";
import { idOf } from "@/lib/kernel/ids";
import { FORMAT_NAMES } from "./labels/formats";

export { addressesOf } from "./addresses";
export { FORMAT_NAMES, FORMATS, type FormatName, perPage } from "./labels/formats";
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

export const LABEL_ORDERS = ["title", "number", "room"] as const;
const CHOSEN_MAX = 200;
const artworkId = idOf("artwork");

/** Which works get a label, on what, and how they are laid out. The language is the request's. */
export const LabelsInput = ArtworkFilters.omit({ accessionNumber: true })
  .extend({
    format: z.enum(FORMAT_NAMES).default("a4-24"),
    artworks: z
      .string()
      .max(CHOSEN_MAX * 37)
      .optional()
      .transform((list) => (list ? list.split(",") : null))
      .pipe(z.array(artworkId).max(CHOSEN_MAX).nullable())
      .meta({ description: "Only these works: ids, separated by commas, at most 200", type: "string" }),
    skip: z.coerce
      .number()
      .int()
      .min(0)
      .max(64)
      .default(0)
      .meta({ description: "Labels of the first sheet that are used" }),
    marks: z.stringbool().default(false).meta({ description: "Whether to print marks to cut by" }),
    order: z.enum(LABEL_ORDERS).default("title"),
  })
  .extend(Origin.shape);

export const PreviewLabelsInput = LabelsInput.extend({ page: z.coerce.number().int().min(1).default(1) });

const mm = z.number();

/** One page of labels as it will be printed, in millimetres. */
export const LabelPreview = z
  .object({
    labels: z.number().int(),
    pages: z.number().int(),
    page: z.number().int(),
    leftOut: z
      .number()
      .int()
      .meta({ description: "Chosen works that are not published, and so have no page to lead to" }),
    shortened: z.number().int().meta({ description: "Labels on which a text had to be cut" }),
    unprintable: z
      .array(z.object({ title: z.string(), characters: z.string() }))
      .meta({ description: "Titles with characters that the labels' fonts lack" }),
    address: z.string().nullable().meta({ description: "Where the first code leads" }),
    items: z.array(
      z.object({
        artworkId,
        title: z.string(),
        xMm: mm,
        yMm: mm,
        qr: z.object({ xMm: mm, yMm: mm, sideMm: mm, modules: z.number().int(), path: z.string() }),
        lines: z.array(
          z.object({
            text: z.string(),
            font: z.enum(["serif", "sans"]),
            sizePt: z.number(),
            xMm: mm,
            yMm: mm,
            widthMm: mm,
          }),
        ),
      }),
    ),
  })
  .meta({ id: "LabelPreview", description: "One page of labels as it will be printed" });
export type LabelPreview = z.infer<typeof LabelPreview>;
