import type { z } from "zod";
import type { ArtworkSummary } from "@/lib/catalog/contract";
import { type Context, museumOf } from "@/lib/kernel/context";
import { addressesOf } from "../addresses";
import type { LabelsInput } from "../contract";
import { measure } from "./fonts";
import { FORMATS } from "./formats";
import { labelOf } from "./label";
import { worksToLabel } from "./works";

/** Labels laid out before others get their turn on the processor. */
const AT_A_TIME = 50;

/** What will be printed: each work with its label, in order. */
export async function planLabels(ctx: Context, input: z.output<typeof LabelsInput>) {
  const { format, artworks, order, origin, skip: _skip, marks: _marks, ...filters } = input;
  const works = await worksToLabel(ctx, { artworkIds: artworks, filters, order });
  const addresses = addressesOf(origin, museumOf(ctx).slug);
  const labels = [];
  for (const [index, work] of works.entries()) {
    const address = addresses.page(work.id);
    labels.push({ work, address, label: labelOf(FORMATS[format], textsOf(work), address, measure) });
    if (index % AT_A_TIME === AT_A_TIME - 1) await new Promise(setImmediate);
  }
  return { labels, leftOut: artworks ? new Set(artworks).size - works.length : 0 };
}

function textsOf({ title, artistNames, dateText, accessionNumber }: ArtworkSummary) {
  const plain = (text: string) =>
    text
      .normalize("NFC")
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, " ")
      .trim();
  return {
    title: plain(title),
    artist: plain(artistNames.join(", ")),
    date: plain(dateText),
    number: plain(accessionNumber),
  };
}
