import { expect, test } from "../fixtures";

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

/** The word with two letters in its middle swapped, as hurried thumbs do. */
function misspell(word: string): string {
  const at = Math.floor(word.length / 2);
  return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
}

test.describe("explore", () => {
  test("finds a work by words, also misspelt", async ({ page, museum }) => {
    const works = await museum.works();
    const word = works
      .flatMap((work) => work.title.split(/[^\p{L}]+/u))
      .filter((part) => part.length >= 8 && plain(part) === part)[0];
    if (!word) throw new Error("no title has a long word");
    const wanted = works.find((work) => work.title.includes(word));
    for (const q of [word, misspell(word.toLowerCase())]) {
      await page.goto(museum.path("/explore"));
      await page.getByRole("searchbox").fill(q);
      await expect(page.getByRole("link").filter({ hasText: wanted?.title }).first()).toBeVisible();
    }
  });

  test("finds an artist typed without accents", async ({ page, museum }) => {
    const artist = (await museum.artists()).find(({ name }) => plain(name) !== name);
    test.skip(!artist, "no artist of the demo has an accent");
    const family = artist?.name.split(" ").find((part) => plain(part) !== part) ?? "";
    await page.goto(museum.path(`/explore?q=${encodeURIComponent(plain(family).toLowerCase())}`));
    const works = (await museum.works()).filter((work) => work.artistNames.includes(artist?.name ?? ""));
    await expect(page.getByRole("link").filter({ hasText: works[0]?.title }).first()).toBeVisible();
  });

  test("says so when nothing fits, and leads on", async ({ page, museum }) => {
    await page.goto(museum.path("/explore?q=qqqqzzzzxxxx"));
    await expect(page.getByText("Nothing found for")).toBeVisible();
  });
});
