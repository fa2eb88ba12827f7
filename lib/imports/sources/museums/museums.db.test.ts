import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { jsonFetcher } from "../remote";
import type { SourcePage } from "../source";
import { artic } from "./artic";
import { cleveland } from "./cleveland";
import { met } from "./met";
import { museumSource, type OpenMuseum } from "./museum";
import { rijksmuseum } from "./rijksmuseum";

const { there } = await vi.hoisted(async () => {
  const { elsewhere } = await import("../elsewhere.testing");
  const server = await elsewhere();
  process.env.ARTSCOPE_FETCH_ALLOW = server.address;
  return { there: server };
});
afterAll(() => there.close());
beforeEach(() => {
  for (const path of Object.keys(there.answers)) delete there.answers[path];
  there.asked.length = 0;
});

/** Every page that a museum answers to a search, as rows by column. */
async function search(museum: OpenMuseum, limit = 100, from?: SourcePage["cursor"], house?: TestMuseum) {
  const { system } = house ?? (await testMuseum());
  const wish = { query: "sun & moon", limit, locale: "en" } as const;
  const pages: SourcePage[] = [];
  for await (const page of museumSource(jsonFetcher(system), museum, wish, there.base).pages(from ?? null))
    pages.push(page);
  const rows = pages.flatMap(({ columns, records }) =>
    records.map(({ row, cells, unreadable }) => ({
      ...Object.fromEntries(columns.flatMap((name, index) => (cells[index] ? [[name, cells[index]]] : []))),
      ...{ row, unreadable },
    })),
  );
  return { pages, rows };
}

describe("The Met", () => {
  const work = {
    ...{ objectID: 1, isPublicDomain: true, accessionNumber: "29.100.113", title: "A Garden" },
    ...{ primaryImage: "https://images.example/a.jpg", additionalImages: ["https://images.example/b.jpg"] },
    constituents: [{ constituentID: 9, role: "Artist", name: "Nobody Known", gender: "" }],
    ...{ artistDisplayName: "Nobody Known", objectDate: "ca. 1890", objectBeginDate: 1885 },
    ...{ objectEndDate: 1895, medium: "Oil on canvas", classification: "Paintings", period: "" },
    ...{ creditLine: "Gift of a friend, 1929", rightsAndReproduction: "", objectName: "Painting" },
    tags: [{ term: "Gardens", AAT_URL: "", Wikidata_URL: "" }],
    measurements: [
      { elementName: "Frame", elementDescription: null, elementMeasurements: { Depth: 5 } },
      {
        elementName: "Overall",
        elementDescription: null,
        elementMeasurements: { Height: 65.4, Width: 81.301 },
      },
    ],
  };

  it("is asked for a list of ids, then for each work", async () => {
    there.answers["/search?hasImages=true&q=sun+%26+moon"] = { total: 3, objectIDs: [1, 2, 3] };
    there.answers["/objects/1"] = work;
    there.answers["/objects/2"] = { message: "ObjectID not found" };
    const { rows } = await search(met);
    expect(rows).toEqual([
      {
        ...{ row: 1, unreadable: null, accessionNumber: "29.100.113", "title@en": "A Garden" },
        ...{ artists: "Nobody Known", "dateText@en": "ca. 1890", yearFrom: "1885", yearTo: "1895" },
        ...{ "medium@en": "Oil on canvas", "classification@en": "Paintings", heightCm: "65.4" },
        ...{ widthCm: "81.3", "creditLine@en": "Gift of a friend, 1929", rights: "CC0 1.0", tags: "Gardens" },
        images: "https://images.example/a.jpg; https://images.example/b.jpg",
      },
      {
        row: 2,
        unreadable: { code: "notFetched", values: { text: expect.stringContaining("accessionNumber") } },
      },
      { row: 3, unreadable: { code: "notFetched", values: { text: expect.stringContaining("404") } } },
    ]);
  });

  it("is asked for no more works than are wanted, and goes on from where it ended", async () => {
    there.answers["/search"] = { total: 900, objectIDs: Array.from({ length: 900 }, (_, index) => index) };
    for (let id = 0; id < 25; id++) there.answers[`/objects/${id}`] = { ...work, accessionNumber: `${id}` };
    const { pages } = await search(met, 25);
    expect(pages.map(({ records }) => records.length)).toEqual([10, 10, 5]);
    expect(pages.at(-1)?.cursor).toBeNull();
    there.asked.length = 0;
    const { rows } = await search(met, 25, pages[1]?.cursor);
    expect(rows.map(({ row }) => row)).toEqual([21, 22, 23, 24, 25]);
    expect(there.asked).toHaveLength(6);
  });

  it("that finds nothing gives no rows; busy, it is asked again later", async () => {
    there.answers["/search"] = { total: 0, objectIDs: null };
    expect((await search(met)).rows).toEqual([]);
    there.answers["/search"] = 429;
    await expect(search(met)).rejects.toMatchObject({ code: "unavailable", retryable: true });
    there.answers["/search"] = { found: "otherwise" };
    await expect(search(met)).rejects.toMatchObject({ code: "unprocessable" });
  });
});

