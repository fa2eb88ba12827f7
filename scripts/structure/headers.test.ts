import { expect, it } from "vitest";
import config from "../../next.config";

const rules = async () => (await config.headers?.()) ?? [];

it("every answer says what browsers may do with it", async () => {
  const all = (await rules()).find(({ source, has }) => source === "/:path*" && !has);
  const headers = Object.fromEntries((all?.headers ?? []).map(({ key, value }) => [key, value]));
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
  });
  const policy = (headers["content-security-policy"] ?? "").split("; ");
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]),
  );
});

it("whoever came by HTTPS stays there for a year, but for one's own computer", async () => {
  expect(await rules()).toContainEqual({
    source: "/:path*",
    has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
    missing: [{ type: "host", value: "localhost" }],
    headers: [{ key: "strict-transport-security", value: "max-age=31536000; includeSubDomains" }],
  });
});
