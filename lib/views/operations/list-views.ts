import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { SavedViews } from "../contract";
import { personOf, toView } from "../policy";
import { listViews as listRows } from "../queries";

/** The caller's views of the collection's list, and those that colleagues share. */
export const listViews = defineOperation({
  name: "listViews",
  access: staff("curator"),
  input: z.object({}),
  output: SavedViews,
  async run(ctx) {
    const person = personOf(ctx);
    const rows = await listRows(ctx.db, museumOf(ctx).id, person);
    return { items: rows.map((row) => toView(row, person)) };
  },
});
