import { afterEach, describe, expect, it, vi } from "vitest";
import { idOf, newId } from "./ids";

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
