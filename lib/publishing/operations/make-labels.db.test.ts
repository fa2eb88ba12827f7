import { PDFiumLibrary } from "@hyzyla/pdfium";
import jsqr from "jsqr";
import { beforeAll, describe, expect, it } from "vitest";
import { addTestWork, type TestMuseum, testMuseum } from "@/db/testing";
import { newId } from "@/lib/kernel/ids";
import { FORMAT_NAMES, FORMATS, type FormatName } from "../labels/formats";
import { makeLabels } from "./make-labels";
import { previewLabels } from "./preview-labels";

const origin = "https://museum.example";
/** What a cheap label printer prints: 203 dots an inch. */
const SCALE = 203 / 72;
const DOTS_PER_MM = 203 / 25.4;

let museum: TestMuseum;
let staff: TestMuseum["visitor"];
let draftId: string;
beforeAll(async () => {
  museum = await testMuseum();
  await addTestWork(museum, 0, { title: "Ólafur’s Żółć, the “Great” Wave" });
  await addTestWork(museum, 1, {
    title: "A title that is so long that it needs several lines on any label there is",
  });
  await addTestWork(museum, 2, { title: "Third" });
  draftId = (await addTestWork(museum, 3, { state: "draft" })).id;
  staff = museum.as({ kind: "staff", userId: "curator", role: "curator" });
});

const pdfium = PDFiumLibrary.init();

/** The PDF's pages as grey pixels of a label printer, and what text is on them. */
async function pagesOf(bytes: Uint8Array) {
  const document = await (await pdfium).loadDocument(bytes);
  try {
    const pages = [];
    for (const page of document.pages()) {
      // Before it is drawn: drawing gives the page's memory back.
      const text = page.getText();
      const { data, width, height } = await page.render({ scale: SCALE, render: "bitmap" });
      pages.push({
        pixels: new Uint8ClampedArray(data),
        width,
        height,
        text,
      });
    }
    return pages;
  } finally {
    document.destroy();
  }
}

type Page = Awaited<ReturnType<typeof pagesOf>>[number];
type Box = { xMm: number; yMm: number; widthMm: number; heightMm: number };

function cut({ pixels, width, height }: Page, box: Box) {
  const [left, top] = [Math.round(box.xMm * DOTS_PER_MM), Math.round(box.yMm * DOTS_PER_MM)];
  const right = Math.min(width, Math.round((box.xMm + box.widthMm) * DOTS_PER_MM));
  const bottom = Math.min(height, Math.round((box.yMm + box.heightMm) * DOTS_PER_MM));
  const rows = [];
  for (let y = top; y < bottom; y++)
    rows.push(pixels.subarray((y * width + left) * 4, (y * width + right) * 4));
  return {
    data: Uint8ClampedArray.from(rows.flatMap((row) => [...row])),
    width: right - left,
    height: bottom - top,
  };
}

describe.each(FORMAT_NAMES.map((format) => [format]))("labels of %s", (format: FormatName) => {
  it("are read by a scanner and lead to their works", async () => {
    const { bytes, name } = await makeLabels(staff, { format, origin, marks: "true" });
    expect(name).toBe(`labels-${museum.slug}-${format}.pdf`);
    const pages = await pagesOf(bytes);
    const { page: paper } = FORMATS[format];
    expect(Math.abs((pages[0]?.width ?? 0) - paper.widthMm * DOTS_PER_MM)).toBeLessThan(4);
    let seen = 0;
    for (const [index, page] of pages.entries()) {
      const { items } = await previewLabels(staff, { format, origin, page: index + 1 });
      for (const item of items) {
        const picture = cut(page, { ...item, ...FORMATS[format].label });
        const code = jsqr(picture.data, picture.width, picture.height);
        expect(code?.data).toBe(`${origin}/${museum.slug}/artworks/${item.artworkId}`);
        const quiet = (item.qr.sideMm / item.qr.modules) * 4;
        const white = {
          xMm: item.xMm + item.qr.xMm,
          yMm: item.yMm + item.qr.yMm,
          widthMm: quiet - 0.3,
          heightMm: item.qr.sideMm,
        };
        const margin = cut(page, { ...white, xMm: white.xMm + 0.15 });
        expect(Math.min(...margin.data)).toBeGreaterThan(200);
        seen += 1;
      }
    }
    expect(seen).toBe(3);
  });
});

describe("the texts of a label", () => {
  it("are text with all its accents, in the request's language", async () => {
    const [page] = await pagesOf((await makeLabels(staff, { format: "a4-14", origin })).bytes);
    const flat = page?.text.replaceAll(/\s+/g, " ");
    expect(flat).toContain("Ólafur’s Żółć, the “Great” Wave");
    expect(flat).toContain("Ánna Müller 0");
    expect(flat).toContain("T.1700.0");
    const [spanish] = await pagesOf(
      (await makeLabels({ ...staff, locale: "es" }, { format: "a4-14", origin })).bytes,
    );
    expect(spanish?.text.replaceAll(/\s+/g, " ")).toContain("Third (es)");
  });

  it("say what could not be printed as it is", async () => {
    const foreign = await testMuseum();
    await addTestWork(foreign, 0, { title: "神奈川沖浪裏" });
    await addTestWork(foreign, 1, { title: "long ".repeat(500) });
    const ctx = foreign.as({ kind: "staff", userId: "curator", role: "curator" });
    const preview = await previewLabels(ctx, { origin });
    expect(preview.unprintable).toEqual([{ title: "神奈川沖浪裏", characters: "神奈川沖浪裏" }]);
    expect(preview.shortened).toBe(1);
    expect((await makeLabels(ctx, { origin })).bytes.byteLength).toBeGreaterThan(1000);
  });
});

describe("the choice of works", () => {
  it("is by filters, in the wanted order, after the labels that are used up", async () => {
    const east = await previewLabels(staff, { origin, room: "east", order: "number", skip: 2 });
    expect(east.items.map(({ title, xMm }) => [title, xMm])).toEqual([
      ["Ólafur’s Żółć, the “Great” Wave", 140],
      ["Third", 0],
    ]);
    expect(await previewLabels(staff, { origin, skip: 23 })).toMatchObject({ labels: 3, pages: 2 });
    const none = await previewLabels(staff, { origin, room: "nowhere" });
    expect(none).toMatchObject({ labels: 0, pages: 0, items: [], address: null });
    expect(await pagesOf((await makeLabels(staff, { origin, room: "nowhere" })).bytes)).toHaveLength(1);
  });

  it("is by id; drafts, other museums' works and unknown ones are left out and counted", async () => {
    const elsewhere = await testMuseum({ works: 1 });
    const [published] = (await previewLabels(staff, { origin })).items;
    const ids = [published?.artworkId, draftId, elsewhere.works[0]?.id, newId()];
    const preview = await previewLabels(staff, { origin, artworks: ids.join(",") });
    expect(preview).toMatchObject({ labels: 1, leftOut: 3, items: [{ artworkId: published?.artworkId }] });
    const broken = previewLabels(staff, { origin, artworks: "1,2" });
    await expect(broken).rejects.toMatchObject({ code: "invalid_input" });
  });
});
