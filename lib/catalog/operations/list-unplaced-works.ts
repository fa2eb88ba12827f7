import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { HungWorkPage, ListUnplacedWorksInput } from "../contract";
import { decodeCursor, encodeCursor } from "../cursor";
import { toHungWorks } from "../hanging";
import { listUnplacedPage } from "../queries/hanging";

/** A page of the works that hang nowhere, drafts too, by title. */
export const listUnplacedWorks = defineOperation({
  name: "listUnplacedWorks",
  access: staff("curator", "collection:read"),
  input: ListUnplacedWorksInput,
  output: HungWorkPage,
  async run(ctx, { q, limit, cursor }) {
    const after = cursor === undefined ? null : decodeCursor(cursor, "title");
    const found = await listUnplacedPage(ctx.db, museumOf(ctx).id, { q, limit: limit + 1, after });
    const page = found.rows.slice(0, limit);
    const last = found.rows.length > limit ? page.at(-1) : undefined;
    return {
      items: await toHungWorks(ctx, page),
      total: found.total,
      nextCursor: last ? encodeCursor({ key: last.sortTitle, id: last.id }) : null,
    };
  },
});
