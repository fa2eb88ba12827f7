import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";
import { LocaleSchema, localized } from "@/lib/kernel/locale";

const line = (max: number) => z.string().trim().max(max);
const year = z.number().int().min(-5000).max(3000).nullable();
const cm = z.number().positive().max(100_000).nullable();
const fraction = z.number().min(0).max(1).nullable();

/** What labels say of a work, in one language; "" where nothing is said. */
const WorkTexts = z.strictObject({
  title: line(500),
  dateText: line(200).meta({ description: "The date as a label shows it", example: "c. 1510–15" }),
  medium: line(500),
  classification: line(200),
  movement: line(200),
  summary: line(2_000).meta({ description: "The label's one paragraph" }),
  description: line(30_000).meta({ description: "The story, paragraphs apart by an empty line" }),
  facts: z.array(z.strictObject({ label: line(100).min(1), text: line(1_000).min(1) })).max(40),
  creditLine: line(500),
});
export type WorkTexts = z.infer<typeof WorkTexts>;

const fields = {
  accessionNumber: line(60).min(1),
  yearFrom: year.meta({ description: "First year in which it can have been made; before our era negative" }),
  yearTo: year,
  widthCm: cm,
  heightCm: cm,
  depthCm: cm,
  rights: line(500),
  tags: z.array(line(60).min(1)).max(100),
  artistIds: z.array(idOf("artist")).max(50).meta({ description: "In the order of credit" }),
  roomId: idOf("room").nullable(),
  planX: fraction.meta({ description: "Where on the room's floor plan, as a fraction of its width" }),
  planY: fraction,
  onDisplay: z.boolean(),
};

/** All that a curator writes of a work: what the form holds and checks before it sends. */
export const ArtworkFields = z
  .strictObject({ ...fields, texts: localized(WorkTexts) })
  .superRefine((work, ctx) => {
    for (const issue of orderIssues(work)) ctx.addIssue({ code: "custom", ...issue, path: [issue.path] });
  });
export type ArtworkFields = z.infer<typeof ArtworkFields>;

/** What two fields say together and can't be: the form says it before, the server after they are put together. */
export function orderIssues({ yearFrom, yearTo }: { yearFrom: number | null; yearTo: number | null }) {
  return yearFrom !== null && yearTo !== null && yearFrom > yearTo
    ? [{ path: "yearTo", message: "must not be before the first year" }]
    : [];
}

/** Some of the fields, and of texts some by language; what is not named stays. */
const ArtworkChanges = z.strictObject({ ...fields, texts: localized(WorkTexts.partial()) }).partial();
export type ArtworkChanges = z.infer<typeof ArtworkChanges>;

const artworkId = idOf("artwork");
const version = z
  .number()
  .int()
  .meta({ description: "The version that this is made from; a conflict if there is a newer one" });

export const CreateArtworkInput = ArtworkChanges.required({ accessionNumber: true });
export const ChangeArtworkInput = ArtworkChanges.extend({ artworkId, version });
export const GetArtworkRecordInput = z.object({ artworkId });
export const UnpublishArtworkInput = z.strictObject({ artworkId, version });
export const PreviewArtworkInput = z.object({ artworkId, language: LocaleSchema.optional() });

/** What stands in the way of publishing a work, or should be known before it is. */
export const CHECKS = [
  "noTitle",
  "noReadyPicture",
  "noPicture",
  "noAlt",
  "notPlaced",
  "missingTranslation",
] as const;
export const Check = z
  .object({
    code: z.enum(CHECKS),
    blocks: z.boolean().meta({ description: "Whether a work can't be published like this at all" }),
    locales: z
      .array(LocaleSchema)
      .meta({ description: "The languages that it is about; none where it is about all" }),
  })
  .meta({ id: "ArtworkCheck", description: "What a work lacks to be seen by visitors" });
export type Check = z.infer<typeof Check>;

