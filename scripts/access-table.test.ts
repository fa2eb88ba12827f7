import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);

it("prints who may call what where nothing is set up", async () => {
  const env = { ...process.env, DATABASE_URL: undefined, AUTH_SECRET: undefined };
  const { stdout } = await run(process.execPath, ["--import", "tsx", "scripts/access-table.ts"], { env });
  const lines = stdout.trim().split("\n");
  expect(lines[0]).toContain("| operation | access | anonymous |");
  expect(lines).toContain("| changePerson | staff (admin) | · | · | · | · | · | · | · | ✓ |");
});
