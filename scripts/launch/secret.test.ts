import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { keptSecret } from "./secret.mjs";

it("is made once, is long, and nobody else on the machine reads it", () => {
  const data = mkdtempSync(join(tmpdir(), "artscope-secret-"));
  onTestFinished(() => rmSync(data, { recursive: true }));
  const secret = keptSecret(data);
  expect(secret).toHaveLength(43);
  expect(keptSecret(data)).toBe(secret);
  expect(statSync(join(data, "auth-secret")).mode & 0o777).toBe(0o600);
});
