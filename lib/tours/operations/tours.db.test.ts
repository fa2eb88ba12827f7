import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { artworks } from "@/db/schema/catalog";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { placeArtworks } from "@/lib/catalog";
import { newId } from "@/lib/kernel/ids";
import type { ChangeTourInput, EditedTour } from "../contract";
import { changeTour } from "./change-tour";
import { createTour } from "./create-tour";
import { deleteTour } from "./delete-tour";
import { getEditedTour } from "./get-edited-tour";
import { getTour } from "./get-tour";
import { listEditedTours } from "./list-edited-tours";
import { listTours } from "./list-tours";
import { orderTours } from "./order-tours";
import { previewTour } from "./preview-tour";
import { publishTour } from "./publish-tour";
import { restoreTour } from "./restore-tour";
import { unpublishTour } from "./unpublish-tour";

const CURATOR = { kind: "staff", userId: "curator", role: "curator" } as const;
const texts = {
  en: { title: "Lines", summary: "Works that are lines." },
  es: { title: "Líneas", summary: "Obras que son líneas." },
};

const stopAt = (artworkId: TestMuseum["works"][number]["id"] | undefined) => ({
  ...{ id: newId<"tourStop">(), story: { en: "Look here.", es: "Mire aquí." } },
  subject: { kind: "artwork" as const, artworkId: artworkId ?? newId<"artwork">() },
});

/** A museum with works and a tour of its first two, and a room. */
async function museumWithTour() {
  const museum = await testMuseum({ works: 3 });
  const curator = museum.as(CURATOR);
  const [first, second] = museum.works;
  const room = { kind: "room" as const, roomId: museum.roomIds.west ?? newId<"room">() };
  const stops = [stopAt(first?.id), stopAt(second?.id), { ...stopAt(first?.id), subject: room }];
  const tour = await createTour(curator, { texts, stops });
  return { museum, curator, tour, which: { tourId: tour.id, version: tour.version } };
}

/** What an editor sends back of a tour that it changed nothing of. */
function changeOf({ id, version, texts: own, stepFree, durationMin, stops }: EditedTour): ChangeTourInput {
  return { tourId: id, version, texts: own, stepFree, durationMin, stops };
}

const kinds = ({ lacks }: EditedTour) => lacks.map(({ kind }) => kind);

