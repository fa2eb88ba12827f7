import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import { OFFICE_SESSION } from "./e2e/people";

/** Debian's Chromium where there is one; else the one that Playwright downloads. */
const SYSTEM = "/usr/bin/chromium";
const executablePath = process.env.ARTSCOPE_CHROMIUM ?? (existsSync(SYSTEM) ? SYSTEM : undefined);

/** Keeps a Chromium that runs as root in a container quiet and off the network. */
const args = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

// The museum must be running with the demo in it: `npm test` starts one and says where by ARTSCOPE_URL.
export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  // Real browsers on two busy cores: a journey that fails twice is broken, one that fails once is told as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "line",
  use: {
    baseURL: process.env.ARTSCOPE_URL ?? "http://localhost:3000",
    browserName: "chromium",
    launchOptions: { executablePath, args },
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 1,
    hasTouch: true,
    isMobile: true,
    locale: "en-GB",
    reducedMotion: "no-preference",
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    trace: "off",
  },
  projects: [
    { name: "door", testMatch: "door.setup.ts" },
    { name: "visitors", testDir: "e2e/visitor" },
    {
      name: "office",
      testDir: "e2e/admin",
      dependencies: ["door"],
      use: { storageState: OFFICE_SESSION },
    },
    {
      // Alone and last: what is scanned meanwhile would be answered by another model.
      name: "models",
      testDir: "e2e/models",
      dependencies: ["visitors", "office"],
      use: { storageState: OFFICE_SESSION },
    },
  ],
});
