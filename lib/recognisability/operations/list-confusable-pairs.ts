import { summariseCollection } from "@/lib/catalog";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { listPictures } from "@/lib/media";
import { type ConfusablePair, ConfusablePairPage, ListPairsInput } from "../contract";
import { decodePairCursor, encodePairCursor } from "../cursor";
import { countReport, listReport } from "../queries/report";
import { thresholdsOf } from "../thresholds";

/** Works that scans may take for each other, each pair once by its most dangerous pictures, worst first. */
export const listConfusablePairs = defineOperation({
  name: "listConfusablePairs",
  access: staff("curator", "collection:read"),
  input: ListPairsInput,
  output: ConfusablePairPage,
  async run(ctx, { danger, settled, limit, cursor }) {
    const thresholds = await thresholdsOf(ctx);
    const report = { museumId: museumOf(ctx).id, thresholds };
    const after = cursor === undefined ? null : decodePairCursor(cursor);
    const rows = await listReport(ctx.db, report, { danger, settled, limit: limit + 1, after });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    const artworkIds = [...new Set(page.flatMap(({ artworkA, artworkB }) => [artworkA, artworkB]))];
    const works = new Map((await summariseCollection(ctx, { artworkIds })).map((work) => [work.id, work]));
    const pictures = [...(await listPictures(ctx, { artworkIds })).values()].flat();
    const pictureOf = (id: string) => pictures.find((picture) => picture.id === id) ?? null;
    const items = page.flatMap(({ artworkA, artworkB, imageA, imageB, ...pair }) => {
      const [one, two] = [works.get(artworkA), works.get(artworkB)];
      // A work that was deleted a moment ago: its pairs are about to be forgotten.
      if (!one || !two) return [];
      const sides: [Side, Side] = [
        { work: one, imageId: imageA, picture: pictureOf(imageA) },
        { work: two, imageId: imageB, picture: pictureOf(imageB) },
      ];
      return { ...pair, sides };
    });
    const counts = await countReport(ctx.db, report);
    return { items, nextCursor: last ? encodePairCursor(last) : null, counts, thresholds };
  },
});

type Side = ConfusablePair["sides"][number];
