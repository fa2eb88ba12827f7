import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ArtworkChanges, ArtworkRecord } from "@/lib/catalog/contract";
import type { Id } from "@/lib/kernel/ids";
import { differencesOf } from "./conflict";
import { RecordEditor, type Wire } from "./editor";
import { keeper } from "./kept";
import { issuesOf, valuesOf } from "./values";

const words = {
  ...{ title: "The Wave", dateText: "", medium: "", classification: "", movement: "" },
  ...{ summary: "", description: "", facts: [], creditLine: "" },
};
const RECORD: ArtworkRecord = {
  id: "9f0a8a52-8f5e-4c5e-9d0e-3f6b1a2c4d5e" as Id<"artwork">,
  ...{ version: 1, state: "draft", accessionNumber: "1998.1", texts: { en: words } },
  ...{ yearFrom: null, yearTo: null, widthCm: 60.5, heightCm: null, depthCm: null, rights: "", tags: [] },
  ...{ artistIds: [], artists: [], roomId: null, planX: null, planY: null, onDisplay: true },
  ...{ createdAt: "2026-01-01T00:00:00.000Z", changedAt: "2026-01-01T00:00:00.000Z" },
  ...{ changedBy: { kind: "staff", id: "ada", name: null }, checks: [] },
};
const LANGUAGES = { locales: ["en", "es"] as const, numberLocale: "en" };

class Conflict extends Error {
  constructor(readonly theirs: ArtworkRecord) {
    super("conflict");
  }
}
class Busy extends Error {}

/** A server that stores one work, as far as the editor can tell. */
function server(stored = RECORD) {
  const calls: ArtworkChanges[] = [];
  let work = stored;
  let down = false;
  const wire: Wire = {
    create: async (fields) => wire.change("", work.version, fields, false),
    async change(_id, version, { texts, artistIds, ...fields }) {
      calls.push({ ...fields, ...(texts ? { texts } : {}), ...(artistIds ? { artistIds } : {}) });
      if (down) throw new Busy("busy");
      if (version !== work.version) throw new Conflict(work);
      const en = { ...words, ...work.texts.en, ...texts?.en };
      work = { ...work, ...fields, texts: { ...work.texts, en }, version: work.version + 1 } as ArtworkRecord;
      return work;
    },
    theirsIn: (error) => (error instanceof Conflict ? error.theirs : null),
    retryAfterMs: (error) => (error instanceof Busy ? 5_000 : null),
  };
  return {
    ...{ wire, calls },
    goDown: (is: boolean) => {
      down = is;
    },
    /** Somebody else saves. */
    save: (change: Partial<ArtworkRecord>) => {
      work = { ...work, ...change, version: work.version + 1 };
      return work;
    },
  };
}

function drawer() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const editorOf = (
  { wire }: { wire: Wire },
  {
    record = RECORD,
    shelf = drawer(),
  }: { record?: ArtworkRecord | null; shelf?: ReturnType<typeof drawer> } = {},
) => new RecordEditor(record, LANGUAGES, wire, keeper(shelf, "test"));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a draft", () => {
  it("saves itself a moment after the last change, only what changed", async () => {
    const there = server();
    const editor = editorOf(there);
    editor.set({ "texts.en.title": "The " });
    await vi.advanceTimersByTimeAsync(500);
    editor.set({ "texts.en.title": "The Great ", yearFrom: "1831" });
    expect(editor.snapshot().status).toBe("unsaved");
    await vi.advanceTimersByTimeAsync(1_500);
    expect(there.calls).toEqual([{ yearFrom: 1831, texts: { en: { title: "The Great" } } }]);
    // What is in the field is not pulled away under the cursor.
    expect(editor.snapshot()).toMatchObject({ status: "saved", values: { "texts.en.title": "The Great " } });
  });

  it("saves what is right and leaves what is wrong where it is", async () => {
    const there = server();
    const editor = editorOf(there);
    editor.set({ widthCm: "wide", rights: "CC0" });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(there.calls).toEqual([{ rights: "CC0" }]);
    expect(editor.snapshot()).toMatchObject({ status: "unsaved", values: { widthCm: "wide" } });
    editor.set({ widthCm: "60,5" });
    expect(editor.isDirty).toBe(false);
  });

  it("keeps what is typed while it is saved, and saves that too", async () => {
    const there = server();
    const editor = editorOf(there);
    editor.set({ rights: "CC" });
    const saving = editor.save({ strict: false });
    editor.set({ rights: "CC0", tags: ["ink"] });
    await saving;
    expect(editor.snapshot()).toMatchObject({ status: "unsaved", values: { rights: "CC0", tags: ["ink"] } });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(there.calls).toEqual([{ rights: "CC" }, { rights: "CC0", tags: ["ink"] }]);
  });

  it("says that it could not be saved, and tries again by itself", async () => {
    const there = server();
    const editor = editorOf(there);
    there.goDown(true);
    editor.set({ rights: "CC0" });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(editor.snapshot()).toMatchObject({ status: "failed", error: { message: "busy" } });
    there.goDown(false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(editor.snapshot().status).toBe("saved");
  });
});

