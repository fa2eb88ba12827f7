import { randomUUID } from "node:crypto";
import { saveArtist, saveArtwork } from "@/lib/catalog";
import type { Actor } from "@/lib/kernel/access";
import { type Context, createContext } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import type { Id } from "@/lib/kernel/ids";
import { addArtworkImage } from "@/lib/media";
import { saveBuilding, saveMuseum } from "@/lib/museums";
import { indexArtworks } from "@/lib/search";
import { busyPicture } from "./seed/busy-picture";

export type TestWork = {
  id: Id<"artwork">;
  imageId: Id<"image"> | null;
  accessionNumber: string;
  picture: Buffer;
};
export type TestMuseum = {
  slug: string;
  /** A visitor without a visit. */
  visitor: Context;
  /** Our own jobs. */
  system: Context;
  roomIds: Record<string, Id<"room">>;
  works: TestWork[];
  as(actor: Actor): Context;
};

const texts = (name: string, tagline = "") => ({ name, tagline, welcome: "", openingHours: "" });

/**
 * A museum of its own for one test: everything is scoped by museum, so tests share a database safely.
 * `pictures` is the seed of its works' pictures; without one they have none.
 */
export async function testMuseum({ works = 0, pictures = "" } = {}): Promise<TestMuseum> {
  const db = database();
  const root = createContext({ actor: { kind: "system", name: "test" }, db });
  const slug = `test-${randomUUID().slice(0, 8)}`;
  const scope = await saveMuseum(root, {
    slug,
    texts: { en: texts("Test museum"), es: texts("Museo de prueba") },
    locales: ["en", "es"],
    timeZone: "Europe/Madrid",
    accentColor: "#8a3b2e",
    privacy: { recording: "opt-out", retentionDays: 30 },
    recognition: { matchInliers: 15, ambiguousInliers: 8 },
    position: 100,
  });
  const as = (actor: Actor) => createContext({ actor, db, museum: scope });
  const system = as({ kind: "system", name: "test" });
  const square = [0, 1].flatMap((x) => [
    { x, y: x },
    { x, y: 1 - x },
  ]);
  const { roomIds } = await saveBuilding(system, {
    floors: [
      {
        level: 0,
        texts: { en: { name: "Ground floor" }, es: { name: "Planta baja" } },
        outline: square,
        widthM: 20,
        heightM: 10,
        connectors: [],
      },
    ],
    rooms: [
      {
        slug: "east",
        level: 0,
        texts: { en: { name: "East", description: "" }, es: { name: "Este", description: "" } },
        polygon: square,
      },
      {
        slug: "west",
        level: 0,
        texts: { en: { name: "West", description: "" }, es: { name: "Oeste", description: "" } },
        polygon: square,
      },
    ],
    doors: [{ rooms: ["east", "west"], x: 0.5, y: 0.5 }],
  });
  const museum: TestMuseum = { slug, visitor: as({ kind: "anonymous" }), system, roomIds, works: [], as };
  for (let index = 0; index < works; index++)
    museum.works.push(await addTestWork(museum, index, { pictures }));
  return museum;
}

/** One published work, its search document and, if asked, a picture that can be recognised. */
export async function addTestWork(
  museum: TestMuseum,
  index: number,
  { pictures = "", title = `Composition ${index}`, state = "published" as "published" | "draft" } = {},
): Promise<TestWork> {
  const { system, roomIds } = museum;
  const nobody = { nationality: "Swiss", biography: "", movement: null };
  await saveArtist(system, {
    slug: `artist-${index % 3}`,
    name: `Ánna Müller ${index % 3}`,
    sortName: `Müller ${index % 3}, Ánna`,
    bornYear: 1900,
    diedYear: null,
    texts: { en: nobody, es: { ...nobody, nationality: "suiza" } },
    wikidataId: null,
  });
  const label = {
    title,
    dateText: `${1700 + index}`,
    medium: "Ink",
    classification: "Drawing",
    movement: null,
    summary: "Lines that cross.",
    description: "A longer story about lines.",
    facts: [],
    creditLine: "Gift",
  };
  const accessionNumber = `T.${1700 + index}.${index}`;
  const { artworkId } = await saveArtwork(system, {
    accessionNumber,
    texts: { en: label, es: { ...label, title: `${title} (es)`, summary: "Líneas que se cruzan." } },
    yearFrom: 1700 + index,
    yearTo: 1700 + index,
    widthCm: 60,
    heightCm: 40,
    tags: ["line", index % 2 === 0 ? "even" : "odd"],
    artists: [`artist-${index % 3}`],
    roomId: roomIds[index % 2 === 0 ? "east" : "west"] ?? null,
    planX: 0.5,
    planY: 0.5,
    state,
  });
  const picture = pictures ? await busyPicture(`${pictures}-${index}`) : Buffer.alloc(0);
  const added = pictures
    ? await addArtworkImage(system, { artworkId, bytes: picture, alt: { en: title } })
    : null;
  if (state === "published") await indexArtworks(system, { artworkIds: [artworkId] });
  return { id: artworkId, imageId: added?.imageId ?? null, accessionNumber, picture };
}
