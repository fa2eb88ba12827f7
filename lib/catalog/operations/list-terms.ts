import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { listTermRows } from "../queries/terms";
import { Terms } from "../record";

const EACH_MAX = 200;

/** Words that the museum's records use already, by field and language, most used first. */
export const listTerms = defineOperation({
  name: "listTerms",
  access: staff("curator", "collection:read"),
  input: z.object({}),
  output: Terms,
  async run(ctx) {
    const museum = museumOf(ctx);
    const rows = await listTermRows(ctx.db, museum.id, EACH_MAX);
    const of = (field: string, locale = "") =>
      rows.flatMap((row) => (row.field === field && row.locale === locale ? row.term : []));
    const words = museum.locales.map((locale) => {
      const [medium, classification] = [of("medium", locale), of("classification", locale)];
      return [
        locale,
        { medium, classification, movement: of("movement", locale), creditLine: of("creditLine", locale) },
      ];
    });
    return { tags: of("tags"), rights: of("rights"), words: Object.fromEntries(words) };
  },
});
