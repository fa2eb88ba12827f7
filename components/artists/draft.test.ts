import { describe, expect, it } from "vitest";
import { ArtistFields } from "@/lib/catalog/contract";
import { draftOf, fieldsFrom, sortNameOf } from "./draft";

const BOOLE: ArtistFields = {
  ...{
    name: "Mary Everest Boole",
    sortName: "Boole, Mary Everest",
    otherNames: ["Mrs. Boole", "M. E. Boole"],
  },
  ...{ bornYear: 1832, diedYear: null, wikidataId: "Q4498", ulanId: null },
  texts: {
    en: { nationality: "British", biography: "Sewed curves.", movement: null },
    es: { nationality: "británica", biography: "", movement: "Arte textil" },
  },
};

describe("the form of an artist", () => {
  it("gives back what it was made of", () => {
    expect(fieldsFrom(draftOf(BOOLE, ["en", "es"]), BOOLE.texts)).toEqual(BOOLE);
  });

  it("keeps the languages that it does not show, and leaves out where nothing is said", () => {
    const draft = draftOf(BOOLE, ["en"]);
    const blank = { nationality: "", movement: " ", biography: "" };
    expect(fieldsFrom({ ...draft, texts: { en: blank } }, BOOLE.texts).texts).toEqual({ es: BOOLE.texts.es });
  });

  it("reads years before our era, and has what is no year refused", () => {
    const draft = draftOf(BOOLE, []);
    expect(fieldsFrom({ ...draft, bornYear: "−480" }, {}).bornYear).toBe(-480);
    const wrong = ArtistFields.safeParse(fieldsFrom({ ...draft, bornYear: "about 1800" }, {}));
    expect(wrong.error?.issues.map(({ path }) => path)).toEqual([["bornYear"]]);
  });

  it("guesses what a name is sorted by, where nobody says it", () => {
    expect(["Mary Everest Boole", " Hokusai "].map(sortNameOf)).toEqual(["Boole, Mary Everest", "Hokusai"]);
    expect(fieldsFrom({ ...draftOf(BOOLE, []), sortName: " " }, {}).sortName).toBe("Boole, Mary Everest");
  });
});
