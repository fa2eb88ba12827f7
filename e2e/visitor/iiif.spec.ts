import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

const OPENSEADRAGON = createRequire(import.meta.url).resolve("openseadragon");

type Service = { id: string; type: string };
type Manifest = {
  id: string;
  label: Record<string, string[]>;
  items: { items: { items: { body: { id: string; service: Service[] } }[] }[] }[];
};

/** Another site with a viewer: it may read only what a museum's server lets any site read. */
async function openViewer(page: Page, use: (origin: string) => Promise<void>) {
  const html =
    "<!doctype html><title>A viewer</title><div id=viewer style='width:1200px;height:800px'></div>";
  const server = createServer((request, reply) => {
    if (request.url === "/osd.js")
      reply.setHeader("content-type", "text/javascript").end(readFileSync(OPENSEADRAGON));
    else if (request.url === "/") reply.setHeader("content-type", "text/html").end(html);
    else reply.writeHead(204).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await page.goto(origin);
    await page.addScriptTag({ url: `${origin}/osd.js` });
    await use(origin);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test.describe("IIIF", () => {
  test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false });

  test("a viewer of another site opens a work's manifest and comes close", async ({ page, museum }) => {
    const work = await museum.work(0);
    const answers: { url: string; status: number }[] = [];
    page.on("response", (response) => {
      if (response.url().includes("/iiif/")) answers.push({ url: response.url(), status: response.status() });
    });
    const home = new URL(test.info().project.use.baseURL ?? "");
    await openViewer(page, async () => {
      const address = new URL(`/iiif/${museum.slug}/artworks/${work.id}/manifest.json`, home).href;
      // As viewers ask: with the profile in `Accept`, which makes the browser ask for permission first.
      const manifest = await page.evaluate(async (url): Promise<Manifest> => {
        const profile = "http://iiif.io/api/presentation/3/context.json";
        const headers = { accept: `application/ld+json;profile="${profile}"` };
        return (await fetch(url, { headers })).json();
      }, address);
      expect(manifest.label.en).toEqual([work.title]);
      const body = manifest.items[0]?.items[0]?.items[0]?.body;
      expect(body?.service[0]?.type).toBe("ImageService3");
      const drawn = await page.evaluate(showClosely, body?.service[0]?.id ?? "");
      expect(drawn.tiled).toBe(true);
      // Pixels of another site can be read only where that site allowed it, and there is a picture in them.
      expect(drawn.colours).toBeGreaterThan(8);
    });
    expect(answers.length).toBeGreaterThan(6);
    expect(answers.filter(({ status }) => status >= 400)).toEqual([]);
  });

  test("documents are fresh once, and only what is listed is there", async ({ museum, request }) => {
    const work = await museum.work(1);
    const manifest = await request.get(`/iiif/${museum.slug}/artworks/${work.id}/manifest.json`);
    expect(manifest.headers()).toMatchObject({
      "content-type": 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"',
      "access-control-allow-origin": "*",
    });
    const again = await request.get(manifest.url(), {
      headers: { "if-none-match": manifest.headers().etag ?? "" },
    });
    expect(again.status()).toBe(304);
    const image = `/iiif/${museum.slug}/images/${work.picture?.id}`;
    const moved = await request.get(image, { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location]).toEqual([303, `${image}/info.json`]);
    expect((await request.get(`${image}/full/max/0/default.jpg`)).headers()["content-type"]).toBe(
      "image/jpeg",
    );
    for (const part of [
      "full/pct:50/0/default.jpg",
      "7,7,512,512/512,512/0/default.jpg",
      "full/max/90/default.jpg",
    ]) {
      const refused = await request.get(`${image}/${part}`);
      expect([part, refused.status()]).toEqual([part, 404]);
      expect(refused.headers()["access-control-allow-origin"]).toBe("*");
    }
    const collection = await (await request.get(`/iiif/${museum.slug}/collection.json`)).json();
    expect(collection.items.map(({ id }: { id: string }) => id)).toContain(manifest.url());
  });

  test("a work's page tells machines what it shows", async ({ page, museum, request }) => {
    const work = await museum.work(2);
    await page.goto(museum.path(`/artworks/${work.id}`));
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(text ?? "")).toMatchObject({
      "@type": "VisualArtwork",
      name: work.title,
      identifier: work.accessionNumber,
      url: page.url(),
      image: [{ contentUrl: expect.stringContaining(work.picture?.id ?? "-") }],
    });
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", page.url());
    const alternates = page.locator('link[rel="alternate"][type*="ld+json"]');
    await expect(alternates).toHaveCount(2);
    for (const link of await alternates.all()) {
      const answer = await request.get((await link.getAttribute("href")) ?? "");
      expect(answer.headers()["content-type"]).toBe(await link.getAttribute("type"));
    }
  });
});

test("search engines find each work's page by the sitemap that robots.txt names", async ({
  museum,
  request,
}) => {
  const work = await museum.work(3);
  const robots = await (await request.get("/robots.txt")).text();
  const address = robots
    .split("\n")
    .find((line) => line.startsWith("Sitemap:") && line.includes(`/${museum.slug}/`))
    ?.slice("Sitemap:".length)
    .trim();
  const sitemap = await request.get(address ?? "");
  expect(sitemap.headers()["content-type"]).toBe("application/xml");
  expect(await sitemap.text()).toContain(`/${museum.slug}/artworks/${work.id}</loc>`);
});

/** Opens an image service in OpenSeadragon, zooms to its own pixels and reads what was drawn. Runs in the page. */
async function showClosely(service: string) {
  const { OpenSeadragon } = window as never as { OpenSeadragon: typeof import("openseadragon") };
  const viewer = OpenSeadragon({
    ...{
      id: "viewer",
      tileSources: `${service}/info.json`,
      crossOriginPolicy: "Anonymous",
      drawer: "canvas",
    },
    ...{ showNavigationControl: false, immediateRender: true, animationTime: 0 },
  });
  await new Promise<void>((resolve, reject) => {
    viewer.addOnceHandler("open", () => resolve());
    viewer.addOnceHandler("open-failed", (event) => reject(new Error(event.message)));
  });
  const loaded = () =>
    new Promise<void>((resolve) => {
      const item = viewer.world.getItemAt(0);
      if (item.getFullyLoaded()) resolve();
      else item.addHandler("fully-loaded-change", () => item.getFullyLoaded() && resolve());
    });
  await loaded();
  viewer.viewport.zoomTo(viewer.world.getItemAt(0).imageToViewportZoom(1), undefined, true);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await loaded();
  const canvas = viewer.drawer.canvas as HTMLCanvasElement;
  const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4 * 997)
    colours.add(((data[at] ?? 0) >> 4) * 256 + ((data[at + 1] ?? 0) >> 4) * 16 + ((data[at + 2] ?? 0) >> 4));
  const source = viewer.world.getItemAt(0).source as unknown as {
    maxLevel: number;
    tileSizePerScaleFactor?: object;
  };
  return { tiled: source.maxLevel > 0 && source.tileSizePerScaleFactor !== undefined, colours: colours.size };
}
