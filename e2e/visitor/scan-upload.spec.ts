import sharp from "sharp";
import { photograph, strangePicture } from "../camera";
import { expect, test } from "../fixtures";
import { drawnOutline, farthest } from "../outline";

const CHOOSE = "input[type=file]";
const jpegFile = (buffer: Buffer) => ({ name: "photo.jpg", mimeType: "image/jpeg", buffer });

declare global {
  interface Window {
    noteSent(photo: string): void;
  }
}

/** Runs in the page: shows the test each photo as the page hands it to the network. */
function readWhatIsSent() {
  const send = window.fetch;
  window.fetch = async (input, init) => {
    const photo = init?.body instanceof FormData ? init.body.get("image") : null;
    if (photo instanceof Blob) window.noteSent(await photo.text());
    return send(input, init);
  };
}

test.describe("a photo from the phone's album", () => {
  test("is recognised and shown with the work outlined, and its place never leaves the phone", async ({
    page,
    museum,
  }) => {
    const work = await museum.work(3);
    const { jpeg, corners } = await photograph(await museum.picture(work), 21);
    const withPlace = await sharp(jpeg)
      .withExif({ IFD0: { Make: "Telltale" }, IFD3: { GPSLatitude: "41/1 24/1 0/1", GPSLatitudeRef: "N" } })
      .toBuffer();
    expect(withPlace.includes("Telltale")).toBe(true);
    const sent: string[] = [];
    await page.exposeFunction("noteSent", (photo: string) => sent.push(photo));
    await page.addInitScript(readWhatIsSent);
    await page.goto(museum.path("/scan"));
    await page.setInputFiles(CHOOSE, jpegFile(withPlace));

    await expect(page.getByRole("dialog", { name: `Found: ${work.title}` })).toBeVisible();
    expect(farthest(await drawnOutline(page), corners)).toBeLessThan(0.03);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain("JFIF");
    expect(sent[0]).not.toContain("Telltale");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  test("is called unknown when it is", async ({ page, museum }) => {
    await page.goto(museum.path("/scan"));
    await page.setInputFiles(CHOOSE, jpegFile((await photograph(await strangePicture(5), 2)).jpeg));
    await expect(page.getByRole("heading", { name: "We don't know this one yet" })).toBeVisible();
  });

  test("is refused kindly when it is no picture", async ({ page, museum }) => {
    await page.goto(museum.path("/scan"));
    const buffer = Buffer.from("Dear museum,");
    await page.setInputFiles(CHOOSE, { name: "letter.txt", mimeType: "text/plain", buffer });
    await expect(page.getByRole("alert").filter({ hasText: "not a picture that we can read" })).toBeVisible();
  });
});

test.describe("a damaged photo", () => {
  test.use({ expectedErrors: [/status of 4\d\d/] });

  test("is refused kindly", async ({ page, museum }) => {
    const { jpeg } = await photograph(await strangePicture(5), 2);
    await page.goto(museum.path("/scan"));
    await page.setInputFiles(CHOOSE, jpegFile(jpeg.subarray(0, 40)));
    await expect(page.locator("[data-problem]")).toBeVisible();
    await page.getByRole("button", { name: "Close this message" }).click();
    await page.setInputFiles(CHOOSE, jpegFile(Buffer.from("not a jpeg at all")));
    await expect(page.locator("[data-problem]")).toBeVisible();
  });
});
