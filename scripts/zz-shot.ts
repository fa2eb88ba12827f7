import { chromium } from "@playwright/test";
const [, , base = "http://localhost:3211", only] = process.argv;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const views: Record<string, string> = JSON.parse(process.env.VIEWS ?? '{"many":"/admin/jobs"}');
for (const [name, path] of Object.entries(views)) for (const width of [1440, 768]) for (const scheme of ["light", "dark"] as const) {
  if (only && !`${name}-${width}-${scheme}`.includes(only)) continue;
  const ctx = await browser.newContext({ viewport: { width, height: width === 1440 ? 900 : 1024 }, colorScheme: scheme, locale: "en-GB", serviceWorkers: "block" });
  const page = await ctx.newPage();
  page.on("console", (m) => m.type() === "error" && console.log("console:", m.text().slice(0, 400)));
  page.on("pageerror", (e) => console.log("pageerror:", e.message.slice(0, 400)));
  await page.goto(base + path, { waitUntil: "load" });
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `/tmp/w/out/jobs-${name}-${width}-${scheme}.png` });
  const o = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(name, width, scheme, "overflow", o);
  await ctx.close();
}
await browser.close();
