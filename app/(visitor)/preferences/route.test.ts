import { describe, expect, it } from "vitest";
import { POST } from "./route";

function choose(fields: Record<string, string>) {
  return POST(
    new Request("http://museum.test/preferences", { method: "POST", body: new URLSearchParams(fields) }),
  );
}

describe("a visitor's preferences", () => {
  it("remembers the language and goes back", async () => {
    const response = await choose({ locale: "es", back: "/algorithmic-art/explore?q=sol" });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/algorithmic-art/explore?q=sol");
    expect(response.headers.get("set-cookie")).toMatch(/^locale=es; Path=\/; Max-Age=\d+; SameSite=Lax$/);
  });

  it("forgets the light when the device is to decide", async () => {
    expect((await choose({ theme: "dark" })).headers.get("set-cookie")).toMatch(/^theme=dark/);
    expect((await choose({ theme: "auto" })).headers.get("set-cookie")).toMatch(/^theme=; .*Max-Age=0/);
  });

  it("keeps nothing that is not offered", async () => {
    expect((await choose({ locale: "xx", theme: "pink" })).headers.get("set-cookie")).toBeNull();
  });

  it.each(["https://elsewhere.test/", "//elsewhere.test/x", "/\\elsewhere.test", "javascript:alert(1)", "x"])(
    "never leads to another site: %s",
    async (back) => {
      expect((await choose({ back })).headers.get("location")).toBe("/");
    },
  );
});
