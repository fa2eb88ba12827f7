import { describe, expect, it } from "vitest";
import { shelfFor } from "./shelf";

function shelf(path: string, headers: Record<string, string> = {}, origin = "https://museum.example") {
  const url = new URL(path, origin);
  return shelfFor({
    request: { headers: new Headers(headers) },
    url,
    sameOrigin: origin === "https://museum.example",
  });
}

describe("what the service worker keeps", () => {
  it("keeps whole pages, not fragments, files or other origins", () => {
    expect(shelf("/algorithmic-art/explore?q=wave")).toBe("pages");
    expect(shelf("/")).toBe("pages");
    expect(shelf("/algorithmic-art/explore?_rsc=1abc")).toBeNull();
    expect(shelf("/algorithmic-art", { RSC: "1" })).toBeNull();
    expect(shelf("/icons/mark.svg")).toBeNull();
    expect(shelf("/", {}, "https://elsewhere.example")).toBeNull();
  });

  it("keeps pictures, the build's files and catalogue answers", () => {
    expect(shelf("/media/a/800.webp")).toBe("pictures");
    expect(shelf("/_next/static/media/font.woff2")).toBe("build");
    expect(shelf("/api/v1/artworks?museum=a")).toBe("answers");
    expect(shelf("/algorithmic-art/artworks/1")).toBe("pages");
  });

  it.each([
    "/account",
    "/admin/jobs?state=failed",
    "/outbox",
    "/set-up",
    "/sign-in?next=%2Fadmin",
    "/sign-in/invitation",
    "/api/v1/artworks/1/revisions",
    "/api/v1/artworks/1/images",
    "/api/v1/jobs?museum=a",
    "/api/v1/jobs/changes",
    "/api/v1/visit",
    "/api/v1/scan",
    "/api/v1/interactions",
    "/api/health",
    "/preferences",
    "/models/x.onnx",
  ])("never keeps %s", (path) => expect(shelf(path)).toBeNull());
});
