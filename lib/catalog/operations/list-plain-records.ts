import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { getBuilding } from "@/lib/museums";
import { PlainRecord, RecordFilter } from "../plain-records";
import { listRecordPage } from "../queries/plain-records";
import { toRecords } from "./find-records";

/** Whole records of a museum, page by page in a steady order, drafts too. */
export const listPlainRecords = defineOperation({
  name: "listPlainRecords",
  access: systemOnly,
  input: RecordFilter.extend({
    after: idOf("artwork").nullable(),
    limit: z.number().int().min(1).max(1_000),
  }),
  output: z.object({ items: z.array(PlainRecord), cursor: idOf("artwork").nullable() }),
  async run(ctx, { after, limit, room, ...filter }) {
    const { rooms } = await getBuilding(ctx, {});
    const roomId = room === undefined ? undefined : rooms.find(({ slug }) => slug === room)?.id;
    if (room !== undefined && !roomId) return { items: [], cursor: null };
    const rows = await listRecordPage(ctx.db, museumOf(ctx).id, { ...filter, roomId }, { after, limit });
    const cursor = rows.length === limit ? (rows.at(-1)?.id ?? null) : null;
    return { items: await toRecords(ctx, rows), cursor };
  },
});
