import { expect, it } from "vitest";
import type { Artwork } from "@/lib/catalog/contract";
import { addressesOf } from "@/lib/publishing/contract";
import { visualArtworkOf } from "./visual-artwork";

const unknown = {
  accessionNumber: "A.1",
  artistNames: [],
  dateText: "",
  room: null,
  onDisplay: true,
  picture: null,
};
const empty = { summary: "", description: "", facts: [], medium: "", classification: "", movement: null };
const plain = {
  ...unknown,
  ...empty,
  id: "1",
  title: "Wave",
  dimensions: null,
  yearFrom: null,
  yearTo: null,
};
const rest = { creditLine: "", rights: "", tags: [], artists: [], pictures: [], location: null };
const page = { lang: "en", addresses: addressesOf("https://museum.example", "sea") };
const dataOf = (more: object): Record<string, unknown> =>
  visualArtworkOf({ ...plain, ...rest, ...more } as unknown as Artwork, { name: "Sea" }, page);

it("says only what is known of a work", () => {
  expect(dataOf({})).toEqual({
    "@context": "https://schema.org",
    "@type": "VisualArtwork",
    "@id": "https://museum.example/sea/artworks/1",
    url: "https://museum.example/sea/artworks/1",
    inLanguage: "en",
    name: "Wave",
    identifier: "A.1",
    provider: { "@type": "Museum", name: "Sea", url: "https://museum.example/sea" },
  });
});

it("gives sizes in centimetres, and rights as a licence or in words", () => {
  const sized = dataOf({
    dimensions: { widthCm: 60.099998474, heightCm: 40, depthCm: null },
    rights: "https://creativecommons.org/licenses/by/4.0/",
  });
  expect(sized).toMatchObject({
    width: { value: 60.1, unitCode: "CMT" },
    license: "http://creativecommons.org/licenses/by/4.0/",
  });
  expect([sized.depth, sized.copyrightNotice]).toEqual([undefined, undefined]);
  expect(dataOf({ rights: "© The artist" }).copyrightNotice).toBe("© The artist");
});
