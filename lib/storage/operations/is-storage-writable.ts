import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { storage } from "../stored";

/** Whether a file can be stored right now, found out by storing one. */
export const isStorageWritable = defineOperation({
  name: "isStorageWritable",
  access: anyone,
  input: z.object({}),
  output: z.object({ writable: z.boolean() }),
  async run(ctx) {
    try {
      await storage().put(`.health/${ctx.requestId}`, new Uint8Array());
      await storage().removeAll(`.health/${ctx.requestId}`);
      return { writable: true };
    } catch (error) {
      ctx.log.warn({ err: error }, "health: storage");
      return { writable: false };
    }
  },
});
