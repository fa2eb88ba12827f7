import { asSystem, type Context, museumOf } from "@/lib/kernel/context";
import { listImageStates } from "@/lib/media";
import { checksOf } from "./checks";
import { PURGE_AFTER_DAYS, type RecordLine } from "./list";
import { firstFirst } from "./present-record";
import type { ArtworkRow } from "./queries/artworks";
import { stateOf } from "./state";
import { summariesOf } from "./summaries";

const DAY_MS = 86_400_000;

/** Works as lines of the office's list, in the order of the rows. */
export async function toRecordLines(ctx: Context, rows: ArtworkRow[]): Promise<RecordLine[]> {
  const locales = firstFirst(museumOf(ctx));
  const artworkIds = rows.map(({ id }) => id);
  const summaries = new Map((await summariesOf(ctx, rows)).map((summary) => [summary.id, summary]));
  const images = await listImageStates(asSystem(ctx, "catalog"), { artworkIds });
  return rows.flatMap((row) => {
    const summary = summaries.get(row.id);
    if (!summary) return [];
    const { id, accessionNumber, title, artistNames, dateText, room, picture } = summary;
    const own = images.filter((image) => image.artworkId === id);
    const { version, yearFrom, state, onDisplay, tags, viewCount, scanCount, deletedAt } = row;
    return {
      ...{ id, version, accessionNumber, title, artistNames, dateText, yearFrom, state, onDisplay, tags },
      ...{ viewCount, scanCount, room: room && { id: room.id, name: room.name } },
      changedAt: row.updatedAt.toISOString(),
      deletedAt: deletedAt?.toISOString() ?? null,
      daysLeft: deletedAt && daysLeft(deletedAt, ctx.now()),
      thumbnail: picture?.renditions[0]?.url ?? null,
      lacks: checksOf(stateOf(row, []), own, locales).map(({ code }) => code),
    };
  });
}

function daysLeft(deletedAt: Date, now: Date): number {
  const until = deletedAt.getTime() + PURGE_AFTER_DAYS * DAY_MS;
  return Math.max(0, Math.ceil((until - now.getTime()) / DAY_MS));
}
