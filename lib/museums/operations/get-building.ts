import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { Building } from "../contract";
import { toBuilding } from "../present";
import { findBuilding } from "../queries/floors";

export const getBuilding = defineOperation({
  name: "getBuilding",
  access: anyone,
  input: z.object({}),
  output: Building,
  async run(ctx) {
    const museum = museumOf(ctx);
    return toBuilding(await findBuilding(ctx.db, museum.id), ctx.locale, museum.defaultLocale);
  },
});
