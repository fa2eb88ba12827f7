import { describe, expect, it } from "vitest";
import { addressOf } from "./public-address";

describe("an address for another device", () => {
  it("is the whole address, and one to read", () => {
    expect(addressOf("/a/scan", "https://192.168.1.7:3443")).toEqual({
      url: "https://192.168.1.7:3443/a/scan",
      text: "192.168.1.7:3443/a/scan",
      reachable: true,
    });
  });

  it.each(["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000", "http://app.localhost"])(
    "does not send a phone to %s",
    (origin) => expect(addressOf("/", origin).reachable).toBe(false),
  );
});
