import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { MuseumSettings } from "../contract";
import { toSettings } from "../present";
import { findMuseum } from "../queries/museums";

/** All that can be set about the museum, in every language. */
export const getMuseumSettings = defineOperation({
  name: "getMuseumSettings",
  access: staff("admin"),
  input: z.object({}),
  output: MuseumSettings,
  run: async (ctx) => toSettings(found(await findMuseum(ctx.db, { id: museumOf(ctx).id }), "museum")),
});
