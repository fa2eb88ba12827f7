import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { PublicRecord, ReadRecordsInput } from "../contract";
import { listArtistsOf } from "../queries/artists";
import { findArtworks } from "../queries/artworks";

/** Published works in all their languages, in the order of the ids; unknown and hidden ones are left out. */
export const readRecords = defineOperation({
  name: "readRecords",
  access: anyone,
  input: ReadRecordsInput,
  output: z.array(PublicRecord),
  async run(ctx, { artworkIds }) {
    const rows = await findArtworks(ctx.db, museumOf(ctx).id, artworkIds);
    const credits = await listArtistsOf(
      ctx.db,
      rows.map((row) => row.id),
    );
    return artworkIds.flatMap((id) => {
      const row = rows.find((one) => one.id === id);
      const artists = credits.filter((credit) => credit.artworkId === id).map((credit) => credit.artist);
      return row ? { ...row, artists } : [];
    });
  },
});
