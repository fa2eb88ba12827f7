import { afterEach, describe, expect, it, vi } from "vitest";
import { freeSlug, idOf, newId } from "./ids";

describe("ids", () => {
  afterEach(() => void vi.unstubAllGlobals());

  it("are UUIDs, also on a page that gets no randomUUID", () => {
    const { getRandomValues } = crypto;
    vi.stubGlobal("crypto", { getRandomValues: getRandomValues.bind(crypto) });
    const ids = [newId<"visit">(), newId<"visit">()];
    for (const id of ids) expect(idOf("visit").parse(id)).toBe(id);
    expect(ids[0]).not.toBe(ids[1]);
  });
});

describe("freeSlug", () => {
  it("is a name without accents and signs, another number where it is taken, and a word where nothing is left", () => {
    expect(freeSlug("Sala de Música (norte)", new Set(), "room")).toBe("sala-de-musica-norte");
    expect(freeSlug("East", new Set(["east", "east-2"]), "room")).toBe("east-3");
    expect(freeSlug("東館", new Set(), "room")).toBe("room");
    expect(freeSlug(`${"long ".repeat(10)}name`, new Set(), "room")).toMatch(/^(?:long-){9}long$/);
  });
});
