import { describe, expect, it } from "vitest";
import { ApiProblem } from "@/lib/http/client-fetch";
import { cameraObstacle, cameraProblemOf } from "./camera-problem";
import { fitWithin } from "./photo-size";
import { pauseAfter, scanProblemOf } from "./scan-problem";

describe("problems of a scan", () => {
  it.each([
    ["unsupported_type", 415, "wrongType"],
    ["too_large", 413, "tooLarge"],
    ["unprocessable", 422, "unreadable"],
    ["rate_limited", 429, "tooMany"],
    ["unavailable", 503, "busy"],
    ["internal", 500, "server"],
  ] as const)("reads %s", (code, status, kind) => {
    const error = new ApiProblem(status, { title: "", detail: "", code, requestId: "r-1" }, 7);
    expect(scanProblemOf(error, true)).toEqual({ kind, requestId: "r-1", retryAfterMs: 7000 });
  });

  it("tells being offline from a museum that can't be reached, and ignores what we gave up", () => {
    const silence = new ApiProblem(0, { title: "", detail: "", code: "offline", requestId: "" });
    expect(scanProblemOf(silence, false)?.kind).toBe("offline");
    expect(scanProblemOf(silence, true)?.kind).toBe("unreachable");
    expect(scanProblemOf(new DOMException("", "TimeoutError"), true)?.kind).toBe("tooSlow");
    expect(scanProblemOf(new DOMException("", "AbortError"), true)).toBeNull();
  });

  it("asks less and less often while the problem lasts", () => {
    const server = { kind: "server", retryAfterMs: null } as const;
    expect([1, 2, 3, 10].map((times) => pauseAfter(server, times))).toEqual([2000, 4000, 8000, 60_000]);
    expect(pauseAfter({ kind: "tooMany", retryAfterMs: null }, 1)).toBe(30_000);
    expect(pauseAfter({ kind: "tooMany", retryAfterMs: 90_000 }, 1)).toBe(90_000);
  });
});

describe("problems of the camera", () => {
  it("knows an insecure page before asking", () => {
    expect(cameraObstacle({ isSecureContext: false, hasMediaDevices: false })).toBe("insecure");
    expect(cameraObstacle({ isSecureContext: true, hasMediaDevices: false })).toBe("unsupported");
    expect(cameraObstacle({ isSecureContext: true, hasMediaDevices: true })).toBeNull();
  });

  it.each([
    ["NotAllowedError", "denied"],
    ["NotFoundError", "missing"],
    ["OverconstrainedError", "missing"],
    ["NotReadableError", "busy"],
    ["SomethingElse", "failed"],
  ] as const)("reads %s", (name, problem) => {
    expect(cameraProblemOf(new DOMException("", name))).toBe(problem);
  });
});

describe("size of a photo", () => {
  it("is made smaller, never larger", () => {
    expect(fitWithin({ width: 4000, height: 3000 }, 1024)).toEqual({ width: 1024, height: 768 });
    expect(fitWithin({ width: 300, height: 200 }, 1024)).toEqual({ width: 300, height: 200 });
    expect(fitWithin({ width: 10_000, height: 1 }, 1024)).toEqual({ width: 1024, height: 1 });
  });
});
