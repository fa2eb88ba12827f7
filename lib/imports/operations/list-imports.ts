import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { ImportPage, ListImportsInput } from "../contract";
import { listImportRows } from "../queries/imports";
import { presented } from "./get-import";

/** Imports of the museum, newest first. */
export const listImports = defineOperation({
  name: "listImports",
  access: staff("curator", "collection:read"),
  input: ListImportsInput,
  output: ImportPage,
  async run(ctx, { limit, before }) {
    const page = { before: before ? new Date(before) : null, limit: limit + 1 };
    const rows = await listImportRows(ctx.db, museumOf(ctx).id, page);
    const items = await Promise.all(rows.slice(0, limit).map((row) => presented(ctx, row)));
    return { items, next: rows.length > limit ? (items.at(-1)?.createdAt ?? null) : null };
  },
});
