import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";
import { LocaleSchema, localized } from "@/lib/kernel/locale";
import { OpeningHours } from "./hours";

export { dayAt, isOpenAt, OpeningHours, type OpenSpan, timeAt, WEEKDAYS } from "./hours";
export { isTimeZone } from "./time-zone";

export const PlanPointSchema = z.object({ x: z.number(), y: z.number() }).meta({
  id: "PlanPoint",
  description: "A point as fractions (0–1) of the floor plan's width and height",
});

export const MuseumSlug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a museum's short name, like algorithmic-art")
  .max(60);

/** A museum as a visitor meets it, in one language. */
export const Museum = z
  .object({
    id: idOf("museum"),
    slug: MuseumSlug,
    name: z.string(),
    tagline: z.string(),
    welcome: z.string(),
    openingHours: z.string().meta({ description: "In words" }),
    hours: OpeningHours.nullable(),
    locales: z.array(LocaleSchema),
    timeZone: z.string(),
    accentColor: z.string(),
    recording: z.enum(["opt-out", "opt-in"]),
    retentionDays: z.number().int(),
  })
  .meta({ id: "Museum", description: "A museum as a visitor meets it, in one language" });
export type Museum = z.infer<typeof Museum>;

export const GetMuseumInput = z.object({ slug: MuseumSlug });

export const Room = z
  .object({
    id: idOf("room"),
    slug: z.string(),
    name: z.string(),
    description: z.string(),
    level: z.number().int(),
    floorName: z.string(),
    polygon: z.array(PlanPointSchema),
  })
  .meta({ id: "Room" });
export type Room = z.infer<typeof Room>;

