import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { announced } from "@/inngest/run-job.testing";
import { getArtworkRecord } from "@/lib/catalog";
import { check, importingMuseum, requested, rowsOf, run, undo } from "../../imports.testing";
import { changeReading } from "../../operations/change-reading";
import { getImport } from "../../operations/get-import";
import { listImports } from "../../operations/list-imports";
import { readImport } from "../../operations/read-import";
import { requestImport } from "../../operations/request-import";

// Before the settings are read: one server in our own network is named in them, the other is not.
const { library, hidden } = await vi.hoisted(async () => {
  const { elsewhere } = await import("../elsewhere.testing");
  const servers = { library: await elsewhere(), hidden: await elsewhere() };
  process.env.ARTSCOPE_FETCH_ALLOW = servers.library.address;
  return servers;
});
afterAll(() => {
  library.close();
  hidden.close();
});
beforeEach(() => {
  for (const path of Object.keys(library.answers)) delete library.answers[path];
  library.asked.length = 0;
});
const at = (path: string) => `${library.base}${path}`;

/** A canvas of version 3 with a picture, and the service that has it in other sizes. */
const canvas3 = (id: string, body: object) => ({
  ...{ id: at(`/canvas/${id}`), type: "Canvas", height: 3000, width: 2000 },
  items: [{ type: "AnnotationPage", items: [{ type: "Annotation", motivation: "painting", body }] }],
});
const image3 = (id: string, profile: string, width = 2000) => ({
  ...{ id: at(`/image/${id}.jpg`), type: "Image", format: "image/jpeg", height: 3000, width },
  service: [{ id: at(`/image/${id}`), type: "ImageService3", profile }],
});
const manifest3 = (number: string, more: object = {}) => ({
  "@context": "http://iiif.io/api/presentation/3/context.json",
  ...{ id: at(`/${number}/manifest`), type: "Manifest" },
  label: { en: [`Work ${number}`], es: [`Obra ${number}`] },
  items: [canvas3(number, image3(number, "level2"))],
  ...more,
});
/** A manifest of version 2, as libraries have thousands of. */
const manifest2 = (number: string) => ({
  "@context": "http://iiif.io/api/presentation/2/context.json",
  ...{ "@id": at(`/${number}/manifest`), "@type": "sc:Manifest", label: `Old ${number}` },
  description: { "@value": "<p>Said &amp; done</p>", "@language": "en" },
  attribution: "Lent by <b>a library</b>",
  license: "https://creativecommons.org/publicdomain/mark/1.0/",
  metadata: [
    { label: "Creator", value: "Nobody Known" },
    { label: [{ "@value": "Fecha", "@language": "es" }], value: "c. 1510–15" },
  ],
  sequences: [
    {
      canvases: [
        {
          images: [
            {
              resource: {
                ...{ "@id": at("/old.jpg"), "@type": "dctypes:Image", width: 9000 },
                service: {
                  "@context": "http://iiif.io/api/image/2/context.json",
                  ...{ "@id": at("/iiif2/old"), profile: ["http://iiif.io/api/image/2/level1.json"] },
                },
              },
            },
          ],
        },
      ],
    },
  ],
});
const collection3 = (path: string, items: { id: string; type: string }[], more: object = {}) => ({
  "@context": "http://iiif.io/api/presentation/3/context.json",
  ...{ id: at(path), type: "Collection", label: { en: ["All"] }, items },
  ...more,
});
const toManifest = (number: string) => ({ id: at(`/${number}/manifest`), type: "Manifest" });
const valuesOf = (row: { changes: { field: string; after?: unknown }[] } | undefined) =>
  Object.fromEntries(row?.changes.map(({ field, after }) => [field, after]) ?? []);

