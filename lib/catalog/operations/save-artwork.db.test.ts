import { describe, expect, it } from "vitest";
import { addTestWork, testMuseum } from "@/db/testing";
import { AppError } from "@/lib/kernel/errors";
import { listArtworks } from "./list-artworks";
import { saveArtist } from "./save-artist";
import { saveArtwork } from "./save-artwork";

const label = {
  title: "The Wave",
  dateText: "1831",
  medium: "",
  classification: "",
  movement: null,
  summary: "",
  description: "",
  facts: [],
  creditLine: "",
};
const work = {
  accessionNumber: "W.1",
  texts: { en: label },
  yearFrom: 1831,
  yearTo: 1831,
  widthCm: null,
  heightCm: null,
  tags: [],
  artists: [],
  roomId: null,
  planX: null,
  planY: null,
  state: "published" as const,
};

describe("saveArtwork", () => {
  it("overwrites by accession number, in any case, and never doubles", async () => {
    const { system, visitor } = await testMuseum();
    const first = await saveArtwork(system, work);
    const second = await saveArtwork(system, { ...work, accessionNumber: "w.1" });
    expect(second).toEqual(first);
    expect((await listArtworks(visitor, {})).total).toBe(1);
  });

  it("refuses an artist, a room or a language that is not this museum's, and writes nothing", async () => {
    const museum = await testMuseum();
    const other = await testMuseum();
    for (const wrong of [
      { artists: ["nobody"] },
      { roomId: other.roomIds.east ?? null },
      { texts: { es: undefined, en: undefined } },
    ]) {
      await expect(saveArtwork(museum.system, { ...work, ...wrong })).rejects.toMatchObject({
        code: "invalid_input",
      });
    }
    expect((await listArtworks(museum.visitor, {})).total).toBe(0);
  });

  it("is for curators: visitors, keys and plain staff are refused", async () => {
    const { as } = await testMuseum();
    const artist = {
      slug: "a",
      name: "A",
      sortName: "A",
      bornYear: null,
      diedYear: null,
      texts: {},
      wikidataId: null,
    };
    for (const actor of [
      { kind: "anonymous" },
      { kind: "visitor", visitId: null },
      { kind: "apiKey", keyId: "k", scopes: [] },
      { kind: "staff", userId: "u", role: "staff" },
    ] as const) {
      await expect(saveArtwork(as(actor), work)).rejects.toSatisfy(isRefusal);
      await expect(saveArtist(as(actor), artist)).rejects.toSatisfy(isRefusal);
    }
    await expect(
      saveArtwork(as({ kind: "staff", userId: "u", role: "curator" }), work),
    ).resolves.toBeDefined();
  });

  it("keeps the same accession number apart in two museums", async () => {
    const [one, two] = [await testMuseum(), await testMuseum()];
    const a = await addTestWork(one, 0);
    const b = await addTestWork(two, 0);
    expect(a.id).not.toBe(b.id);
  });
});

function isRefusal(error: unknown): boolean {
  return error instanceof AppError && (error.code === "unauthenticated" || error.code === "not_found");
}