export const PublishArtworkInput = z.strictObject({
  artworkId,
  version,
  accept: z
    .array(z.enum(CHECKS))
    .max(CHECKS.length)
    .default([])
    .meta({ description: "What the work may lack all the same; what blocks can't be accepted" }),
});

/** Who did something: somebody of the staff, a key, or the system. */
export const Editor = z
  .object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() })
  .meta({
    id: "Editor",
    description: "Who changed something: staff, apiKey or system; people by name, while they have an account",
  });
export type Editor = z.infer<typeof Editor>;

export const CreditedArtist = z.object({
  id: idOf("artist"),
  slug: z.string(),
  name: z.string(),
  bornYear: z.number().int().nullable(),
  diedYear: z.number().int().nullable(),
});
export type CreditedArtist = z.infer<typeof CreditedArtist>;

const integer = z.number().int().nullable();
const number = z.number().nullable();
const fact = z.object({ label: z.string(), text: z.string() });
const text = z.string();
const KnownTexts = z.object({
  ...{ title: text, dateText: text, medium: text, classification: text, movement: text },
  ...{ summary: text, description: text, facts: z.array(fact), creditLine: text },
});

/** A work as the office knows it: all of it, in all languages. */
export const ArtworkRecord = z
  .object({
    id: artworkId,
    version: z.number().int(),
    state: z.enum(["draft", "published"]),
    accessionNumber: text,
    texts: localized(KnownTexts),
    ...{ yearFrom: integer, yearTo: integer, widthCm: number, heightCm: number, depthCm: number },
    rights: text,
    tags: z.array(text),
    artistIds: z.array(idOf("artist")),
    artists: z.array(CreditedArtist),
    ...{ roomId: idOf("room").nullable(), planX: number, planY: number },
    onDisplay: z.boolean(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    changedBy: Editor,
    checks: z.array(Check),
  })
  .meta({ id: "ArtworkRecord", description: "A work as the office knows it, in all languages, drafts too" });
export type ArtworkRecord = z.infer<typeof ArtworkRecord>;

export const ListRevisionsInput = GetArtworkRecordInput.extend({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  before: z.coerce.number().int().min(1).optional().meta({ description: "`nextBefore` of the page before" }),
});

export const ArtworkRevision = z
  .object({
    id: idOf("revision"),
    version: z.number().int(),
    action: z.string().meta({ description: "The operation that made it" }),
    by: Editor,
    at: z.iso.datetime(),
    changes: z.array(z.object({ field: z.string(), before: z.json(), after: z.json() })).meta({
      description: "What is otherwise than in the version before; artists and rooms by name",
    }),
  })
  .meta({ id: "ArtworkRevision", description: "One version of a work" });
export type ArtworkRevision = z.infer<typeof ArtworkRevision>;

export const ArtworkRevisionPage = z
  .object({ items: z.array(ArtworkRevision), nextBefore: z.number().int().nullable() })
  .meta({ id: "ArtworkRevisionPage", description: "Newest first" });
export type ArtworkRevisionPage = z.infer<typeof ArtworkRevisionPage>;

export const RestoreRevisionInput = z.strictObject({ artworkId, revisionId: idOf("revision"), version });

export const SuggestArtistsInput = z.object({
  text: z.string().trim().max(100).default("").meta({ description: "Part of a name, accents or none" }),
});
export const ArtistSuggestions = z
  .object({ items: z.array(CreditedArtist) })
  .meta({ id: "ArtistSuggestions" });

const terms = z.array(text).meta({ description: "Most used first" });
const TermsOfLanguage = z.object({
  ...{ medium: terms, classification: terms, movement: terms, creditLine: terms },
});
/** Words that the museum's records use already, so that one thing keeps one name. */
export const Terms = z
  .object({ tags: terms, rights: terms, words: localized(TermsOfLanguage) })
  .meta({ id: "Terms", description: "Words that records use already" });
export type Terms = z.infer<typeof Terms>;
