import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { lockHistory as lock } from "../queries/hours";

/**
 * Keeps a museum's raw history as it is until this transaction ends: nobody else counts it or closes a part of it.
 * Answers from when on it is whole; null when nothing was ever forgotten.
 */
export const lockHistory = defineOperation({
  name: "lockHistory",
  access: systemOnly,
  input: z.object({}),
  output: z.object({ closedBefore: z.date().nullable() }),
  run: async (ctx) => ({ closedBefore: await lock(ctx.db, museumOf(ctx).id) }),
});
