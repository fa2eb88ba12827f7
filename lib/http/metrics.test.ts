import { expect, test } from "vitest";
import { templateOf } from "./metrics";

test.each([
  ["/api/health", {}, "/api/health"],
  ["/api/v1/artworks/42/similar", { artworkId: "42" }, "/api/v1/artworks/{artworkId}/similar"],
  ["/api/v1/artists/v1", { artist: "v1" }, "/api/v1/artists/{artist}"],
  ["/api/v1/artists/%C3%A1nna%2Fm", { artist: "ánna/m" }, "/api/v1/artists/{artist}"],
  ["/api/v1/artists/%C3%A1nna", { artist: "%C3%A1nna" }, "/api/v1/artists/{artist}"],
  ["/media/a/b/c.webp", { key: ["a", "b", "c.webp"] }, "/media/{key}"],
  ["/api/v1/artists/100%", { artist: "100%" }, "/api/v1/artists/{artist}"],
  ["/api/v1/a/1/b/2", { a: "1", b: "2" }, "/api/v1/a/{a}/b/{b}"],
  ["/api/v1/artists/somebody", { artist: "else" }, null],
])("%s is one of %j", (pathname, params, template) => {
  expect(templateOf(pathname, params)).toBe(template);
});
