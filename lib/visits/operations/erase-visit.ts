import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { EraseVisitOutput } from "../contract";
import { deleteVisit } from "../queries";

/** Opt-out: deletes the caller's visit and everything recorded in it, at once. Nothing to erase is fine. */
export const eraseVisit = defineOperation({
  name: "eraseVisit",
  access: anyone,
  input: z.object({}),
  output: EraseVisitOutput,
  async run(ctx) {
    const visitId = ctx.actor.kind === "visitor" ? ctx.actor.visitId : null;
    return { erased: visitId !== null && (await deleteVisit(ctx.db, museumOf(ctx).id, visitId)) };
  },
});
