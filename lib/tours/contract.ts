import { z } from "zod";
import { ArtworkSummary, DescribedWork } from "@/lib/catalog/contract";
import { idOf } from "@/lib/kernel/ids";
import { LocaleSchema, localized } from "@/lib/kernel/locale";
import { Picture } from "@/lib/media/contract";
import { PlanPointSchema } from "@/lib/museums/contract";
import { LACKS } from "./policy";

// The editor draws and times the way as the server does.
export { lacksOf, spotOf } from "./policy";
export { countWords, suggestMinutes } from "./route/duration";
export { routeOf } from "./route/route";
export type { Leg, Spot } from "./route/walk";

const minutes = z.number().int().min(1).max(600);

/** What a list of tours shows, in one language. */
export const TourSummary = z
  .object({
    id: idOf("tour"),
    slug: z.string(),
    title: z.string(),
    summary: z.string(),
    theme: z.string(),
    minutes,
    stepFree: z.boolean().meta({ description: "Whether its way can be gone without steps" }),
    stopCount: z.number().int(),
    picture: Picture.nullable().meta({ description: "Of its first work that has one" }),
  })
  .meta({ id: "TourSummary", description: "What a list of tours shows" });
export type TourSummary = z.infer<typeof TourSummary>;

export const TourStop = z
  .object({
    id: idOf("tourStop"),
    story: z.string(),
    artwork: ArtworkSummary.nullable().meta({ description: "Null where the stop is a room" }),
    room: z
      .object({ id: idOf("room"), slug: z.string(), name: z.string(), floorName: z.string() })
      .nullable(),
    location: PlanPointSchema.extend({ level: z.number().int() }).nullable(),
  })
  .meta({ id: "TourStop" });
export type TourStop = z.infer<typeof TourStop>;

const Leg = z.object({ level: z.number().int(), points: z.array(PlanPointSchema) });

/** A tour as its page shows it, in one language. */
export const Tour = z
  .object({
    ...TourSummary.shape,
    accessNote: z.string(),
    distanceM: z.number(),
    stops: z.array(TourStop),
    legs: z.array(Leg).meta({ description: "The way from stop to stop, floor by floor" }),
  })
  .meta({ id: "Tour", description: "A tour with its stops in order and the way between them" });
export type Tour = z.infer<typeof Tour>;

export const GetTourInput = z.object({ tour: z.string().max(120).meta({ description: "The tour's slug" }) });
export const TourList = z.object({ items: z.array(TourSummary) }).meta({ id: "TourList" });

const text = (length: number) => z.string().trim().max(length).default("");
export const TourTexts = z.strictObject({
  title: z.string().trim().min(1).max(200),
  summary: text(2_000),
  theme: text(60),
  accessNote: text(1_000),
});

const Subject = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("artwork"), artworkId: idOf("artwork").nullable() }),
  z.strictObject({ kind: z.literal("room"), roomId: idOf("room").nullable() }),
]);

export const StopDraft = z.strictObject({
  id: idOf("tourStop").meta({ description: "The stop's own id, or one that you make for a new stop" }),
  subject: Subject.meta({ description: "What the stop is at; null: it is gone" }),
  story: localized(z.string().trim().max(5_000)),
});
export type StopDraft = z.infer<typeof StopDraft>;

/** All of a tour that people write, in all languages; its stops in order. */
export const TourDraft = z.strictObject({
  texts: localized(TourTexts),
  stepFree: z.boolean(),
  durationMin: minutes
    .nullable()
    .meta({ description: "Null: as it is computed from the way and the stories" }),
  stops: z.array(StopDraft).max(100),
});
export type TourDraft = z.infer<typeof TourDraft>;

export const TourIdInput = z.strictObject({ tourId: idOf("tour") });
const version = z.number().int().meta({ description: "The version that the change was made from" });
export const CreateTourInput = z.strictObject({
  ...TourDraft.partial().shape,
  texts: localized(TourTexts),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be like highlights-of-the-house")
    .max(60)
    .optional()
    .meta({ description: "Its address; without it made from its title" }),
});
export const ChangeTourInput = z.strictObject({ ...TourDraft.shape, ...TourIdInput.shape, version });
export type ChangeTourInput = z.input<typeof ChangeTourInput>;
export const TourVersionInput = TourIdInput.extend({ version });
export const DeleteTourInput = TourIdInput.extend({ version: z.coerce.number().int() });
export const OrderToursInput = z.strictObject({ tourIds: z.array(idOf("tour")).max(500) });

/** Why a tour can't be shown to visitors, or what it lacks though it can. `stopId` says where. */
export const TourLack = z
  .object({
    kind: z.enum(LACKS),
    severity: z.enum(["error", "warning"]),
    stopId: idOf("tourStop").nullable(),
    locale: LocaleSchema.nullable(),
  })
  .meta({ id: "TourLack" });
export type TourLack = z.infer<typeof TourLack>;

/** A tour as its editor sees it. */
export const EditedTour = z
  .object({
    ...TourDraft.shape,
    id: idOf("tour"),
    slug: z.string(),
    version: z.number().int(),
    published: z.boolean(),
    updatedAt: z.iso.datetime(),
    works: z.array(DescribedWork).meta({ description: "What its stops are at, deleted works too" }),
    lacks: z.array(TourLack),
    suggestedMin: minutes,
  })
  .meta({ id: "EditedTour", description: "A tour as its editor sees it, in all languages" });
export type EditedTour = z.infer<typeof EditedTour>;

const TourLine = z.object({
  id: idOf("tour"),
  slug: z.string(),
  title: z.string(),
  published: z.boolean(),
  stopCount: z.number().int(),
  minutes,
  stepFree: z.boolean(),
  errors: z.number().int().meta({ description: "What keeps it from being shown, or should" }),
  version: z.number().int(),
});
export type TourLine = z.infer<typeof TourLine>;
export const EditedTourList = z
  .object({
    tours: z.array(TourLine),
    deleted: z.array(TourLine.pick({ id: true, title: true }).extend({ deletedAt: z.iso.datetime() })),
  })
  .meta({
    id: "EditedTourList",
    description: "The museum's tours in their order, drafts too, and deleted ones",
  });
export type EditedTourList = z.infer<typeof EditedTourList>;
