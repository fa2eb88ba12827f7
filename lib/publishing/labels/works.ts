import { listArtworks, summariseArtworks } from "@/lib/catalog";
import type { ArtworkFilters, ArtworkSummary } from "@/lib/catalog/contract";
import type { Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import type { LABEL_ORDERS } from "../contract";

/** Labels of one print; more are printed room by room. */
export const LABELS_MAX = 1_000;
const READ_AT_ONCE = 100;

type Wanted = {
  artworkIds: Id<"artwork">[] | null;
  filters: ArtworkFilters;
  order: (typeof LABEL_ORDERS)[number];
};

/** The published works to be labelled, chosen one by one or by filters, in the wanted order. */
export async function worksToLabel(
  ctx: Context,
  { artworkIds, filters, order }: Wanted,
): Promise<ArtworkSummary[]> {
  const works = artworkIds ? await summariseArtworks(ctx, { artworkIds }) : await allThat(ctx, filters);
  const collator = new Intl.Collator(ctx.locale, { numeric: true, sensitivity: "base" });
  const keys = {
    title: (work: ArtworkSummary) => work.title,
    number: (work: ArtworkSummary) => work.accessionNumber,
    room: (work: ArtworkSummary) => work.room?.name ?? "\uffff",
  };
  const by = (key: keyof typeof keys) => (one: ArtworkSummary, other: ArtworkSummary) =>
    collator.compare(keys[key](one), keys[key](other));
  return works.toSorted((one, other) => by(order)(one, other) || by("number")(one, other));
}

async function allThat(ctx: Context, filters: ArtworkFilters): Promise<ArtworkSummary[]> {
  const works: ArtworkSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await listArtworks(ctx, { ...filters, limit: READ_AT_ONCE, cursor });
    if (page.total > LABELS_MAX)
      throw new AppError(
        "unprocessable",
        `${page.total} labels are too many for one print: choose at most ${LABELS_MAX}, room by room for example.`,
      );
    works.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return works;
}
