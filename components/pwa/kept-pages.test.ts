import { describe, expect, it } from "vitest";
import { titleOf } from "./kept-pages";

describe("titles of kept pages", () => {
  it("reads them out of the document", () => {
    expect(titleOf("<html><head><title>Ammann&#x27;s &amp; Penrose&#x27;s</title>")).toBe(
      "Ammann's & Penrose's",
    );
    expect(titleOf("<p>no page</p>")).toBeNull();
  });
});