describe("The Art Institute of Chicago", () => {
  const page = (current: number, data: unknown[], total: number) => ({
    pagination: { total: 200, limit: 100, offset: 0, total_pages: total, current_page: current },
    data,
    config: { iiif_url: "https://www.artic.example/iiif/2", website_url: "" },
  });
  const work = {
    ...{ id: 1, main_reference_number: "1926.224", title: "A Sunday", is_public_domain: true },
    ...{ artist_titles: ["Nobody Known"], date_display: "1884–86", date_start: 1884, date_end: 1886 },
    ...{
      medium_display: "Oil on canvas",
      image_id: "2d48",
      credit_line: "A bequest",
      term_titles: ["river"],
    },
    ...{ description: "<p>Much<br>said</p>", short_description: null, copyright_notice: null },
    dimensions_detail: [{ clarification: null, height: 207.5, width: 308.1, depth: null }],
  };

  it("is asked for a hundred works a page, as many pages as there are", async () => {
    const all = Array.from({ length: 150 }, (_, index) => ({ ...work, main_reference_number: `${index}` }));
    for (const number of [1, 2]) {
      const asked = new URLSearchParams({
        q: "sun & moon",
        fields: [
          "main_reference_number,title,artist_titles,date_display,date_start,date_end,medium_display",
          "classification_title,style_title,credit_line,description,short_description,copyright_notice",
          "is_public_domain,image_id,term_titles,dimensions_detail",
        ].join(","),
        ...{ page: String(number), limit: "100", "query[exists][field]": "image_id" },
      });
      there.answers[`/artworks/search?${asked}`] = page(
        number,
        all.slice((number - 1) * 100, number * 100),
        2,
      );
    }
    const { rows, pages } = await search(artic, 130);
    expect(pages.map(({ records }) => records.length)).toEqual([100, 30]);
    expect(rows[0]).toEqual({
      ...{ row: 1, unreadable: null, accessionNumber: "0", "title@en": "A Sunday", artists: "Nobody Known" },
      ...{ "dateText@en": "1884–86", yearFrom: "1884", yearTo: "1886", "medium@en": "Oil on canvas" },
      ...{ heightCm: "207.5", widthCm: "308.1", "description@en": "Much\nsaid" },
      ...{ "creditLine@en": "A bequest", rights: "CC0 1.0", tags: "river" },
      images: "https://www.artic.example/iiif/2/2d48/full/1686,/0/default.jpg",
    });
  });

  it("keeps what is in copyright so, and refuses the record that is none", async () => {
    const own = { ...work, is_public_domain: false, copyright_notice: "© The artist" };
    there.answers["/artworks/search"] = page(1, [own, { title: "No number" }], 1);
    const { rows } = await search(artic);
    expect(rows).toMatchObject([{ rights: "© The artist" }, { unreadable: { code: "notUnderstood" } }]);
  });
});

