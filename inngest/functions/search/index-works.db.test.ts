import { expect, it } from "vitest";
import { addTestWork, testMuseum } from "@/db/testing";
import { announced, runJob } from "@/inngest/run-job.testing";
import { saveArtwork } from "@/lib/catalog";
import { changeMuseum, getMuseumSettings } from "@/lib/museums";
import { searchArtworks } from "@/lib/search";
import { indexSaved, indexWhole } from "./index-works";

const SAVED = "catalog/artwork.saved";
const empty = { dateText: "", medium: "", classification: "", movement: null, summary: "", description: "" };
const unknown = { yearFrom: null, yearTo: null, widthCm: null, heightCm: null, planX: null, planY: null };
const work = (title: string, state: "draft" | "published") => ({
  ...{ ...unknown, accessionNumber: "S.1", tags: [], artists: [], roomId: null, state },
  texts: { en: { ...empty, title, facts: [], creditLine: "" } },
});

it("a work is found once it is saved, under its new name after a change, and no more once it is hidden", async () => {
  const museum = await testMuseum();
  const found = async (text: string) => (await searchArtworks(museum.visitor, { q: text })).total;
  const save = async (title: string, state: "draft" | "published" = "published") => {
    await saveArtwork(museum.system, work(title, state));
    const [latest] = await announced(museum, SAVED);
    await runJob(indexSaved, SAVED, latest ?? {});
  };
  await save("Nautilus");
  expect(await found("nautilus")).toBe(1);
  await save("Ammonite");
  expect([await found("nautilus"), await found("ammonite")]).toEqual([0, 1]);
  await save("Ammonite", "draft");
  expect(await found("ammonite")).toBe(0);
});

it("a language that the museum begins to offer is searched in", async () => {
  const museum = await testMuseum();
  const admin = museum.as({ kind: "staff", userId: "ada", role: "admin" });
  const change = async (locales: ("en" | "es")[]) => {
    const { version } = await getMuseumSettings(admin, {});
    await changeMuseum(admin, { change: { section: "languages", version, locales } });
  };
  await change(["en"]);
  // Indexed as a museum that speaks English alone.
  const english = {
    ...museum,
    system: { ...museum.system, museum: { ...museum.system.museum, locales: ["en"] } },
  };
  await addTestWork(english as typeof museum, 0);
  const spanish = { ...museum.visitor, locale: "es" } as const;
  expect((await searchArtworks(spanish, { q: "cruzan" })).total).toBe(0);
  await change(["en", "es"]);
  const [latest] = await announced(museum, "museums/museum.changed");
  expect((await runJob(indexWhole, "museums/museum.changed", latest ?? {})).result).toEqual({ indexed: 1 });
  expect((await searchArtworks(spanish, { q: "cruzan" })).total).toBe(1);
});
