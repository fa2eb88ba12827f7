import type { ScanResult } from "@/lib/scan/contract";
import { photograph } from "../camera";
import { expect, test } from "../fixtures";

test("switching recording off erases the visit and really stops recording", async ({ page, museum }) => {
  const work = await museum.work(5);
  const { jpeg } = await photograph(await museum.picture(work), 9);
  const scan = async (): Promise<ScanResult> => {
    await page.goto(museum.path("/scan"));
    const answered = page.waitForResponse("**/api/v1/scan");
    await page.setInputFiles("input[type=file]", { name: "a.jpg", mimeType: "image/jpeg", buffer: jpeg });
    return (await answered).json();
  };
  const before = await scan();
  expect(before.visitId).not.toBeNull();

  await page.goto(museum.path("/privacy"));
  const erased = page.waitForResponse(
    (r) => r.url().includes("/api/v1/visit") && r.request().method() === "DELETE",
  );
  await page.getByRole("switch").click();
  expect(await (await erased).json()).toEqual({ erased: true });
  expect((await erased).request().headers()["x-visit-id"]).toBe(before.visitId);

  const recorded: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/v1/interactions")) recorded.push(request.url());
  });
  const after = await scan();
  expect(after).toMatchObject({ decision: "match", visitId: null });
  await page.goto(museum.path(`/artworks/${work.id}`));
  await page.waitForTimeout(1500);
  await page.goto(museum.path("/privacy"));
  await expect(page.getByRole("switch")).not.toBeChecked();
  expect(recorded).toEqual([]);
});

test("a view and the time before a work are recorded once, also when the network was away", async ({
  page,
  museum,
  context,
}) => {
  const work = await museum.work(2);
  type Batch = { interactions: { id: string; kind: string; artworkId: string; durationMs?: number }[] };
  const sent: Batch["interactions"] = [];
  page.on("requestfinished", (request) => {
    if (request.url().includes("/api/v1/interactions"))
      sent.push(...(request.postDataJSON() as Batch).interactions);
  });
  await page.goto(museum.path(`/artworks/${work.id}`));
  await expect.poll(() => sent.map(({ kind }) => kind)).toEqual(["view"]);
  await page.waitForTimeout(1200);
  await context.setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
  await page.waitForTimeout(300);
  expect(sent).toHaveLength(1);
  await context.setOffline(false);
  await expect.poll(() => sent.map(({ kind }) => kind)).toEqual(["view", "dwell"]);
  expect(sent[1]).toMatchObject({ artworkId: work.id });
  expect(sent[1]?.durationMs).toBeGreaterThanOrEqual(1000);
});

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });
