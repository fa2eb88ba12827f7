import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { getBuilding } from "@/lib/museums";
import { decodeRecordCursor, encodeRecordCursor } from "../cursor";
import { ListRecordsInput, RecordFacets, RecordFilters, RecordIds, RecordPage, WRITE_MAX } from "../list";
import { toRecordLines } from "../present-lines";
import { listAllArtists } from "../queries/artists";
import { countRecords, listRecordIds as listIds, listRecordPage, listTags } from "../queries/records";
import { ruleOf } from "../record-rule";

/** A page of the collection as staff see it: drafts too, or what was deleted. */
export const listRecords = defineOperation({
  name: "listRecords",
  access: staff("curator", "collection:read"),
  input: ListRecordsInput,
  output: RecordPage,
  async run(ctx, { sort, order, limit, cursor, ...filters }) {
    const where = await ruleOf(ctx, filters);
    const after = cursor === undefined ? null : decodeRecordCursor(cursor, sort);
    const rows = await listRecordPage(ctx.db, where, { sort, order, limit: limit + 1, after });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: await toRecordLines(
        ctx,
        page.map(({ row }) => row),
      ),
      total: await countRecords(ctx.db, where),
      nextCursor: last ? encodeRecordCursor({ key: last.key, id: last.row.id }, sort) : null,
    };
  },
});

/** The ids of all works that match, as far as they can be written at once: what "all of them" means. */
export const listRecordIds = defineOperation({
  name: "listRecordIds",
  access: staff("curator", "collection:read"),
  input: RecordFilters,
  output: RecordIds,
  async run(ctx, filters) {
    const where = await ruleOf(ctx, filters);
    return {
      artworkIds: await listIds(ctx.db, where, WRITE_MAX),
      total: await countRecords(ctx.db, where),
    };
  },
});

/** What works can be filtered and filed by, of drafts too. */
export const listRecordFacets = defineOperation({
  name: "listRecordFacets",
  access: staff("curator", "collection:read"),
  input: z.object({}),
  output: RecordFacets,
  async run(ctx) {
    const { id } = museumOf(ctx);
    const { rooms } = await getBuilding(ctx, {});
    const deleted = await countRecords(ctx.db, await ruleOf(ctx, { deleted: "yes" }));
    return {
      rooms: rooms.map((room) => ({ id: room.id, name: room.name })),
      artists: await listAllArtists(ctx.db, id),
      tags: await listTags(ctx.db, id),
      deleted,
    };
  },
});
