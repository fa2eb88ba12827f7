import { test } from "./fixtures";
import { ADMIN, OFFICE_SESSION, signIn } from "./people";

test("the demo's administrator signs in", async ({ page }) => {
  await signIn(page, ADMIN);
  await page.context().storageState({ path: OFFICE_SESSION });
});