/** What a museum is made of, for the installation's set-up and its administrators. */
export const SaveMuseumInput = z.object({
  slug: MuseumSlug,
  texts: localized(
    z.object({ name: z.string(), tagline: z.string(), welcome: z.string(), openingHours: z.string() }),
  ),
  locales: z.array(LocaleSchema).min(1),
  timeZone: z.string(),
  accentColor: z.string().regex(/^#[0-9a-f]{6}$/i, "must be a colour like #8a3b2e"),
  privacy: z.object({ recording: z.enum(["opt-out", "opt-in"]), retentionDays: z.number().int().min(1) }),
  recognition: z.object({ matchInliers: z.number().int(), ambiguousInliers: z.number().int() }),
  hours: OpeningHours.nullable().default(null),
  position: z.number().int().default(0),
});

const MuseumTexts = z.strictObject({
  name: z.string().trim().min(1, "needs a name").max(120),
  tagline: z.string().trim().max(200),
  welcome: z.string().trim().max(4_000),
});

/** Days that recordings may be kept, and inliers that a decision may ask for (see lib/recognition/decision.ts). */
export const RETENTION_DAYS = { min: 1, max: 1_095 };
export const INLIERS = { min: 4, max: 60 };

const inliers = z.number().int().min(INLIERS.min).max(INLIERS.max);

/** How sure recognition must be: from how many points that agree a work is found, and from how many it is offered. */
export const Thresholds = z
  .strictObject({ matchInliers: inliers, ambiguousInliers: inliers })
  .refine(({ matchInliers, ambiguousInliers }) => ambiguousInliers <= matchInliers, {
    path: ["ambiguousInliers"],
    error: "must not be more than what a find needs",
  });

const section = <K extends string, S extends z.ZodRawShape>(name: K, shape: S) =>
  z.strictObject({ section: z.literal(name), version: z.number().int(), ...shape });

/** One part of a museum's settings, whole; `version` is of the settings that the change was made from. */
export const MuseumChange = z.discriminatedUnion("section", [
  section("profile", { texts: localized(MuseumTexts), timeZone: z.string().max(60) }),
  section("languages", { locales: z.array(LocaleSchema).min(1) }),
  section("hours", { hours: OpeningHours.nullable(), texts: localized(z.string().trim().max(1_000)) }),
  section("colours", { accentColor: z.string().regex(/^#[0-9a-f]{6}$/i, "must be a colour like #8a3b2e") }),
  section("privacy", {
    recording: z.enum(["opt-out", "opt-in"]),
    retentionDays: z.number().int().min(RETENTION_DAYS.min).max(RETENTION_DAYS.max),
  }),
  section("recognition", { thresholds: Thresholds }),
]);
export type MuseumChange = z.input<typeof MuseumChange>;

export const ChangeMuseumInput = z.strictObject({ change: MuseumChange });

/** All that can be set about a museum, in every language, for its administrators. */
export const MuseumSettings = z
  .object({
    slug: MuseumSlug,
    texts: localized(
      z.object({ name: z.string(), tagline: z.string(), welcome: z.string(), openingHours: z.string() }),
    ),
    locales: z.array(LocaleSchema),
    timeZone: z.string(),
    accentColor: z.string(),
    hours: OpeningHours.nullable(),
    recording: z.enum(["opt-out", "opt-in"]),
    retentionDays: z.number().int(),
    matchInliers: z.number().int(),
    ambiguousInliers: z.number().int(),
    version: z.number().int(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: "MuseumSettings" });
export type MuseumSettings = z.infer<typeof MuseumSettings>;

const Connector = PlanPointSchema.extend({ kind: z.enum(["stairs", "lift"]) });

export const SaveBuildingInput = z.object({
  floors: z.array(
    z.object({
      level: z.number().int(),
      texts: localized(z.object({ name: z.string() })),
      outline: z.array(PlanPointSchema).min(3),
      widthM: z.number().positive(),
      heightM: z.number().positive(),
      connectors: z.array(Connector),
    }),
  ),
  rooms: z.array(
    z.object({
      slug: z.string(),
      level: z.number().int(),
      texts: localized(z.object({ name: z.string(), description: z.string() })),
      polygon: z.array(PlanPointSchema).min(3),
    }),
  ),
  doors: z.array(PlanPointSchema.extend({ rooms: z.tuple([z.string(), z.string()]) })),
});

export const FloorPlan = z
  .object({
    id: idOf("floorPlan"),
    level: z.number().int(),
    name: z.string(),
    outline: z.array(PlanPointSchema),
    widthM: z.number(),
    heightM: z.number(),
    connectors: z.array(Connector),
    doors: z.array(
      PlanPointSchema.extend({
        roomIds: z.tuple([idOf("room"), idOf("room")]),
        stepFree: z.boolean().meta({ description: "Whether a wheelchair gets through" }),
      }),
    ),
  })
  .meta({ id: "FloorPlan" });
export type FloorPlan = z.infer<typeof FloorPlan>;

export const Building = z
  .object({ floors: z.array(FloorPlan), rooms: z.array(Room) })
  .meta({ id: "Building", description: "Floors and rooms" });
export type Building = z.infer<typeof Building>;

/** A point that is on the plan. */
const OnPlan = z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });
const Polygon = z.array(OnPlan).min(3, "needs at least three corners").max(200);
const FloorName = z.strictObject({ name: z.string().trim().min(1).max(120) });
const level = z.number().int().min(-20).max(200).meta({ description: "0 is the ground floor" });
const metres = z.number().min(1).max(2_000);

export const Underlay = z
  .strictObject({
    pictureId: idOf("planPicture"),
    xM: z.number().min(-2_000).max(2_000),
    yM: z.number().min(-2_000).max(2_000),
    widthM: z.number().min(0.1).max(4_000),
    turnDeg: z.number().min(-180).max(180),
    opacity: z.number().min(0).max(1),
  })
  .meta({
    id: "Underlay",
    description: "A picture under the plan to trace over: its top left corner and width in metres",
  });
export type Underlay = z.infer<typeof Underlay>;

export const RoomDraft = z.strictObject({
  id: idOf("room").meta({ description: "The room's own id, or one that you make for a new room" }),
  texts: localized(FloorName.extend({ description: z.string().trim().max(4_000) })),
  polygon: Polygon,
});
export type RoomDraft = z.infer<typeof RoomDraft>;

/** All of a floor that its editor draws, in all languages. Rooms are in the order in which they are listed. */
export const FloorDraft = z.strictObject({
  level,
  texts: localized(FloorName),
  widthM: metres,
  heightM: metres,
  outline: Polygon,
  connectors: z.array(OnPlan.extend({ kind: z.enum(["stairs", "lift"]) })).max(100),
  rooms: z.array(RoomDraft).max(300),
  doors: z
    .array(OnPlan.extend({ roomIds: z.tuple([idOf("room"), idOf("room")]), stepFree: z.boolean() }))
    .max(600),
  underlay: Underlay.nullable(),
});
export type FloorDraft = z.infer<typeof FloorDraft>;

export const FloorRecord = z
  .object({
    ...FloorDraft.shape,
    id: idOf("floorPlan"),
    version: z.number().int(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: "FloorRecord", description: "A floor as its editor sees it, in all languages" });
export type FloorRecord = z.infer<typeof FloorRecord>;

export const FloorIdInput = z.strictObject({ floorId: idOf("floorPlan") });
export const AddFloorInput = z.strictObject({
  level,
  texts: localized(FloorName),
  widthM: metres,
  heightM: metres,
});
export const PutFloorInput = z.strictObject({
  ...FloorDraft.shape,
  floorId: idOf("floorPlan"),
  version: z.number().int().meta({ description: "The version that the change was made from" }),
});

const HungWork = z.object({
  artworkId: idOf("artwork"),
  roomId: idOf("room"),
  x: z.number().nullable(),
  y: z.number().nullable(),
});
export const RemoveFloorInput = FloorIdInput.extend({
  version: z.number().int(),
  works: z.array(HungWork).meta({ description: "What hung there, so that it can be put back" }),
});
/** A floor that was put back, and what hung there. */
export const RestoredFloor = z.object({ floorId: idOf("floorPlan"), works: z.array(HungWork) });

const FloorLine = z.object({
  id: idOf("floorPlan"),
  level: z.number().int(),
  name: z.string(),
  roomCount: z.number().int(),
});
export const FloorList = z
  .object({ floors: z.array(FloorLine), removed: z.array(FloorLine.extend({ removedAt: z.iso.datetime() })) })
  .meta({
    id: "FloorList",
    description: "The museum's floors from the lowest up, and those that were removed",
  });
export type FloorList = z.infer<typeof FloorList>;