describe("a tour", () => {
  it("is a draft until it is published; then visitors have it in their language, with its way", async () => {
    const { museum, curator, tour, which } = await museumWithTour();
    expect([tour.slug, tour.published, kinds(tour)]).toEqual(["lines", false, []]);
    expect((await listTours(museum.visitor, {})).items).toEqual([]);
    await expect(getTour(museum.visitor, { tour: "lines" })).rejects.toMatchObject({ code: "not_found" });
    expect((await previewTour(curator, { tourId: tour.id })).title).toBe("Lines");

    await publishTour(curator, which);
    const { items } = await listTours({ ...museum.visitor, locale: "es" }, {});
    expect(items).toMatchObject([
      { slug: "lines", title: "Líneas", stopCount: 3, minutes: 5, stepFree: false },
    ]);
    const shown = await getTour(museum.visitor, { tour: "lines" });
    expect(shown.stops.map(({ artwork, room }) => [artwork?.title, room?.name])).toEqual([
      ["Composition 0", "East"],
      ["Composition 1", "West"],
      [undefined, "West"],
    ]);
    expect(shown.stops[0]?.location).toEqual({ x: 0.5, y: 0.5, level: 0 });

    await unpublishTour(curator, { ...which, version: which.version + 1 });
    expect((await listTours(museum.visitor, {})).items).toEqual([]);
  });

  it("is changed with its stops in a new order, and keeps its address", async () => {
    const { curator, tour } = await museumWithTour();
    const stops = tour.stops.toReversed();
    const renamed = { ...texts.en, title: "Straight lines", theme: "Short", accessNote: "One lift." };
    const changed = await changeTour(curator, {
      ...changeOf(tour),
      texts: { en: renamed },
      stops,
      durationMin: 45,
    });
    expect(changed).toMatchObject({ slug: "lines", version: 2, durationMin: 45, texts: { en: renamed } });
    expect(changed.stops).toEqual(stops);
    expect(kinds(changed)).toEqual(["language"]);
    expect(await getEditedTour(curator, { tourId: tour.id })).toEqual(changed);
  });

  it("tells the second of two people, and overwrites nothing", async () => {
    const { curator, tour } = await museumWithTour();
    await changeTour(curator, { ...changeOf(tour), durationMin: 20 });
    const late = changeTour(curator, { ...changeOf(tour), durationMin: 99 });
    await expect(late).rejects.toMatchObject({
      code: "conflict",
      detail: expect.stringContaining("version 2"),
    });
    expect((await getEditedTour(curator, { tourId: tour.id })).durationMin).toBe(20);
    for (const act of [publishTour, unpublishTour, deleteTour])
      await expect(act(curator, { tourId: tour.id, version: 1 })).rejects.toMatchObject({ code: "conflict" });
  });

  it("takes only works and rooms of its museum, and no field that it does not have", async () => {
    const { curator, tour } = await museumWithTour();
    const stranger = await museumWithTour();
    const wrongs = [
      { stops: [stopAt(stranger.museum.works[0]?.id)] },
      {
        stops: [
          {
            ...stopAt(undefined),
            subject: { kind: "room" as const, roomId: stranger.museum.roomIds.east ?? null },
          },
        ],
      },
      { stops: stranger.tour.stops },
      { stops: [...tour.stops, ...tour.stops] },
      { texts: { es: texts.es } },
      { published: true } as object,
      { durationMin: 0 },
    ];
    for (const wrong of wrongs)
      await expect(changeTour(curator, { ...changeOf(tour), ...wrong })).rejects.toMatchObject({
        code: "invalid_input",
      });
    expect((await getEditedTour(curator, { tourId: tour.id })).version).toBe(1);
    const taken = createTour(curator, { texts, slug: "lines" });
    await expect(taken).rejects.toMatchObject({ code: "conflict" });
    expect((await createTour(curator, { texts })).slug).toBe("lines-2");
  });
});

describe("publishTour", () => {
  it("says all that is missing, and where", async () => {
    const { curator } = await museumWithTour();
    const bare = await createTour(curator, { texts: { en: { title: "Bare" } } });
    expect(kinds(bare)).toEqual(["few-stops", "no-summary", "language"]);
    const refused = publishTour(curator, { tourId: bare.id, version: 1 });
    await expect(refused).rejects.toMatchObject({
      code: "unprocessable",
      detail: expect.stringMatching(/two stops at least; .*no summary/),
    });
  });

  it("wants stops that visitors can find: published, hung, on display and there", async () => {
    const { museum, curator, tour } = await museumWithTour();
    const [first, second] = museum.works;
    if (!first || !second) throw new Error("no works");
    const lacks = async () =>
      (await getEditedTour(curator, { tourId: tour.id })).lacks.map(({ kind, stopId }) => [
        kind,
        tour.stops.findIndex(({ id }) => id === stopId),
      ]);
    const set = (values: Partial<typeof artworks.$inferInsert>) =>
      museum.system.db.update(artworks).set(values).where(eq(artworks.id, first.id));
    await set({ state: "draft" });
    expect(await lacks()).toEqual([["stop-unpublished", 0]]);
    await set({ state: "published", onDisplay: false });
    expect(await lacks()).toEqual([["stop-unplaced", 0]]);
    await set({ onDisplay: true, deletedAt: new Date() });
    expect(await lacks()).toEqual([["stop-gone", 0]]);
    await set({ deletedAt: null });
    const was = { roomId: museum.roomIds.west ?? null, x: 0.5, y: 0.5 };
    await placeArtworks(curator, {
      placements: [{ artworkId: second.id, was, roomId: null, x: null, y: null }],
    });
    expect(await lacks()).toEqual([["stop-unplaced", 1]]);
  });
});

