import type { OpeningHours } from "@/db/schema/museums";
import type { Random } from "./random";

/** What a work's algorithm hands back; pixels are row-major RGBA, sRGB. */
export type Drawing =
  | { kind: "svg"; svg: string }
  | { kind: "pixels"; width: number; height: number; data: Uint8ClampedArray };

export type LocalizedText = { en: string; es: string };

export const ROOM_KEYS = ["tiling", "waves", "growth", "chaos", "chance", "light"] as const;
export type RoomKey = (typeof ROOM_KEYS)[number];

/** A point in fractions (0..1) of the floor plan's width and height. */
export type PlanPoint = { x: number; y: number };

export type DemoArtist = {
  slug: string;
  name: string;
  sortName: string;
  born: number | null;
  died: number | null;
  nationality: LocalizedText;
  biography: LocalizedText;
  movement?: LocalizedText;
  wikidata?: string;
};

export type DemoFact = { label: LocalizedText; text: LocalizedText };

/** A work of a seeded museum: its label, its place and the algorithm that draws it. */
export type DemoWork<Room extends string = RoomKey> = {
  slug: string;
  /** For example "TIL.1704.1": room, year of the principle, number. */
  accessionNumber: string;
  room: Room;
  /** Slugs; the people whose principle the drawing follows. */
  artists: string[];
  title: LocalizedText;
  /** Of the principle, not of the drawing. */
  year: { display: LocalizedText; from: number; to: number };
  medium: LocalizedText;
  dimensions: { widthCm: number; heightCm: number };
  classification: LocalizedText;
  movement?: LocalizedText;
  /** The label's one paragraph, 40–80 words. */
  summary: LocalizedText;
  /** The story: 2–4 paragraphs separated by an empty line. */
  description: LocalizedText;
  facts: DemoFact[];
  creditLine: LocalizedText;
  tags: string[];
  alt: LocalizedText;
  plan: PlanPoint;
  /** Pixels; the long side is 1600. */
  size: { width: number; height: number };
  draw(random: Random): Drawing;
};

export type DemoRoom<Room extends string = RoomKey> = {
  key: Room;
  floor: number;
  name: LocalizedText;
  description: LocalizedText;
  works: DemoWork<Room>[];
};

export type DemoFloorPlan<Room extends string = RoomKey> = {
  level: number;
  name: LocalizedText;
  widthM: number;
  heightM: number;
  /** Outer walls, clockwise, in fractions of the plan. */
  outline: PlanPoint[];
  rooms: { key: Room; polygon: PlanPoint[] }[];
  doors: { rooms: [Room, Room]; at: PlanPoint }[];
  connectors: { kind: "stairs" | "lift"; x: number; y: number }[];
};

/** A way through a museum: at each stop, a work by its slug or a room by its key, something is told. */
export type DemoTour<Room extends string = RoomKey> = {
  slug: string;
  title: LocalizedText;
  theme: LocalizedText;
  summary: LocalizedText;
  accessNote: LocalizedText;
  stepFree: boolean;
  stops: (({ work: string } | { room: Room }) & { story: LocalizedText })[];
};

export type DemoMuseum<Room extends string = RoomKey> = {
  slug: string;
  name: LocalizedText;
  tagline: LocalizedText;
  welcome: LocalizedText;
  openingHours: LocalizedText;
  hours: OpeningHours;
  timeZone: string;
  locales: string[];
  accentColor: string;
  plans: DemoFloorPlan<Room>[];
  rooms: DemoRoom<Room>[];
  artists: DemoArtist[];
  tours: DemoTour<Room>[];
};
