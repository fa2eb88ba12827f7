import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testMuseum } from "@/db/testing";
import { findPlanPictures } from "./find-plan-pictures";
import { purgeImages } from "./purge-images";
import { readMedia } from "./read-media";
import { storePlanPicture } from "./store-plan-picture";

const CURATOR = { kind: "staff", userId: "curator", role: "curator" } as const;
const svg = (inside: string, head = "") =>
  Buffer.from(
    `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100">${inside}</svg>`,
  );
/** The left half of the drawing is black. */
const PLAIN = '<rect width="100" height="100"/>';

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.end('<svg xmlns="http://www.w3.org/2000/svg"><rect width="200" height="100"/></svg>');
});
let address = "";
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

async function curatorOf() {
  const museum = await testMuseum();
  const curator = museum.as(CURATOR);
  const store = (image: Uint8Array) => storePlanPicture(curator, { image });
  /** What is stored, whole, and how dark its middle left and middle right are. */
  const stored = async (url: string) => {
    const key = url.replace("/media/", "").split("/");
    const { bytes } = await readMedia(museum.visitor, { key });
    const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number) =>
      data[Math.floor(info.height / 2) * info.width + Math.floor(info.width * x)] ?? -1;
    return { bytes, left: at(0.25), right: at(0.75), format: (await sharp(bytes).metadata()).format };
  };
  return { museum, curator, store, stored };
}

describe("a drawn floor plan", () => {
  it("becomes pixels: no script, no handler, no link and no comment is left of it", async () => {
    const { store, stored } = await curatorOf();
    const wicked = `<script>fetch("/api/v1/floors")</script><a xlink:href="javascript:alert(1)">${PLAIN}</a>
      <foreignObject width="200" height="100"><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(2)">x</body></foreignObject>
      <rect width="1" height="1" onclick="alert(3)"/><!-- secret --><animate onbegin="alert(4)"/>`;
    const picture = await store(svg(wicked, '<?xml version="1.0"?>'));
    const { bytes, left, right, format } = await stored(picture.url);
    expect([format, left < 10, right > 245]).toEqual(["webp", true, true]);
    expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/script|alert|secret|fetch|svg/i);
    expect([picture.width, picture.height]).toEqual([1600, 800]);
  });

  it("is read alone: nothing is asked of the network or of the disk", async () => {
    const { store, stored } = await curatorOf();
    const file = new URL("../../../public/favicon.ico", import.meta.url).href;
    const links = [`${address}/a.svg`, file, "/etc/hostname", "//127.0.0.1/b.png"].map(
      (href) => `<image x="100" width="100" height="100" xlink:href="${href}"/><use href="${href}#x"/>`,
    );
    const style = `<style>@import url("${address}/c.css"); rect { fill: url("${address}/d.svg#e") }</style>`;
    const sheet = `<?xml-stylesheet type="text/css" href="${address}/f.css"?>`;
    const picture = await store(svg(`${style}${links.join("")}${PLAIN}`, sheet));
    expect((await stored(picture.url)).right).toBeGreaterThan(245);
    expect(asked).toEqual([]);
  });

  it("with entities is refused, in whatever way they are declared", async () => {
    const { store } = await curatorOf();
    const laughs = '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const outside = '<!DOCTYPE svg [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>';
    const parameter = `<!DOCTYPE svg [<!ENTITY % remote SYSTEM "${address}/evil.dtd"> %remote;]>`;
    for (const head of [laughs, outside, parameter]) {
      const refused = store(svg("<text>&b;&xxe;</text>", head));
      await expect(refused).rejects.toMatchObject({
        code: "unprocessable",
        detail: expect.stringMatching(/entities/),
      });
    }
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(svg(PLAIN, outside).toString(), "utf16le"),
    ]);
    await expect(store(utf16)).rejects.toMatchObject({ code: "unprocessable" });
    expect(asked).toEqual([]);
  });

  it("that wants the machine to itself is refused soon", async () => {
    const { store } = await curatorOf();
    const levels = Array.from(
      { length: 30 },
      (_, n) => `<g id="g${n + 1}">${`<use href="#g${n}"/>`.repeat(8)}</g>`,
    );
    const bomb = svg(
      `<defs><g id="g0"><rect width="9" height="9"/></g>${levels.join("")}</defs><use href="#g30"/>`,
    );
    const huge = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9000000" height="9000000"><rect width="9" height="9"/></svg>',
    );
    const flat = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100000" height="1"><rect width="9" height="9"/></svg>',
    );
    for (const wrong of [
      bomb,
      huge,
      flat,
      svg("<unclosed"),
      Buffer.from("<svg"),
      svg("x".repeat(8_100_000)),
    ]) {
      const answer = await store(wrong).then(
        (picture) => ({ code: "stored", sides: Math.max(picture.width, picture.height) }),
        (error: { code: string }) => ({ code: error.code, sides: 0 }),
      );
      expect(["unprocessable", "unsupported_type", "too_large", "stored"]).toContain(answer.code);
      expect(answer.sides).toBeLessThanOrEqual(1_600);
    }
  });
});

describe("a photographed floor plan", () => {
  it("is stored as other pictures are, without what the file says besides", async () => {
    const { store, stored } = await curatorOf();
    const photo = sharp({ create: { width: 2_400, height: 1_200, channels: 3, background: "#123456" } });
    const exif = { IFD0: { Copyright: "A secret place" } };
    const picture = await store(await photo.jpeg().withExif(exif).toBuffer());
    const { bytes, format } = await stored(picture.url);
    expect([picture.width, picture.height, format]).toEqual([1_600, 800, "webp"]);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("secret");
  });

  it("is refused when it is something else", async () => {
    const { store } = await curatorOf();
    await expect(store(Buffer.from("%PDF-1.7"))).rejects.toMatchObject({ code: "unsupported_type" });
    const page = Buffer.from("<!doctype html><svg xmlns='http://www.w3.org/2000/svg'/>");
    await expect(store(page)).rejects.toMatchObject({ code: "unsupported_type" });
    await expect(store(Buffer.alloc(0))).rejects.toMatchObject({ code: "invalid_input" });
  });
});

it("a museum's plans are its own, and go with it", async () => {
  const { museum, curator, store, stored } = await curatorOf();
  const other = await curatorOf();
  const picture = await store(svg(PLAIN));
  expect(await findPlanPictures(curator, { pictureIds: [picture.id] })).toEqual([picture]);
  expect(await findPlanPictures(other.curator, { pictureIds: [picture.id] })).toEqual([]);
  await purgeImages(museum.system, {});
  await expect(stored(picture.url)).rejects.toMatchObject({ code: "not_found" });
});
