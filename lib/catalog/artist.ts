import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";
import { localized } from "@/lib/kernel/locale";

const line = (max: number) => z.string().trim().max(max);
const year = z.number().int().min(-5000).max(3000).nullable();
const artistId = idOf("artist");
const version = z
  .number()
  .int()
  .meta({ description: "The version that this is made from; a conflict if there is a newer one" });

const fields = {
  name: line(200).min(1),
  sortName: line(200).min(1).meta({ description: "What lists sort by", example: "Boole, Mary Everest" }),
  otherNames: z.array(line(200).min(1)).max(50).meta({ description: "Other names and spellings" }),
  bornYear: year,
  diedYear: year,
  texts: localized(
    z.strictObject({ nationality: line(100), biography: line(10_000), movement: line(200).nullable() }),
  ),
  wikidataId: z
    .string()
    .regex(/^Q[1-9]\d{0,11}$/, "looks like Q762")
    .nullable(),
  ulanId: z
    .string()
    .regex(/^\d{9}$/, "has nine digits")
    .nullable()
    .meta({ description: "In Getty's Union List of Artist Names" }),
};

const isLife = ({ bornYear, diedYear }: { bornYear: number | null; diedYear: number | null }): boolean =>
  bornYear === null || diedYear === null || bornYear <= diedYear;
const lifeIssue = { path: ["diedYear"], error: "must not be before the year of birth" };

/** All that a curator writes of an artist: what the form holds and checks before it sends. */
export const ArtistFields = z.strictObject(fields).refine(isLife, lifeIssue);
export type ArtistFields = z.infer<typeof ArtistFields>;

export const ChangeArtistInput = z.strictObject({ ...fields, artistId, version }).refine(isLife, lifeIssue);
export const ArtistIdInput = z.strictObject({ artistId });
export const DeleteArtistInput = z.strictObject({ artistId, version: z.coerce.number().int() });
export const MergeArtistsInput = z.strictObject({
  artistId: artistId.meta({ description: "Who stays" }),
  version,
  otherId: artistId.meta({ description: "Who becomes a name of the first" }),
});

export const ArtistRecord = z
  .object({
    ...fields,
    // What stands there may be older than the rules for what is written.
    wikidataId: z.string().nullable(),
    ulanId: z.string().nullable(),
    id: artistId,
    slug: z.string(),
    version: z.number().int(),
    works: z.number().int().meta({ description: "Works by this artist, drafts too" }),
    deletedWorks: z.number().int().meta({ description: "Those that were deleted and can be restored" }),
  })
  .meta({ id: "ArtistRecord", description: "An artist's record in all languages" });
export type ArtistRecord = z.infer<typeof ArtistRecord>;

export const ListArtistRecordsInput = z.object({
  q: line(200).optional().meta({ description: "Words in any of the names, accents aside" }),
  cursor: z.string().max(500).optional().meta({ description: "`nextCursor` of the page before" }),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});

/** An artist as a line of the office's list. */
export const ArtistLine = ArtistRecord.pick({
  ...{ id: true, slug: true, name: true, sortName: true, bornYear: true, diedYear: true },
  ...{ wikidataId: true, ulanId: true, works: true },
}).meta({ id: "ArtistLine" });
export type ArtistLine = z.infer<typeof ArtistLine>;

export const ArtistRecordPage = z
  .object({ items: z.array(ArtistLine), total: z.number().int(), nextCursor: z.string().nullable() })
  .meta({ id: "ArtistRecordPage" });
export type ArtistRecordPage = z.infer<typeof ArtistRecordPage>;
