import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./processes.mjs";
import { loadEnvFiles, readOptions } from "./settings.mjs";

it("reads the options, with defaults", () => {
  expect(readOptions([], {})).toEqual({
    help: false,
    lan: false,
    demo: true,
    port: undefined,
    data: join(ROOT, ".artscope"),
  });
  expect(readOptions(["--lan", "--port", "8080", "--data", "/srv/art", "--no-demo"], {})).toMatchObject({
    lan: true,
    demo: false,
    port: 8080,
    data: "/srv/art",
  });
  expect(readOptions([], { ARTSCOPE_DATA: "/srv/art" }).data).toBe("/srv/art");
});

it.each([["--port", "0"], ["--port", "70000"], ["--port", "eighty"], ["--fast"], ["extra"]])(
  "refuses %s %s",
  (...args) => {
    expect(() => readOptions(args, {})).toThrow();
  },
);

it("reads .env files without overruling the environment", () => {
  const folder = mkdtempSync(join(tmpdir(), "artscope-env-"));
  writeFileSync(join(folder, ".env"), "# comment\nA=1\nB='two words' # why\nexport C=three # why\nD=\n");
  writeFileSync(join(folder, ".env.local"), 'B="local"\n');
  const env: Record<string, string | undefined> = { A: "given" };
  loadEnvFiles(env, folder);
  rmSync(folder, { recursive: true });
  expect(env).toEqual({ A: "given", B: "local", C: "three", D: "" });
});
