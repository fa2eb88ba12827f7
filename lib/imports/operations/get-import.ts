import { staff } from "@/lib/kernel/access";
import { type Context, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { Import, ImportIdInput } from "../contract";
import { toImport } from "../present";
import { findImport, type ImportRow } from "../queries/imports";
import { countRows } from "../queries/rows";
import { latestJob } from "../starting";

/** One import: its columns and their mapping, what it would do or did, and its latest job. */
export const getImport = defineOperation({
  name: "getImport",
  access: staff("curator", "collection:read"),
  input: ImportIdInput,
  output: Import,
  async run(ctx, { importId }) {
    return presented(ctx, found(await findImport(ctx.db, museumOf(ctx).id, importId), "import"));
  },
});

/** An import with its counts and its job, as operations answer it. */
export async function presented(ctx: Context, row: ImportRow): Promise<Import> {
  return toImport(row, await countRows(ctx.db, row.id), await latestJob(ctx, row));
}
