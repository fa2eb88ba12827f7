import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";
import { LocaleSchema, localized } from "@/lib/kernel/locale";

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
    openingHours: z.string(),
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
  position: z.number().int().default(0),
});

export const SaveBuildingInput = z.object({
  floors: z.array(
    z.object({
      level: z.number().int(),
      texts: localized(z.object({ name: z.string() })),
      outline: z.array(PlanPointSchema).min(3),
      widthM: z.number().positive(),
      heightM: z.number().positive(),
      connectors: z.array(PlanPointSchema.extend({ kind: z.enum(["stairs", "lift"]) })),
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
    connectors: z.array(PlanPointSchema.extend({ kind: z.enum(["stairs", "lift"]) })),
    doors: z.array(PlanPointSchema.extend({ roomIds: z.tuple([idOf("room"), idOf("room")]) })),
  })
  .meta({ id: "FloorPlan" });
export type FloorPlan = z.infer<typeof FloorPlan>;

export const Building = z
  .object({ floors: z.array(FloorPlan), rooms: z.array(Room) })
  .meta({ id: "Building", description: "Floors and rooms" });
export type Building = z.infer<typeof Building>;
