import { Validator } from "@hyperion-framework/validator";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { busyPicture } from "@/db/seed/busy-picture";
import { addTestWork, type TestMuseum, type TestWork, testMuseum } from "@/db/testing";
import { saveArtwork } from "@/lib/catalog";
import type { PublicRecord } from "@/lib/catalog/contract";
import { newId } from "@/lib/kernel/ids";
import { addArtworkImage } from "@/lib/media";
import { getCollection, getCollectionPage } from "./get-collection";
import { getImageInfo } from "./get-image-info";
import { getManifest } from "./get-manifest";
import { readImage } from "./read-image";

const origin = "https://museum.example";
// The package carries the JSON schema that the IIIF consortium publishes.
const schema = new Validator();

let museum: TestMuseum;
let work: TestWork;
beforeAll(async () => {
  museum = await testMuseum({ works: 1, pictures: "iiif" });
  work = museum.works[0] as TestWork;
});
const visitor = () => museum.visitor;

describe("a manifest", () => {
  it("is one by the published schema, with a canvas a picture and texts in every language", async () => {
    const alt = { en: "The back", es: "El reverso" };
    const bytes = await busyPicture("iiif-back");
    await addArtworkImage(museum.system, { artworkId: work.id, bytes, view: "back", alt });
    const manifest = await getManifest(visitor(), { artworkId: work.id, origin });
    expect(schema.validateManifest(manifest), JSON.stringify(schema.validators.manifest?.errors)).toBe(true);
    expect(schema.validateManifest({ ...manifest, label: "Composition 0" })).toBe(false);
    expect(manifest).toMatchObject({
      id: `${origin}/iiif/${museum.slug}/artworks/${work.id}/manifest.json`,
      label: { en: ["Composition 0"], es: ["Composition 0 (es)"] },
      summary: { en: ["Lines that cross."], es: ["Líneas que se cruzan."] },
      requiredStatement: { label: { en: ["Credit line"] }, value: { en: ["Gift"] } },
      provider: [{ type: "Agent", label: { en: ["Test museum"], es: ["Museo de prueba"] } }],
      homepage: [{ id: `${origin}/${museum.slug}/artworks/${work.id}`, format: "text/html" }],
      items: [
        { type: "Canvas", label: { none: ["1"] } },
        { label: { none: ["2"] }, summary: { en: ["The back"], es: ["El reverso"] } },
      ],
    });
    const rows = (manifest.metadata as { label: { en: string[] }; value: object }[]).map(
      ({ label, value }) => [label.en[0], value],
    );
    expect(rows).toContainEqual(["Dimensions", { en: ["40 × 60 cm"], es: ["40 × 60 cm"] }]);
    expect(rows).toContainEqual(["Artist", { none: ["Ánna Müller 0"] }]);
    expect(rows).toContainEqual(["Room", { en: ["East"], es: ["Este"] }]);
  });

  it("says a licence by its identifier and any other rights in words", async () => {
    const other = await addTestWork(museum, 1);
    const save = (rights: string) =>
      saveArtwork(museum.system, { ...plain(other.accessionNumber), rights, state: "published" });
    await save("https://creativecommons.org/licenses/by/4.0/");
    const licensed = await getManifest(visitor(), { artworkId: other.id, origin });
    expect(schema.validateManifest(licensed)).toBe(true);
    expect(licensed.rights).toBe("http://creativecommons.org/licenses/by/4.0/");
    await save("© The artist");
    const held = await getManifest(visitor(), { artworkId: other.id, origin });
    expect(held).not.toHaveProperty("rights");
    expect(JSON.stringify(held.metadata)).toContain("© The artist");
  });

  it("is there for published works of this museum alone", async () => {
    const draft = await addTestWork(museum, 2, { state: "draft", pictures: "draft" });
    const elsewhere = await testMuseum();
    const none = { code: "not_found" };
    for (const [ctx, artworkId] of [
      [visitor(), draft.id],
      [museum.as({ kind: "staff", userId: "admin", role: "admin" }), draft.id],
      [elsewhere.visitor, work.id],
      [visitor(), newId<"artwork">()],
    ] as const)
      await expect(getManifest(ctx, { artworkId, origin })).rejects.toMatchObject(none);
    const imageId = draft.imageId ?? newId();
    await expect(getImageInfo(visitor(), { imageId, origin })).rejects.toMatchObject(none);
    await expect(readImage(visitor(), whole(imageId))).rejects.toMatchObject(none);
    await expect(readImage(elsewhere.visitor, whole(work.imageId ?? newId()))).rejects.toMatchObject(none);
  });
});