describe("a published work", () => {
  const published: ArtworkRecord = { ...RECORD, state: "published" };

  it("waits to be saved, and saves nothing while anything is wrong", async () => {
    const there = server(published);
    const editor = editorOf(there, { record: published });
    editor.set({ rights: "CC0", yearFrom: "1900", yearTo: "1800" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await editor.save({ strict: true })).toBe(false);
    expect(there.calls).toEqual([]);
    expect([...editor.snapshot().issues.keys()]).toEqual(["yearTo"]);
    editor.set({ yearTo: "1910" });
    expect(await editor.save({ strict: true })).toBe(true);
  });

  it("brings back after a reload what was not saved", () => {
    const shelf = drawer();
    editorOf(server(published), { record: published, shelf }).set({ rights: "CC0" });
    const after = editorOf(server(published), { record: published, shelf });
    after.bringBack();
    expect(after.snapshot()).toMatchObject({
      status: "unsaved",
      broughtBack: true,
      values: { rights: "CC0" },
    });
    // What the page reads again a moment later is the version that it knows.
    after.take({ ...published });
    expect(after.snapshot()).toMatchObject({ status: "unsaved", broughtBack: true });
    after.discard();
    const again = editorOf(server(published), { record: published, shelf });
    again.bringBack();
    expect(again.isDirty).toBe(false);
  });

  it("that somebody saved since is a conflict when unsaved work is brought back on it", () => {
    const shelf = drawer();
    editorOf(server(published), { record: published, shelf }).set({ rights: "CC0" });
    const newer: ArtworkRecord = { ...published, version: 2, rights: "© Ada" };
    const after = editorOf(server(newer), { record: newer, shelf });
    after.bringBack();
    expect(after.snapshot()).toMatchObject({ status: "conflict", theirs: { rights: "© Ada" } });
    after.resolve(new Map([["rights", "mine"]]));
    expect(after.snapshot()).toMatchObject({ status: "unsaved", values: { rights: "CC0" } });
  });
});

describe("two who write one work", () => {
  it("the second is told and chooses field by field; nothing is overwritten", async () => {
    const there = server();
    const editor = editorOf(there);
    there.save({ rights: "© Ada", tags: ["sea"] });
    editor.set({ rights: "CC0", "texts.en.title": "My wave" });
    await vi.advanceTimersByTimeAsync(1_500);
    const { status, theirs, base, values } = editor.snapshot();
    expect(status).toBe("conflict");
    const seen = valuesOf(theirs, LANGUAGES.locales, "en");
    expect(differencesOf(base, values, seen)).toEqual([
      { path: "rights", paths: ["rights"], contested: true },
      { path: "tags", paths: ["tags"], contested: false },
    ]);
    // Typing goes on, saving does not.
    editor.set({ "texts.en.title": "My great wave" });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(there.calls).toHaveLength(1);
    editor.resolve(new Map([["rights", "theirs"]]));
    expect(editor.snapshot().values).toMatchObject({
      rights: "© Ada",
      tags: ["sea"],
      "texts.en.title": "My great wave",
    });
    expect(await editor.save({ strict: true })).toBe(true);
    expect(there.calls.at(-1)).toEqual({ texts: { en: { title: "My great wave" } } });
  });

  it("who has typed nothing simply sees what is new", () => {
    const there = server();
    const editor = editorOf(there);
    editor.take(there.save({ rights: "© Ada" }));
    expect(editor.snapshot()).toMatchObject({ status: "saved", values: { rights: "© Ada" } });
  });
});

it("what is wrong is said by the server's own schema", () => {
  const blank = valuesOf(null, LANGUAGES.locales, "es");
  expect(issuesOf({ ...blank, widthCm: "-1", planX: 2 })).toEqual(
    new Map([
      ["planX", { key: "outOfRange", max: 1 }],
      ["widthCm", { key: "notPositive", max: 0 }],
      ["accessionNumber", { key: "required", max: 0 }],
    ]),
  );
  expect(valuesOf(RECORD, LANGUAGES.locales, "es").widthCm).toBe("60,5");
});