describe("a IIIF collection", () => {
  it("becomes rows of versions 2 and 3, is written with its pictures, and is taken back", async () => {
    library.answers["/all"] = collection3("/all", [
      toManifest("A.1"),
      { id: at("/old"), type: "Collection" },
      toManifest("gone"),
      toManifest("A.1"),
    ]);
    library.answers["/A.1/manifest"] = manifest3("A.1", {
      summary: { en: ["A few words"] },
      metadata: [
        { label: { en: ["Accession number"] }, value: { none: ["1953.424"] } },
        { label: { en: ["Artist"], es: ["Artista"] }, value: { en: ["Ánna Müller"] } },
        { label: { en: ["Medium"] }, value: { en: ["Oil on canvas"] } },
      ],
      requiredStatement: { label: { en: ["Attribution"] }, value: { en: ["Given by a friend"] } },
      rights: "http://creativecommons.org/publicdomain/zero/1.0/",
    });
    // It leads back to where it came from.
    library.answers["/old"] = {
      "@context": "http://iiif.io/api/presentation/2/context.json",
      ...{ "@id": at("/old"), "@type": "sc:Collection" },
      collections: [{ "@id": at("/all"), "@type": "sc:Collection" }],
      manifests: [{ "@id": at("/B.2/manifest"), "@type": "sc:Manifest" }],
    };
    library.answers["/B.2/manifest"] = manifest2("B.2");

    const { museum, curator } = await importingMuseum();
    const { checked, rows } = await requested(museum, { kind: "iiif", url: at("/all") });
    expect(checked).toMatchObject({ kind: "iiif", state: "checked", isRead: true });
    expect(checked.counts).toMatchObject({ read: 3, new: 1, refused: 2 });
    // One manifest tells its number and the other does not: which column is it is for a person to say.
    const number = checked.columns.findIndex(({ name }) => name === "IIIF id");
    const told = checked.columns.findIndex(({ name }) => name === "Accession number");
    expect([checked.mapping[number], checked.mapping[told]]).toEqual([null, "accessionNumber"]);
    expect(rows.at(-1)?.notes[0]?.values?.text).toContain("404");
    expect(library.asked).toEqual(["/all", "/A.1/manifest", "/old", "/B.2/manifest", "/gone/manifest"]);

    const mapping = checked.mapping.map((key, index) =>
      index === number ? "accessionNumber" : index === told ? null : key,
    );
    expect((await changeReading(curator, { importId: checked.id })).state).toBe("mapping");
    const anew = await check(museum, { id: checked.id, mapping });
    expect(anew.counts).toMatchObject({ read: 3, new: 2, refused: 1 });
    // Columns chosen anew: nothing is asked for again.
    expect(library.asked).toHaveLength(5);
    const [first, second] = await rowsOf(museum, anew);
    expect(valuesOf(first)).toEqual({
      ...{
        accessionNumber: "A.1",
        "title@en": "Work A.1",
        "title@es": "Obra A.1",
        "medium@en": "Oil on canvas",
      },
      ...{ "summary@en": "A few words", artists: ["Ánna Müller"], "creditLine@en": "Given by a friend" },
      rights: "http://creativecommons.org/publicdomain/zero/1.0/",
      images: [at("/image/A.1/full/max/0/default.jpg")],
    });
    expect(valuesOf(second)).toMatchObject({
      ...{ accessionNumber: "B.2", "title@en": "Old B.2", "summary@en": "Said & done" },
      ...{ artists: ["Nobody Known"], "creditLine@en": "Lent by a library", yearFrom: 1510, yearTo: 1515 },
      rights: "https://creativecommons.org/publicdomain/mark/1.0/",
      images: [at("/iiif2/old/full/4000,/0/default.jpg")],
    });

    const done = await run(museum, checked);
    expect([done.state, done.counts.written]).toEqual(["done", 2]);
    const downloads = await announced(museum, "media/image.requested");
    expect(downloads.map(({ url }) => url).sort()).toEqual([
      at("/iiif2/old/full/4000,/0/default.jpg"),
      at("/image/A.1/full/max/0/default.jpg"),
    ]);
    const [written] = await rowsOf(museum, done);
    const artworkId = written?.artworkId ?? ("" as never);
    const record = await getArtworkRecord(curator, { artworkId });
    expect(record).toMatchObject({
      rights: "http://creativecommons.org/publicdomain/zero/1.0/",
      texts: { en: { creditLine: "Given by a friend" } },
    });
    expect((await undo(museum, checked)).counts.undone).toBe(2);
    expect(await announced(museum, "imports/import.finished")).toEqual([
      expect.objectContaining({ importId: checked.id, state: "undone" }),
      expect.objectContaining({ importId: checked.id, state: "done" }),
    ]);
  });

  it("goes on where it ended, and asks for nothing twice", async () => {
    const numbers = Array.from({ length: 25 }, (_, index) => `N.${String(index).padStart(2, "0")}`);
    library.answers["/many"] = collection3("/many", numbers.map(toManifest));
    for (const number of numbers) library.answers[`/${number}/manifest`] = manifest3(number);
    library.answers["/N.12/manifest"] = 503;
    const { museum, curator } = await importingMuseum();
    await expect(requested(museum, { kind: "iiif", url: at("/many") })).rejects.toMatchObject({
      message: expect.stringContaining("503"),
    });
    const importId = (await listImports(curator, {})).items[0]?.id ?? ("" as never);
    expect((await getImport(curator, { importId })).counts.read).toBe(10);
    library.answers["/N.12/manifest"] = manifest3("N.12");
    while (!(await readImport(museum.system, { importId })).done);
    const { counts, isRead } = await getImport(curator, { importId });
    expect([counts.read, isRead]).toEqual([25, true]);
    // A page that was not kept is read again; what was kept is not.
    expect(library.asked.filter((path) => path === "/N.09/manifest")).toHaveLength(1);
    expect(library.asked.filter((path) => path === "/many")).toHaveLength(1);
  });

  it("takes the first picture of a canvas, from a service as large as is of use", async () => {
    library.answers["/pictures"] = manifest3("P.1", {
      id: at("/pictures"),
      items: [
        canvas3("huge", image3("huge", "level1", 12_000)),
        canvas3("fixed", image3("fixed", "level0")),
        canvas3("choice", { type: "Choice", items: [image3("one", "level2"), image3("two", "level2")] }),
        canvas3("film", { type: "Video", id: at("/film.mp4") }),
        canvas3("huge", image3("huge", "level1", 12_000)),
      ],
    });
    const { museum } = await importingMuseum();
    const { rows } = await requested(museum, { kind: "iiif", url: at("/pictures") });
    expect(valuesOf(rows[0]).images).toEqual([
      at("/image/huge/full/4000,/0/default.jpg"),
      at("/image/fixed.jpg"),
      at("/image/one/full/max/0/default.jpg"),
    ]);
  });

  it("keeps two hundred columns, and refuses a text beyond all measure", async () => {
    const metadata = Array.from({ length: 300 }, (_, index) => ({ label: `L${index}`, value: "x" }));
    library.answers["/wide"] = collection3("/wide", [toManifest("W.1"), toManifest("W.2")]);
    library.answers["/W.1/manifest"] = manifest3("W.1", { metadata });
    library.answers["/W.2/manifest"] = manifest3("W.2", { summary: { en: ["x".repeat(200_000)] } });
    const { museum } = await importingMuseum();
    const { checked, rows } = await requested(museum, { kind: "iiif", url: at("/wide") });
    expect(checked.columns).toHaveLength(200);
    expect(rows.map(({ verdict, notes }) => [verdict, notes[0]?.code])).toEqual([
      ["new", undefined],
      ["refused", "cellTooLong"],
    ]);
  });

  it("leads nowhere into the museum's own network, by number or by name", async () => {
    const { port } = new URL(hidden.base);
    const secrets = [`${hidden.base}/secret`, `http://localhost:${port}/secret`, "http://169.254.169.254/"];
    library.answers["/trap"] = collection3(
      "/trap",
      secrets.map((id) => ({ id, type: "Manifest" })),
    );
    const { museum, curator } = await importingMuseum();
    const { rows } = await requested(museum, { kind: "iiif", url: at("/trap") });
    expect(rows.map(({ verdict }) => verdict)).toEqual(["refused", "refused", "refused"]);
    for (const { notes } of rows)
      expect(notes[0]?.values?.text).toContain("Only the public internet is asked");
    await expect(requestImport(curator, { kind: "iiif", url: secrets[0] ?? "" })).rejects.toMatchObject({
      code: "invalid_input",
    });
    expect(hidden.asked).toEqual([]);
  });

  it.each([
    ["a page", "<html>", "JSON"],
    ["something else", { type: "Canvas" }, "no IIIF manifest or collection"],
    ["nothing", 404, "404"],
  ])("that is %s is refused as a whole, in words", async (_, answer, words) => {
    library.answers["/no"] = answer;
    const { museum } = await importingMuseum();
    await expect(requested(museum, { kind: "iiif", url: at("/no") })).rejects.toMatchObject({
      message: expect.stringContaining(words),
    });
  });
});
