import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { artworkImages } from "@/db/schema/media";
import { busyPicture } from "@/db/seed/busy-picture";
import { addTestWork, type TestMuseum, testMuseum } from "@/db/testing";
import { inTransaction } from "@/lib/kernel/context";
import { type Id, newId } from "@/lib/kernel/ids";
import { addArtworkImage } from "@/lib/media";
import type { ArtworkRecord } from "../contract";
import { writeArtworks } from "../write-artworks";
import { changeArtwork } from "./change-artwork";
import { createArtwork } from "./create-artwork";
import { getArtwork } from "./get-artwork";
import { getArtworkRecord } from "./get-artwork-record";
import { listArtworkRevisions } from "./list-artwork-revisions";
import { previewArtwork } from "./preview-artwork";
import { publishArtwork, unpublishArtwork } from "./publish-artwork";
import { restoreArtworkRevision } from "./restore-artwork-revision";

let museum: TestMuseum;
beforeEach(async () => {
  museum = await testMuseum();
});

const as = (userId: string) => museum.as({ kind: "staff", userId, role: "curator" });
const of = ({ id, version }: ArtworkRecord) => ({ artworkId: id, version });
const draft = () =>
  createArtwork(as("ada"), { accessionNumber: "1998.1", texts: { en: { title: "The Wave" } } });
const gone = (artworkId: Id<"artwork">) =>
  inTransaction(museum.system, (inner) =>
    writeArtworks(inner, "test", [{ artworkId, change: () => ({ deletedAt: new Date() }) }]),
  );

describe("a work's record", () => {
  it("is made as a draft that no visitor sees, and read whole", async () => {
    const made = await draft();
    expect(made).toMatchObject({ version: 1, state: "draft", changedBy: { kind: "staff", id: "ada" } });
    expect(await getArtworkRecord(as("bob"), { artworkId: made.id })).toEqual(made);
    await expect(getArtwork(museum.visitor, { artworkId: made.id })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await previewArtwork(as("ada"), { artworkId: made.id, language: "es" })).toMatchObject({
      title: "The Wave",
      summary: "",
    });
  });

  it("is changed field by field; what is not named stays", async () => {
    const made = await draft();
    const changed = await changeArtwork(as("bob"), {
      ...of(made),
      texts: { en: { medium: "Ink" }, es: { title: "La ola" } },
      planX: 0.5,
      planY: 0.5,
      tags: ["wave"],
    });
    expect(changed).toMatchObject({
      version: 2,
      texts: { en: { title: "The Wave", medium: "Ink" }, es: { title: "La ola", medium: "" } },
      tags: ["wave"],
      // No room, so no point in one.
      planX: null,
      changedBy: { id: "bob" },
    });
    const blank = await changeArtwork(as("bob"), { ...of(changed), texts: { es: { title: "" } } });
    expect(blank.texts.es).toBeUndefined();
    await expect(
      changeArtwork(as("bob"), { ...of(blank), yearFrom: 1900, yearTo: 1800 }),
    ).rejects.toMatchObject({ code: "invalid_input", extra: { issues: [{ path: "yearTo" }] } });
  });

  it("is not overwritten by who saw an older version: they are told, with what is there now", async () => {
    const made = await draft();
    const theirs = await changeArtwork(as("ada"), { ...of(made), rights: "CC0" });
    const late = changeArtwork(as("bob"), { ...of(made), rights: "© Bob" });
    await expect(late).rejects.toMatchObject({
      code: "conflict",
      detail: expect.stringMatching(/rights/),
      extra: { current: { version: 2, rights: "CC0", changedBy: { id: "ada" } } },
    });
    expect(await getArtworkRecord(as("bob"), { artworkId: made.id })).toEqual(theirs);
  });

  it("takes no field that the form doesn't show, and nothing from another museum", async () => {
    const made = await draft();
    const other = await testMuseum({ works: 1 });
    for (const field of ["state", "museumId", "viewCount", "deletedAt", "createdAt", "sortTitle"])
      await expect(
        changeArtwork(as("ada"), { ...of(made), [field]: field === "viewCount" ? 9 : "published" }),
      ).rejects.toMatchObject({ code: "invalid_input" });
    await expect(
      changeArtwork(as("ada"), {
        ...of(made),
        texts: { en: { title: "x", html: "y" } as { title: string } },
      }),
    ).rejects.toMatchObject({ code: "invalid_input" });
    await expect(
      changeArtwork(as("ada"), { ...of(made), roomId: other.roomIds.east ?? null }),
    ).rejects.toMatchObject({ code: "invalid_input" });
    const artworkId = other.works[0]?.id ?? newId<"artwork">();
    const curator = as("ada");
    for (const call of [
      () => getArtworkRecord(curator, { artworkId }),
      () => previewArtwork(curator, { artworkId }),
      () => changeArtwork(curator, { artworkId, version: 1, rights: "" }),
      () => publishArtwork(curator, { artworkId, version: 1 }),
      () => unpublishArtwork(curator, { artworkId, version: 1 }),
      () => listArtworkRevisions(curator, { artworkId }),
    ])
      await expect(call()).rejects.toMatchObject({ code: "not_found" });
  });

  it("is not there once it is deleted, though its number is taken", async () => {
    const made = await draft();
    const { items } = await listArtworkRevisions(as("ada"), { artworkId: made.id });
    await gone(made.id);
    const curator = as("ada");
    const given = { artworkId: made.id, version: 2 };
    for (const call of [
      () => getArtworkRecord(curator, given),
      () => previewArtwork(curator, given),
      () => changeArtwork(curator, { ...given, rights: "CC0" }),
      () => publishArtwork(curator, { ...given, accept: ["noPicture"] }),
      () => unpublishArtwork(curator, given),
      () => listArtworkRevisions(curator, given),
      () => restoreArtworkRevision(curator, { ...given, revisionId: items[0]?.id ?? newId() }),
    ])
      await expect(call()).rejects.toMatchObject({ code: "not_found" });
    await expect(draft()).rejects.toMatchObject({
      code: "conflict",
      detail: expect.stringMatching(/deleted/),
    });
  });
});

