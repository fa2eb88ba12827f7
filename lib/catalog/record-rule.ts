import { asSystem, type Context, museumOf } from "@/lib/kernel/context";
import { findIllustrated } from "@/lib/media";
import type { RecordFilters } from "./list";
import { firstFirst } from "./present-record";
import { recordRule } from "./queries/records";

/** The filters of the office's list as a rule for the database; whose pictures lack something is asked of media. */
export async function ruleOf(ctx: Context, filters: RecordFilters) {
  const museum = museumOf(ctx);
  const locales = firstFirst(museum);
  const asksPictures = filters.missing === "picture" || filters.missing === "alt";
  const pictures = asksPictures ? await findIllustrated(asSystem(ctx, "catalog"), {}) : {};
  return recordRule(museum.id, filters, { locales, ...pictures });
}
