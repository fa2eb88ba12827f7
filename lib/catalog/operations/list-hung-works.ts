import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { HungWork, ListHungWorksInput } from "../contract";
import { toHungWorks } from "../hanging";
import { listWorksIn } from "../queries/hanging";

/** Everything that hangs in these rooms, drafts too. */
export const listHungWorks = defineOperation({
  name: "listHungWorks",
  access: staff("curator", "collection:read"),
  input: ListHungWorksInput,
  output: z.array(HungWork),
  run: async (ctx, { roomIds }) => toHungWorks(ctx, await listWorksIn(ctx.db, museumOf(ctx).id, roomIds)),
});
