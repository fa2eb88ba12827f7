import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { announced } from "@/inngest/run-job.testing";
import { type Id, newId } from "@/lib/kernel/ids";
import { stopEngine } from "@/lib/recognition/server/engine";
import { indexArtworks, searchArtworks } from "@/lib/search";
import type { ArtistFields } from "../artist";
import { changeArtist, createArtist } from "./change-artist";
import { deleteArtist } from "./delete-artist";
import { deleteArtworks, restoreArtworks } from "./delete-artworks";
import { getArtwork } from "./get-artwork";
import { getArtistRecord, listArtistRecords } from "./list-artist-records";
import { mergeArtists } from "./merge-artists";

afterAll(stopEngine);

const curatorOf = (museum: TestMuseum) => museum.as({ kind: "staff", userId: "cleo", role: "curator" });
const BOOLE: ArtistFields = {
  ...{ name: "Mary Everest Boole", sortName: "Boole, Mary Everest", otherNames: ["Mrs. Bööle"] },
  ...{
    bornYear: 1832,
    diedYear: 1916,
    texts: { en: { nationality: "British", biography: "", movement: null } },
  },
  ...{ wikidataId: "Q4498", ulanId: "500012345" },
};

/** A museum of three works by three artists, in the order of their names. */
async function museumOfThree() {
  const museum = await testMuseum({ works: 3 });
  const curator = curatorOf(museum);
  const { items } = await listArtistRecords(curator, {});
  const [first, second] = await Promise.all(
    items.slice(0, 2).map(({ id }) => getArtistRecord(curator, { artistId: id })),
  );
  if (!first || !second) throw new Error("the museum has no artists");
  expect(items.map(({ works }) => works)).toEqual([1, 1, 1]);
  return { museum, curator, first, second, works: museum.works.map(({ id }) => id) };
}

const fieldsOf = ({ name, sortName, otherNames, ...rest }: ArtistFields): ArtistFields => {
  const { bornYear, diedYear, texts, wikidataId, ulanId } = rest;
  return { name, sortName, otherNames, bornYear, diedYear, texts, wikidataId, ulanId };
};
const namesOf = async (museum: TestMuseum, artworkId: Id<"artwork">) =>
  (await getArtwork(museum.visitor, { artworkId })).artists.map(({ name }) => name);

describe("artists", () => {
  it("are created, found by any name and listed in order, page by page", async () => {
    const { curator } = await museumOfThree();
    const made = await createArtist(curator, BOOLE);
    expect(made).toMatchObject({ ...BOOLE, slug: "mary-everest-boole", version: 1, works: 0 });
    const again = await createArtist(curator, BOOLE);
    expect(again.slug).toBe("mary-everest-boole-2");
    const list = async (input: Parameters<typeof listArtistRecords>[1]) => {
      const page = await listArtistRecords(curator, input);
      return { ...page, names: page.items.map(({ sortName }) => sortName) };
    };
    expect((await list({ q: "boole mrs" })).names).toEqual([BOOLE.sortName, BOOLE.sortName]);
    expect((await list({ q: "%" })).names).toEqual([]);
    const whole = await list({});
    expect(whole.total).toBe(5);
    expect(whole.names.slice(0, 3)).toEqual([BOOLE.sortName, BOOLE.sortName, "Müller 0, Ánna"]);
    const first = await list({ limit: 2 });
    const second = await list({ limit: 2, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...second.items]).toEqual(whole.items.slice(0, 4));
  });

  it("changed, are found by the new name, and who saw an older version overwrites nothing", async () => {
    const { museum, curator, first, works } = await museumOfThree();
    const change = { ...fieldsOf(first), artistId: first.id, version: first.version, name: "Zenobia Quill" };
    const saved = await changeArtist(curator, change);
    expect(saved).toMatchObject({ name: "Zenobia Quill", version: first.version + 1, slug: first.slug });
    expect(await announced(museum, "catalog/artwork.saved")).toContainEqual(
      expect.objectContaining({ artworkId: works[0] }),
    );
    await indexArtworks(museum.system, { artworkIds: works });
    const found = await searchArtworks(museum.visitor, { q: "zenobia" });
    expect(found.items.map(({ id }) => id)).toEqual([works[0]]);
    await expect(changeArtist(curator, { ...change, name: "Another" })).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await getArtistRecord(curator, { artistId: first.id })).name).toBe("Zenobia Quill");
  });

  it.each([{ diedYear: 1800 }, { wikidataId: "762" }, { ulanId: "12" }, { name: " " }, { slug: "taken" }])(
    "are refused with %j",
    async (wrong) => {
      const museum = await testMuseum();
      await expect(createArtist(curatorOf(museum), { ...BOOLE, ...wrong })).rejects.toMatchObject({
        code: "invalid_input",
      });
    },
  );

  it("are deleted only once no work names them, a deleted one neither", async () => {
    const { curator, first, works } = await museumOfThree();
    const which = { artistId: first.id, version: first.version };
    await expect(deleteArtist(curator, which)).rejects.toMatchObject({ code: "conflict" });
    await deleteArtworks(curator, { artworkIds: [works[0] ?? newId()] });
    await expect(deleteArtist(curator, which)).rejects.toMatchObject({
      code: "conflict",
      detail: expect.stringContaining("1 deleted"),
    });
    const { id, version } = await createArtist(curator, BOOLE);
    await deleteArtist(curator, { artistId: id, version });
    await expect(getArtistRecord(curator, { artistId: id })).rejects.toMatchObject({ code: "not_found" });
  });

  it("become one with all works, deleted ones too, and all names", async () => {
    const { museum, curator, first, second, works } = await museumOfThree();
    const [, theirs = newId<"artwork">()] = works;
    const merge = { artistId: first.id, version: first.version, otherId: second.id };
    const one = await mergeArtists(curator, merge);
    expect(one).toMatchObject({ name: first.name, otherNames: [second.name], works: 2 });
    expect(await namesOf(museum, theirs)).toEqual([first.name]);
    await expect(getArtistRecord(curator, { artistId: second.id })).rejects.toMatchObject({
      code: "not_found",
    });
    const third = (await listArtistRecords(curator, {})).items[1];
    const [, , last = newId<"artwork">()] = works;
    await deleteArtworks(curator, { artworkIds: [last] });
    await mergeArtists(curator, { ...merge, version: one.version, otherId: third?.id ?? newId() });
    await restoreArtworks(curator, { artworkIds: [last] });
    expect(await namesOf(museum, last)).toEqual([first.name]);
    const entries = await museum.system.db.select().from(auditLog).where(eq(auditLog.subjectId, theirs));
    expect(entries.map(({ action }) => action)).toContain("mergeArtists");
  });

  it("stay in their museum", async () => {
    const { curator, first } = await museumOfThree();
    const stranger = curatorOf(await testMuseum());
    const { id: artistId, version } = first;
    const none = { code: "not_found" };
    await expect(getArtistRecord(stranger, { artistId })).rejects.toMatchObject(none);
    await expect(changeArtist(stranger, { ...fieldsOf(first), artistId, version })).rejects.toMatchObject(
      none,
    );
    await expect(deleteArtist(stranger, { artistId, version })).rejects.toMatchObject(none);
    const own = await createArtist(stranger, BOOLE);
    const merge = { artistId: own.id, version: own.version, otherId: artistId };
    await expect(mergeArtists(stranger, merge)).rejects.toMatchObject(none);
    expect(await getArtistRecord(curator, { artistId })).toEqual(first);
  });
});
