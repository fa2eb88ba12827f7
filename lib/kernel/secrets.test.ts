import { expect, it } from "vitest";
import { hashOfToken, randomToken, seal, unseal } from "./secrets";

it("gives back what was sealed, and only for the purpose that it was sealed for", () => {
  const sealed = seal("JBSWY3DPEHPK3PXP", "second-factor");
  expect(sealed).not.toContain("JBSWY");
  expect(seal("JBSWY3DPEHPK3PXP", "second-factor")).not.toBe(sealed);
  expect(unseal(sealed, "second-factor")).toBe("JBSWY3DPEHPK3PXP");
  expect(() => unseal(sealed, "webhooks")).toThrow();
});

it("refuses what was changed", () => {
  const bytes = Buffer.from(seal("secret", "test"), "base64url");
  bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
  expect(() => unseal(bytes.toString("base64url"), "test")).toThrow();
});

it("makes tokens that differ, and whose hash says nothing", () => {
  const token = randomToken();
  expect(token).toHaveLength(43);
  expect(randomToken()).not.toBe(token);
  expect(hashOfToken(token)).toMatch(/^[0-9a-f]{64}$/);
});
