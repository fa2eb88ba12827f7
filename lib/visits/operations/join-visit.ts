import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { insertVisit, touch } from "../queries/visits";

/**
 * The visit that this call belongs to: the caller's, or a new one when there is none or it is gone.
 * Null for a visitor who asked not to be recorded, and for staff and systems.
 */
export const joinVisit = defineOperation({
  name: "joinVisit",
  access: anyone,
  input: z.object({ entryPoint: z.enum(["scan", "link", "search"]) }),
  output: idOf("visit").nullable(),
  async run(ctx, { entryPoint }) {
    const { actor } = ctx;
    const museum = museumOf(ctx);
    if (actor.kind !== "anonymous" && actor.kind !== "visitor") return null;
    if (actor.kind === "visitor") {
      if (actor.visitId === null) return null;
      if (await touch(ctx.db, museum.id, actor.visitId, ctx.now())) return actor.visitId;
    }
    const now = ctx.now();
    return insertVisit(ctx.db, {
      museumId: museum.id,
      startedAt: now,
      lastActiveAt: now,
      locale: ctx.locale,
      device: ctx.device,
      entryPoint,
    });
  },
});