describe("a published tour whose work goes", () => {
  it("goes on without it for visitors, and says so to staff; one that is purged leaves its stop", async () => {
    const { museum, curator, tour, which } = await museumWithTour();
    await publishTour(curator, which);
    const { db } = museum.system;
    const [first] = museum.works;
    if (!first) throw new Error("no work");
    await db.delete(artworks).where(eq(artworks.id, first.id));
    expect((await getTour(museum.visitor, { tour: "lines" })).stops).toHaveLength(2);
    const { tours } = await listEditedTours(curator, {});
    expect(tours).toMatchObject([{ slug: "lines", published: true, stopCount: 3, errors: 1 }]);
    const edited = await getEditedTour(curator, { tourId: tour.id });
    expect(edited.stops[0]?.subject).toEqual({ kind: "artwork", artworkId: null });
    await expect(changeTour(curator, changeOf(edited))).resolves.toMatchObject({ stops: edited.stops });
  });
});

describe("a deleted tour", () => {
  it("is gone for everybody, is listed as deleted, and comes back as it was", async () => {
    const { museum, curator, tour, which } = await museumWithTour();
    const published = await publishTour(curator, which);
    await deleteTour(curator, { tourId: tour.id, version: published.version });
    await expect(getTour(museum.visitor, { tour: "lines" })).rejects.toMatchObject({ code: "not_found" });
    await expect(getEditedTour(curator, { tourId: tour.id })).rejects.toMatchObject({ code: "not_found" });
    await expect(previewTour(curator, { tourId: tour.id })).rejects.toMatchObject({ code: "not_found" });
    const { tours, deleted } = await listEditedTours(curator, {});
    expect([tours, deleted.map(({ title }) => title)]).toEqual([[], ["Lines"]]);
    const restored = await restoreTour(curator, { tourId: tour.id });
    expect([restored.published, restored.stops]).toEqual([true, tour.stops]);
    expect(await restoreTour(curator, { tourId: tour.id })).toEqual(restored);
  });
});

describe("orderTours", () => {
  it("sets the order, and refuses a list that is not all of them", async () => {
    const { museum, curator, tour } = await museumWithTour();
    const other = await createTour(curator, { texts: { en: { ...texts.en, title: "Other" } } });
    await orderTours(curator, { tourIds: [other.id, tour.id] });
    const { tours } = await listEditedTours(curator, {});
    expect(tours.map(({ slug }) => slug)).toEqual(["other", "lines"]);
    await expect(orderTours(curator, { tourIds: [tour.id] })).rejects.toMatchObject({ code: "conflict" });
    const stranger = await museumWithTour();
    await expect(orderTours(curator, { tourIds: [other.id, stranger.tour.id] })).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await listTours(museum.visitor, {})).items).toEqual([]);
  });
});

it("another museum's tour is not there", async () => {
  const { tour } = await museumWithTour();
  const { curator } = await museumWithTour();
  const which = { tourId: tour.id, version: tour.version };
  for (const call of [
    () => getEditedTour(curator, { tourId: tour.id }),
    () => previewTour(curator, { tourId: tour.id }),
    () => changeTour(curator, changeOf(tour)),
    () => publishTour(curator, which),
    () => unpublishTour(curator, which),
    () => deleteTour(curator, which),
    () => restoreTour(curator, { tourId: tour.id }),
  ])
    await expect(call()).rejects.toMatchObject({ code: "not_found" });
});

it("every change is in the audit log", async () => {
  const { museum, curator, tour, which } = await museumWithTour();
  await publishTour(curator, which);
  await unpublishTour(curator, { ...which, version: 2 });
  await deleteTour(curator, { ...which, version: 3 });
  await restoreTour(curator, { tourId: tour.id });
  const rows = await museum.system.db
    .select({ action: auditLog.action, actor: auditLog.actorId })
    .from(auditLog)
    .where(eq(auditLog.subjectId, tour.id))
    .orderBy(auditLog.createdAt);
  const actions = ["createTour", "publishTour", "unpublishTour", "deleteTour", "restoreTour"];
  expect(rows).toEqual(actions.map((action) => ({ action, actor: "curator" })));
});
