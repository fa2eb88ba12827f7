import { z } from "zod";
import { anyone } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { Museum } from "../contract";
import { toMuseum } from "../present";
import { listMuseumRows } from "../queries/museums";

export const listMuseums = defineOperation({
  name: "listMuseums",
  access: anyone,
  input: z.object({}),
  output: z.object({ items: z.array(Museum) }),
  async run(ctx) {
    const rows = await listMuseumRows(ctx.db);
    return { items: rows.map((row) => toMuseum(row, ctx.locale)) };
  },
});
