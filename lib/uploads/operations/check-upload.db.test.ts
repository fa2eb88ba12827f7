import sharp, { type Sharp } from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { busyPicture } from "@/db/seed/busy-picture";
import { addTestWork, type TestMuseum, type TestWork, testMuseum } from "@/db/testing";
import type { Context } from "@/lib/kernel/context";
import { deleteArtworkImage } from "@/lib/media";
import { stopEngine } from "@/lib/recognition/server/engine";
import { checkUpload, receiveUpload, startUploads } from "..";

afterAll(stopEngine);

let museum: TestMuseum;
let curator: Context;
let [first, draft]: TestWork[] = [];

beforeAll(async () => {
  museum = await testMuseum({ works: 4, pictures: "known" });
  curator = museum.as({ kind: "staff", userId: "cleo", role: "curator" });
  [first] = museum.works;
  draft = await addTestWork(museum, 9, { pictures: "draft", title: "In the store", state: "draft" });
});

async function check(image: Buffer, ctx = curator) {
  const file = { name: "a.png", type: "image/png" as const, bytes: image.length };
  const { items } = await startUploads(ctx, { files: [file] });
  const { uploadId = "" as never, url = "" } = items[0] ?? {};
  const token = new URL(url, "http://localhost").searchParams.get("token") ?? "";
  const body = new Blob([new Uint8Array(image)]).stream();
  await receiveUpload(ctx, { uploadId, token, type: file.type, bytes: image.length, body });
  return checkUpload(ctx, { uploadId });
}

const numbers = (list: { artwork: { accessionNumber: string } }[]) =>
  list.map(({ artwork }) => artwork.accessionNumber);

describe("a file that has arrived", () => {
  it("is told to be a picture that the museum has, byte for byte, a draft's too", async () => {
    const { duplicateOf, similar, contentHash } = await check(first?.picture ?? Buffer.alloc(0));
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(duplicateOf).toMatchObject([
      {
        artwork: { id: first?.id, accessionNumber: first?.accessionNumber, title: "Composition 0" },
        imageId: first?.imageId,
        url: expect.stringMatching(/^\/media\/.+\.webp$/),
      },
    ]);
    expect(similar).toEqual([]);
    const hidden = await check(draft?.picture ?? Buffer.alloc(0));
    expect(hidden.duplicateOf).toMatchObject([{ artwork: { title: "In the store" } }]);
  });

  const copies: [string, (picture: Sharp) => Sharp][] = [
    ["saved smaller, as JPEG", (picture) => picture.resize(300).jpeg({ quality: 60 })],
    ["cropped", (picture) => picture.extract({ left: 30, top: 20, width: 540, height: 440 }).png()],
    ["made grey", (picture) => picture.greyscale().png()],
    ["turned a little", (picture) => picture.rotate(2, { background: "#888" }).png()],
    [
      "framed",
      (picture) => picture.extend({ top: 40, bottom: 40, left: 40, right: 40, background: "#543" }).png(),
    ],
  ];
  it.each(copies)("is told to show what another picture shows: %s", async (_how, change) => {
    const copy = await change(sharp(first?.picture)).toBuffer();
    const { duplicateOf, similar } = await check(copy);
    expect(duplicateOf).toEqual([]);
    expect(numbers(similar)).toEqual([first?.accessionNumber]);
    expect(similar[0]?.inliers).toBeGreaterThanOrEqual(15);
  });

  it("is new when nothing shows the same, and in a museum that hasn't got it", async () => {
    expect(await check(await busyPicture("never seen"))).toMatchObject({ duplicateOf: [], similar: [] });
    const other = await testMuseum({ works: 1, pictures: "elsewhere" });
    const elsewhere = other.as({ kind: "staff", userId: "eve", role: "curator" });
    expect(await check(first?.picture ?? Buffer.alloc(0), elsewhere)).toMatchObject({
      duplicateOf: [],
      similar: [],
    });
  });

  it("is new when what it equals was deleted", async () => {
    const work = await addTestWork(museum, 12, { pictures: "deleted" });
    await deleteArtworkImage(curator, { imageId: work.imageId as never });
    const again = await check(work.picture);
    expect(again).toMatchObject({ duplicateOf: [], similar: [] });
  });

  it("is refused with the reason when it is no picture", async () => {
    await expect(check(Buffer.from("GIF89a, as it were"))).rejects.toMatchObject({
      code: "unsupported_type",
      detail: expect.stringContaining("GIF"),
    });
  });
});
