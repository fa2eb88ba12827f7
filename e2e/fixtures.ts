import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, test as base, chromium, expect, type Page } from "@playwright/test";
import { writeCameraFile } from "./camera";
import { MUSEUM, Museum, OTHER_MUSEUM } from "./museum";

type Fixtures = {
  museum: Museum;
  otherMuseum: Museum;
  /** Messages on the browser's console that a test expects; any other error fails it. */
  expectedErrors: RegExp[];
  /** A phone whose camera sees this photo, and nothing else. */
  openWithCamera: (jpeg: Buffer, path: string) => Promise<Page>;
};

/** Notes what goes wrong on a page without being seen. */
function watch(page: Page, errors: string[]) {
  page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error")
      errors.push(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
}

export const test = base.extend<Fixtures & { guard: string[] }>({
  museum: async ({ baseURL }, use) => use(new Museum(MUSEUM, baseURL ?? "")),
  otherMuseum: async ({ baseURL }, use) => use(new Museum(OTHER_MUSEUM, baseURL ?? "")),
  expectedErrors: [[], { option: true }],
  guard: [
    async ({ expectedErrors }, use) => {
      const errors: string[] = [];
      await use(errors);
      const unexpected = errors.filter((error) => !expectedErrors.some((expected) => expected.test(error)));
      expect(unexpected, "errors on the browser's console").toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page, guard }, use) => {
    watch(page, guard);
    await use(page);
  },
  openWithCamera: async ({ launchOptions, baseURL, guard }, use) => {
    const browsers: Browser[] = [];
    await use(async (jpeg, path) => {
      const file = join(mkdtempSync(join(tmpdir(), "artscope-camera-")), "camera.mjpeg");
      writeCameraFile(file, jpeg);
      const fake = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"];
      const args = [...(launchOptions.args ?? []), ...fake, `--use-file-for-fake-video-capture=${file}`];
      const browser = await chromium.launch({ ...launchOptions, args });
      browsers.push(browser);
      const context = await browser.newContext({
        ...{ baseURL, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
        ...{ locale: "en-GB", permissions: ["camera"], serviceWorkers: "block" },
      });
      const page = await context.newPage();
      watch(page, guard);
      await page.goto(path);
      return page;
    });
    for (const browser of browsers) await browser.close();
  },
});

export { expect };
