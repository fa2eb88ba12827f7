import { expect, it } from "vitest";
import { dryRun, importingMuseum, run, upload } from "../imports.testing";
import { readFile } from "../queries/files";
import { forgetImports } from "./forget-imports";
import { getImport } from "./get-import";

it("imports that came to nothing are forgotten in time, those that were run are not", async () => {
  const { museum, curator } = await importingMuseum();
  const undecided = await upload(museum, "Number,Title\nA.1,One\n");
  const { checked } = await dryRun(museum, "Number,Title\nA.2,Two\n");
  await run(museum, checked);
  const inDays = (days: number) => ({
    ...museum.system,
    now: () => new Date(Date.now() + days * 86_400_000),
  });
  expect(await forgetImports(inDays(6), {})).toEqual({ forgotten: 0 });
  expect((await readFile(museum.system.db, checked.id)).byteLength).toBeGreaterThan(0);
  expect(await forgetImports(inDays(31), {})).toEqual({ forgotten: 1 });
  await expect(getImport(curator, { importId: undecided.id })).rejects.toMatchObject({ code: "not_found" });
  expect(await getImport(curator, { importId: checked.id })).toMatchObject({ state: "done" });
  expect((await readFile(museum.system.db, checked.id)).byteLength).toBe(0);
});
