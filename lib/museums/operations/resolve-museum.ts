import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import type { MuseumScope } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { MuseumSlug } from "../contract";
import { scopeOf } from "../policy";
import { findMuseum } from "../queries/museums";

/** The scope that a call runs in: the museum it names by slug or id, else the installation's first. */
export const resolveMuseum = defineOperation({
  name: "resolveMuseum",
  access: anyone,
  input: z.object({ slug: MuseumSlug.optional(), id: idOf("museum").optional() }),
  output: z.custom<MuseumScope>(),
  async run(ctx, wanted) {
    return scopeOf(found(await findMuseum(ctx.db, wanted), "museum"));
  },
});
