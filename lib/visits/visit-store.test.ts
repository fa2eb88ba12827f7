import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "@/lib/kernel/ids";
import {
  chooseRecording,
  giveUpVisit,
  isRecording,
  keepVisit,
  mustErase,
  storedVisit,
  visitErased,
  visitHeader,
  visitsToErase,
} from "./visit-store";

const optOut = { slug: "a", recording: "opt-out" } as const;
const optIn = { slug: "b", recording: "opt-in" } as const;
let shelf: Pick<Storage, "getItem" | "setItem" | "removeItem">;

beforeEach(() => {
  const kept = new Map<string, string>();
  shelf = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
});

describe("the visit on this device", () => {
  it("follows the museum's rule until the visitor chooses", () => {
    expect(isRecording(shelf, optOut)).toBe(true);
    expect(isRecording(shelf, optIn)).toBe(false);
    chooseRecording(shelf, optOut, false);
    chooseRecording(shelf, optIn, true);
    expect(isRecording(shelf, optOut)).toBe(false);
    expect(isRecording(shelf, optIn)).toBe(true);
  });

  it("sends nothing at first, then the visit, and `none` once recording is off", () => {
    expect(visitHeader(shelf, optOut)).toBeNull();
    expect(visitHeader(shelf, optIn)).toBe("none");
    const visitId = newId<"visit">();
    keepVisit(shelf, "a", visitId);
    expect(visitHeader(shelf, optOut)).toBe(visitId);
    chooseRecording(shelf, optOut, false);
    expect(visitHeader(shelf, optOut)).toBe("none");
  });

  it("remembers which visit is still to be erased, until the server says that it is gone", () => {
    const visitId = newId<"visit">();
    keepVisit(shelf, "a", visitId);
    giveUpVisit(shelf, "a");
    giveUpVisit(shelf, "a");
    expect([storedVisit(shelf, "a"), visitsToErase(shelf, "a")]).toEqual([null, [visitId]]);
    const late = newId<"visit">();
    mustErase(shelf, "a", late);
    visitErased(shelf, "a", visitId);
    expect(visitsToErase(shelf, "a")).toEqual([late]);
    visitErased(shelf, "a", late);
    expect(visitsToErase(shelf, "a")).toEqual([]);
  });

  it("reads no id that is not one", () => {
    shelf.setItem("artscope.visit.a", "not-an-id");
    expect(storedVisit(shelf, "a")).toBeNull();
  });
});
