import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";
import { LocaleSchema } from "@/lib/kernel/locale";

export const PlanPointSchema = z.object({ x: z.number(), y: z.number() }).meta({
  description: "A point as fractions (0–1) of the floor plan's width and height",
});

export const MuseumSlug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a museum's short name, like algorithmic-art")
  .max(60);

/** A museum as a visitor meets it, in one language. */
export const Museum = z.object({
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
  artworkCount: z.number().int(),
  /** A picture to greet with: the work that is most looked at. */
  cover: z.object({ imageUrl: z.string(), alt: z.string(), width: z.number(), height: z.number() }).nullable(),
});
export type Museum = z.infer<typeof Museum>;

export const GetMuseumInput = z.object({ slug: MuseumSlug });

export const Room = z.object({
  id: idOf("room"),
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  level: z.number().int(),
  floorName: z.string(),
  polygon: z.array(PlanPointSchema),
  artworkCount: z.number().int(),
});
export type Room = z.infer<typeof Room>;

export const FloorPlan = z.object({
  id: idOf("floorPlan"),
  level: z.number().int(),
  name: z.string(),
  outline: z.array(PlanPointSchema),
  widthM: z.number(),
  heightM: z.number(),
  connectors: z.array(PlanPointSchema.extend({ kind: z.enum(["stairs", "lift"]) })),
  doors: z.array(PlanPointSchema.extend({ roomIds: z.tuple([idOf("room"), idOf("room")]) })),
});
export type FloorPlan = z.infer<typeof FloorPlan>;

export const Building = z.object({ floors: z.array(FloorPlan), rooms: z.array(Room) });
export type Building = z.infer<typeof Building>;
