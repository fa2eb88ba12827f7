import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { ArtistIdInput, ArtistRecord, ArtistRecordPage, ListArtistRecordsInput } from "../artist";
import { decodeRecordCursor, encodeRecordCursor } from "../cursor";
import { presentArtistRecord } from "../present-artist";
import { artistRule, countArtists, findArtistRecords, listArtistPage } from "../queries/artist-records";

/** The museum's artists by sort name, those without a work too. */
export const listArtistRecords = defineOperation({
  name: "listArtistRecords",
  access: staff("curator", "collection:read"),
  input: ListArtistRecordsInput,
  output: ArtistRecordPage,
  async run(ctx, { q, cursor, limit }) {
    const where = artistRule(museumOf(ctx).id, q);
    const after = cursor === undefined ? null : decodeRecordCursor(cursor, "artist");
    const rows = await listArtistPage(ctx.db, where, { limit: limit + 1, after });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1)?.artist : undefined;
    return {
      items: page.map(({ artist, works }) => ({ ...artist, works })),
      total: await countArtists(ctx.db, where),
      nextCursor: last ? encodeRecordCursor({ key: last.sortKey, id: last.id }, "artist") : null,
    };
  },
});

/** An artist's whole record, in all languages. */
export const getArtistRecord = defineOperation({
  name: "getArtistRecord",
  access: staff("curator", "collection:read"),
  input: ArtistIdInput,
  output: ArtistRecord,
  async run(ctx, { artistId }) {
    const [row] = await findArtistRecords(ctx.db, museumOf(ctx).id, [artistId]);
    return presentArtistRecord(ctx, found(row, "artist"));
  },
});