describe("The Cleveland Museum of Art", () => {
  it("is asked for a hundred works at a time", async () => {
    const work = {
      ...{ id: 1, accession_number: "1958.31", title: "A Red Head", share_license_status: "CC0" },
      creators: [{ description: "Nobody Known (French, 1840–1926)", role: "artist" }],
      ...{ creation_date: "c. 1864", creation_date_earliest: 1860, creation_date_latest: 1868 },
      ...{ technique: "oil on canvas", type: "Painting", creditline: "A bequest", description: null },
      ...{ did_you_know: "It was <i>hidden</i>.", copyright: null },
      dimensions: {
        framed: { height: 0.9, width: 0.8, depth: 0.1 },
        unframed: { height: 0.655, width: 0.545 },
      },
      images: {
        web: { url: "https://cma.example/w.jpg" },
        print: { url: "https://cma.example/p.jpg" },
        full: null,
      },
    };
    const of = (count: number) => Array.from({ length: count }, () => work);
    const base = "/artworks/?q=sun+%26+moon&has_image=1";
    there.answers[`${base}&limit=100&skip=0`] = { info: { total: 120 }, data: of(100) };
    there.answers[`${base}&limit=100&skip=100`] = { info: { total: 120 }, data: of(20) };
    const { rows, pages } = await search(cleveland, 500);
    expect([rows.length, pages.at(-1)?.cursor]).toEqual([120, null]);
    expect(rows[119]).toEqual({
      ...{ row: 120, unreadable: null, accessionNumber: "1958.31", "title@en": "A Red Head" },
      ...{ artists: "Nobody Known", "dateText@en": "c. 1864", yearFrom: "1860", yearTo: "1868" },
      ...{ "medium@en": "oil on canvas", "classification@en": "Painting", heightCm: "65.5", widthCm: "54.5" },
      ...{ "summary@en": "It was hidden.", "creditLine@en": "A bequest", rights: "CC0 1.0" },
      images: "https://cma.example/p.jpg",
    });
  });
});

describe("The Rijksmuseum", () => {
  const term = (id: string) => [{ id: `http://vocab.getty.edu/aat/${id}` }];
  const text = (content: string, kind: string, english = true) => ({
    ...{ type: "LinguisticObject", content, classified_as: term(kind) },
    ...(english ? { language: term("300388277") } : { language: term("300388256") }),
  });
  const dimension = (value: number, kind: string) => ({
    ...{ type: "Dimension", value: String(value), classified_as: term(kind) },
    unit: { id: "http://vocab.getty.edu/aat/300379098" },
  });
  const work = (number: string) => ({
    ...{ "@context": "https://linked.art/ns/v1/linked-art.json", type: "HumanMadeObject" },
    identified_by: [
      { ...text("Het Straatje", "300404670", false), type: "Name" },
      { ...text("The Little Street", "300404670"), type: "Name" },
      { type: "Identifier", content: number, classified_as: term("300312355") },
    ],
    referred_to_by: [
      text("olieverf op doek", "300435429", false),
      text("oil on canvas", "300435429"),
      text("Gift of a friend", "300435418"),
    ],
    produced_by: {
      part: [{ carried_out_by: [{ id: "https://id.example/1", _label: "Nobody Known" }] }],
      timespan: {
        identified_by: [{ type: "Name", content: "c. 1658", language: term("300388277") }],
        ...{ begin_of_the_begin: "1653-01-01T00:00:00Z", end_of_the_end: "1663-12-31T23:59:59Z" },
      },
    },
    dimension: [dimension(54.3, "300055644"), dimension(44, "300055647")],
    shows: [{ id: `${there.base}/visual/${number}`, type: "VisualItem" }],
  });

  it("is asked for ids, and for each work, what it shows and its picture", async () => {
    const ids = (numbers: string[]) => numbers.map((id) => ({ id: `${there.base}/${id}` }));
    there.answers["/search/collection?title=sun+%26+moon&imageAvailable=true"] = {
      ...{ type: "OrderedCollectionPage", orderedItems: ids(["SK-A-1", "SK-A-2"]) },
      next: { id: `${there.base}/search/next`, type: "OrderedCollectionPage" },
    };
    there.answers["/search/next"] = { orderedItems: ids(["SK-A-3", "SK-A-4"]) };
    for (const number of ["SK-A-1", "SK-A-2", "SK-A-3"]) {
      there.answers[`/${number}`] = work(number);
      there.answers[`/visual/${number}`] = {
        digitally_shown_by: [{ id: `${there.base}/digital/${number}`, type: "DigitalObject" }],
      };
      there.answers[`/digital/${number}`] = {
        access_point: [{ id: `https://iiif.example/${number}/full/max/0/default.jpg` }],
      };
    }
    const { rows } = await search(rijksmuseum, 3);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      ...{ row: 1, unreadable: null, accessionNumber: "SK-A-1", "title@en": "The Little Street" },
      ...{ artists: "Nobody Known", "dateText@en": "c. 1658", yearFrom: "1653", yearTo: "1663" },
      ...{ "medium@en": "oil on canvas", heightCm: "54.3", widthCm: "44" },
      "creditLine@en": "Gift of a friend",
      images: "https://iiif.example/SK-A-1/full/max/0/default.jpg",
    });
    expect(there.asked).not.toContain("/SK-A-4");
  });
});
