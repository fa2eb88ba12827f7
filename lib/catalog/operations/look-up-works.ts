import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { HungWorkPage, LookUpWorksInput } from "../contract";
import { decodeCursor, encodeCursor } from "../cursor";
import { toHungWorks } from "../hanging";
import { listKeptPage } from "../queries/hanging";

/** A page of the museum's works for staff who look for one, drafts too, by title. */
export const lookUpWorks = defineOperation({
  name: "lookUpWorks",
  access: staff("curator", "collection:read"),
  input: LookUpWorksInput,
  output: HungWorkPage,
  async run(ctx, { q, placed, limit, cursor }) {
    const after = cursor === undefined ? null : decodeCursor(cursor, "title");
    const wanted = { q, placed, limit: limit + 1, after };
    const found = await listKeptPage(ctx.db, museumOf(ctx).id, wanted);
    const page = found.rows.slice(0, limit);
    const last = found.rows.length > limit ? page.at(-1) : undefined;
    return {
      items: await toHungWorks(ctx, page),
      total: found.total,
      nextCursor: last ? encodeCursor({ key: last.sortTitle, id: last.id }) : null,
    };
  },
});
