import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { ArtworkMatches, MatchArtworksInput } from "../contract";
import { readFileName } from "../file-names";
import { toName } from "../present";
import { listNamesByNumber } from "../queries/names";

/** Works named nearly alike that are offered for one file. */
const OFFERED_MAX = 5;

/** Which works these files are named after, by their accession numbers; several where names don't tell them apart. */
export const matchArtworks = defineOperation({
  name: "matchArtworks",
  access: staff("curator", "collection:read"),
  input: MatchArtworksInput,
  output: ArtworkMatches,
  async run(ctx, { fileNames }) {
    const files = fileNames.map((fileName) => ({ fileName, ...readFileName(fileName) }));
    const keys = [...new Set(files.flatMap((file) => file.keys))];
    const rows = await listNamesByNumber(ctx.db, museumOf(ctx).id, keys);
    return {
      items: files.map(({ fileName, view, keys: wanted }) => {
        const likeliest = wanted.find((key) => rows.some((row) => row.key === key));
        const found = rows.filter(({ key }) => key === likeliest);
        return { fileName, view, artworks: found.slice(0, OFFERED_MAX).map((row) => toName(ctx, row)) };
      }),
    };
  },
});