describe("publishing a work", () => {
  it("is refused while it has no title, whatever is accepted", async () => {
    const made = await createArtwork(as("ada"), { accessionNumber: "2" });
    expect(made.checks.filter(({ blocks }) => blocks)).toEqual([
      { code: "noTitle", blocks: true, locales: ["en"] },
    ]);
    const accept = made.checks.map(({ code }) => code);
    await expect(publishArtwork(as("ada"), { ...of(made), accept })).rejects.toMatchObject({
      code: "unprocessable",
      extra: { issues: [{ path: "noTitle" }] },
    });
  });

  it("wants to hear that what is missing may be, and then shows it", async () => {
    const made = await draft();
    const lacking = made.checks.map(({ code }) => code);
    expect(lacking).toEqual(["noPicture", "notPlaced", "missingTranslation"]);
    await expect(publishArtwork(as("ada"), { ...of(made), accept: ["noPicture"] })).rejects.toMatchObject({
      code: "unprocessable",
    });
    const shown = await publishArtwork(as("ada"), { ...of(made), accept: lacking });
    expect(shown).toMatchObject({ state: "published", version: 2 });
    expect(await getArtwork(museum.visitor, { artworkId: made.id })).toMatchObject({ title: "The Wave" });
    const hidden = await unpublishArtwork(as("ada"), of(shown));
    expect(hidden.state).toBe("draft");
    await expect(getArtwork(museum.visitor, { artworkId: made.id })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("waits for pictures, and asks what they show in each language", async () => {
    const made = await draft();
    const bytes = await busyPicture("record");
    const { imageId } = await addArtworkImage(museum.system, {
      artworkId: made.id,
      bytes,
      alt: { en: "Waves" },
    });
    const { db } = museum.system;
    await db.update(artworkImages).set({ state: "pending" }).where(eq(artworkImages.id, imageId));
    const codes = async () =>
      (await getArtworkRecord(as("ada"), { artworkId: made.id })).checks.filter(({ code }) =>
        /Picture|Alt/.test(code),
      );
    expect(await codes()).toEqual([{ code: "noReadyPicture", blocks: true, locales: [] }]);
    await db.update(artworkImages).set({ state: "ready" }).where(eq(artworkImages.id, imageId));
    expect(await codes()).toEqual([{ code: "noAlt", blocks: false, locales: ["es"] }]);
  });

  it("is refused of a version that is not the newest", async () => {
    const made = await draft();
    await changeArtwork(as("bob"), { ...of(made), texts: { en: { title: "" } } });
    await expect(
      publishArtwork(as("ada"), { ...of(made), accept: made.checks.map(({ code }) => code) }),
    ).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("a work's history", () => {
  it("tells who changed what, from what to what, in pages", async () => {
    const work = await addTestWork(museum, 0);
    const first = await getArtworkRecord(as("ada"), { artworkId: work.id });
    const second = await changeArtwork(as("ada"), {
      ...of(first),
      roomId: museum.roomIds.west ?? null,
      artistIds: [],
    });
    await changeArtwork(as("bob"), { ...of(second), texts: { en: { title: "New" } } });
    const page = await listArtworkRevisions(as("ada"), { artworkId: work.id, limit: 2 });
    expect(page.items).toMatchObject([
      {
        version: 3,
        by: { kind: "staff", id: "bob" },
        changes: [{ field: "texts.en.title", before: "Composition 0", after: "New" }],
      },
      {
        version: 2,
        changes: expect.arrayContaining([
          { field: "roomId", before: "East", after: "West" },
          { field: "artistIds", before: ["Ánna Müller 0"], after: [] },
        ]),
      },
    ]);
    const rest = await listArtworkRevisions(as("ada"), { artworkId: work.id, before: page.nextBefore ?? 0 });
    expect(rest).toMatchObject({ items: [{ version: 1, action: "saveArtwork" }], nextBefore: null });
  });

  it("gives any version back, as a new one, and leaves it as visible as it was", async () => {
    const work = await addTestWork(museum, 0, { state: "draft" });
    const first = await getArtworkRecord(as("ada"), { artworkId: work.id });
    const blank = { title: "x", summary: "", facts: [{ label: "a", text: "b" }] };
    const second = await changeArtwork(as("ada"), {
      ...of(first),
      ...{ accessionNumber: "other", texts: { en: blank, es: { title: "" } }, yearFrom: null, yearTo: null },
      ...{ widthCm: 1.1, tags: [], artistIds: [], roomId: null, onDisplay: false, rights: "?" },
    });
    const third = await publishArtwork(as("ada"), {
      ...of(second),
      accept: ["noPicture", "missingTranslation"],
    });
    const { items } = await listArtworkRevisions(as("ada"), { artworkId: work.id });
    const revisionId = items.at(-1)?.id ?? newId<"revision">();
    const back = await restoreArtworkRevision(as("bob"), { ...of(third), revisionId });
    const { version, state, changedAt: _, changedBy, checks: __, ...record } = back;
    expect({ version, state, changedBy }).toMatchObject({
      version: 4,
      state: "published",
      changedBy: { id: "bob" },
    });
    expect(first).toMatchObject(record);
    await expect(restoreArtworkRevision(as("bob"), { ...of(third), revisionId })).rejects.toMatchObject({
      code: "conflict",
    });
    const elsewhere = await draft();
    await expect(restoreArtworkRevision(as("bob"), { ...of(elsewhere), revisionId })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
