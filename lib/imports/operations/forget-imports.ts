import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { deleteFiles } from "../queries/files";
import { deleteImports } from "../queries/imports";

const DAY_MS = 86_400_000;
/** Long enough for a holiday between the dry run and the decision. */
const UNDECIDED_DAYS = 30;
/** After its run a file is good for nothing but being looked at again after an undo. */
const FILE_DAYS = 7;

/** Forgets imports that came to nothing, and the files of those that were run. What was written can still be undone. */
export const forgetImports = defineOperation({
  name: "forgetImports",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ forgotten: z.number().int() }),
  run: (ctx) =>
    inTransaction(ctx, async (inner) => {
      const { id: museumId } = museumOf(inner);
      const ago = (days: number) => new Date(inner.now().getTime() - days * DAY_MS);
      const forgotten = await deleteImports(inner.db, museumId, {
        states: ["mapping", "checking", "checked", "undone"],
        before: ago(UNDECIDED_DAYS),
      });
      await deleteFiles(inner.db, museumId, { states: ["done"], before: ago(FILE_DAYS) });
      return { forgotten };
    }),
});
