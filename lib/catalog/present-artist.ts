import type { Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import type { ArtistFields, ArtistRecord } from "./artist";
import { countWorksOf } from "./queries/artist-records";
import type { ArtistRow } from "./queries/artists";

/** What a curator writes of an artist, as it stands; also what the audit log keeps. */
export function artistFieldsOf(row: ArtistRow): ArtistFields {
  const { name, sortName, otherNames, bornYear, diedYear, texts, wikidataId, ulanId } = row;
  return { name, sortName, otherNames, bornYear, diedYear, texts, wikidataId, ulanId };
}

/** An artist's whole record. */
export async function presentArtistRecord({ db }: Context, row: ArtistRow): Promise<ArtistRecord> {
  const { id, slug, version } = row;
  return { ...artistFieldsOf(row), id, slug, version, ...(await countWorksOf(db, id)) };
}

/** Refuses a write that was made from an older version: nothing is overwritten that its writer has not seen. */
export function refuseOld(row: ArtistRow, version: number): void {
  if (row.version === version) return;
  throw new AppError("conflict", `“${row.name}” was saved by somebody else meanwhile. Nothing was written.`);
}
