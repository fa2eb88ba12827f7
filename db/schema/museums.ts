import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, real, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Id } from "@/lib/kernel/ids";
import type { Localized } from "@/lib/kernel/locale";
import { createdAt, id, instant, ref, updatedAt } from "../columns";

export type MuseumTexts = { name: string; tagline: string; welcome: string; openingHours: string };
export type PrivacySettings = { recording: "opt-out" | "opt-in"; retentionDays: number };
export type RecognitionSettings = { matchInliers: number; ambiguousInliers: number };
/** Times as `HH:MM` in the museum's zone; an exception takes the place of its weekday. */
export type OpenSpan = { from: string; to: string };
export type OpeningHours = {
  weekly: Record<"mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun", OpenSpan[]>;
  exceptions: { date: string; spans: OpenSpan[]; note: Localized<string> }[];
};
export type PlanPoint = { x: number; y: number };
export type Connector = PlanPoint & { kind: "stairs" | "lift" };
/** A stored picture laid under a plan to trace over: where its top left corner is and how wide it is, in metres. */
export type Underlay = {
  pictureId: Id<"planPicture">;
  xM: number;
  yM: number;
  widthM: number;
  /** Clockwise, in degrees, about its middle. */
  turnDeg: number;
  opacity: number;
};
/** What is needed to undo a floor's removal: when it was, and the works that hung there. */
export type FloorRemoval = {
  at: string;
  works: { artworkId: Id<"artwork">; roomId: Id<"room">; x: number | null; y: number | null }[];
};

export const museums = pgTable("museums", {
  id: id<"museum">(),
  slug: text().notNull().unique(),
  texts: jsonb().$type<Localized<MuseumTexts>>().notNull(),
  locales: text().array().notNull(),
  timeZone: text().notNull(),
  accentColor: text().notNull(),
  privacy: jsonb().$type<PrivacySettings>().notNull(),
  recognition: jsonb().$type<RecognitionSettings>().notNull(),
  /** Null where the museum says its hours in words only. */
  hours: jsonb().$type<OpeningHours>(),
  /** Counts changes, so that nobody overwrites what they have not seen. */
  version: integer().notNull().default(1),
  /** Position in the list of an installation; the first is the default. */
  position: integer().notNull().default(0),
  /** When its first set-up was complete; until then setting up again goes on where it stopped. */
  setUpAt: instant(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

export const floorPlans = pgTable(
  "floor_plans",
  {
    id: id<"floorPlan">(),
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
    level: integer().notNull(),
    texts: jsonb().$type<Localized<{ name: string }>>().notNull(),
    /** Walls as a polygon in fractions of the plan's width and height. */
    outline: jsonb().$type<PlanPoint[]>().notNull(),
    widthM: real().notNull(),
    heightM: real().notNull(),
    /** Stairs and lifts, as points. */
    connectors: jsonb().$type<Connector[]>().notNull(),
    underlay: jsonb().$type<Underlay>(),
    /** Grows with every save; a save says which version it was made from. */
    version: integer().notNull().default(1),
    /** Null while the floor is there. */
    removal: jsonb().$type<FloorRemoval>(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex("floor_plans_museum_level")
      .on(table.museumId, table.level)
      .where(sql`${table.removal} is null`),
  ],
);

export const rooms = pgTable(
  "rooms",
  {
    id: id<"room">(),
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
    floorPlanId: ref<"floorPlan">()
      .notNull()
      .references(() => floorPlans.id, { onDelete: "cascade" }),
    slug: text().notNull(),
    texts: jsonb().$type<Localized<{ name: string; description: string }>>().notNull(),
    polygon: jsonb().$type<PlanPoint[]>().notNull(),
    position: integer().notNull().default(0),
  },
  (table) => [
    uniqueIndex("rooms_museum_slug").on(table.museumId, table.slug),
    index("rooms_floor_plan").on(table.floorPlanId),
  ],
);

export const roomDoors = pgTable(
  "room_doors",
  {
    id: id<"door">(),
    museumId: ref<"museum">()
      .notNull()
      .references(() => museums.id, { onDelete: "cascade" }),
    roomA: ref<"room">()
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    roomB: ref<"room">()
      .notNull()
      .references(() => rooms.id, { onDelete: "cascade" }),
    x: real().notNull(),
    y: real().notNull(),
    /** Whether a wheelchair gets through. */
    stepFree: boolean().notNull().default(true),
  },
  (table) => [index("room_doors_museum").on(table.museumId)],
);