describe("a collection", () => {
  it("lists a small museum's works itself", async () => {
    const collection = await getCollection(visitor(), { origin });
    expect(schema.validateCollection(collection), JSON.stringify(schema.validators.collection?.errors)).toBe(
      true,
    );
    expect(collection).toMatchObject({
      label: { en: ["Test museum"], es: ["Museo de prueba"] },
      items: [{ type: "Manifest", id: expect.stringContaining(work.id) }, { type: "Manifest" }],
    });
  });

  it("of a large museum is collections of a hundred works", async () => {
    const large = await testMuseum();
    for (let number = 0; number < 102; number++)
      await saveArtwork(large.system, plain(`L.${String(number).padStart(3, "0")}`));
    await saveArtwork(large.system, { ...plain("L.draft"), state: "draft" });
    const root = await getCollection(large.visitor, { origin });
    expect(schema.validateCollection(root)).toBe(true);
    const address = (page: number) => `${origin}/iiif/${large.slug}/collections/${page}/collection.json`;
    expect(root.items).toEqual([
      { id: address(1), type: "Collection", label: { en: ["Works 1–100"], es: ["Obras 1–100"] } },
      { id: address(2), type: "Collection", label: { en: ["Works 101–102"], es: ["Obras 101–102"] } },
    ]);
    const page = await getCollectionPage(large.visitor, { origin, page: 2 });
    expect(schema.validateCollection(page)).toBe(true);
    expect(page).toMatchObject({ id: address(2), items: [{ label: { en: ["Work L.100"] } }, {}] });
    const beyond = getCollectionPage(large.visitor, { origin, page: 3 });
    await expect(beyond).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the image service", () => {
  it("gives each size and tile that it lists, in that size", async () => {
    const bytes = await sharp(work.picture).resize(1200, 900, { fit: "fill" }).png().toBuffer();
    const { imageId } = await addArtworkImage(museum.system, { artworkId: work.id, bytes, alt: {} });
    const info = await getImageInfo(visitor(), { imageId, origin });
    expect(info).toMatchObject({ type: "ImageService3", profile: "level0", width: 1200, height: 900 });
    for (const size of info.sizes as { width: number; height: number }[]) {
      const { bytes, type } = await readImage(visitor(), {
        ...whole(imageId),
        size: `${size.width},${size.height}`,
      });
      expect([type, await sizeOf(bytes)]).toEqual(["image/jpeg", size]);
    }
    const corner = { ...whole(imageId), region: "0,0,512,512", size: "512,512" };
    const tiles = await Promise.all([readImage(visitor(), corner), readImage(visitor(), corner)]);
    for (const { bytes } of tiles) expect(await sizeOf(bytes)).toEqual({ width: 512, height: 512 });
  });

  it("has nothing that it does not list", async () => {
    const imageId = work.imageId ?? newId<"image">();
    for (const asked of [
      { size: "999,999" },
      { region: "1,1,512,512" },
      { rotation: "90" },
      { file: "default.png" },
    ])
      await expect(readImage(visitor(), { ...whole(imageId), ...asked })).rejects.toMatchObject({
        code: "not_found",
      });
  });
});

const whole = (imageId: NonNullable<TestWork["imageId"]>) =>
  ({ imageId, region: "full", size: "max", rotation: "0", file: "default.jpg" }) as const;

async function sizeOf(bytes: Uint8Array) {
  const { width, height } = await sharp(bytes).metadata();
  return { width, height };
}

function plain(accessionNumber: string) {
  const empty = {
    dateText: "",
    medium: "",
    classification: "",
    movement: null,
    summary: "",
    description: "",
  };
  const text = {
    ...empty,
    title: `Work ${accessionNumber}`,
    facts: [],
    creditLine: "",
  } satisfies PublicRecord["texts"]["en"];
  const unknown = { yearFrom: null, yearTo: null, widthCm: null, heightCm: null, planX: null, planY: null };
  return {
    ...unknown,
    accessionNumber,
    texts: { en: text },
    tags: [],
    artists: [],
    roomId: null,
    state: "published" as const,
  };
}
