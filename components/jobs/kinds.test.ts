import { expect, it } from "vitest";
import { JOBS } from "@/inngest";
import en from "./messages/en.json";

it("every job has a name in plain words", () => {
  const ids = JOBS.map((job) => job.id()).filter((id) => !(id in en.kinds));
  expect(ids).toEqual([]);
});
