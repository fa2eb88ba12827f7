import { describe, expect, it } from "vitest";
import { jobsHref, readJobsQuery } from "./jobs-query";

const read = (search: string) => {
  const given = new URLSearchParams(search);
  return readJobsQuery((key) => given.get(key));
};
const job = "0191f1f4-5a1c-7c3e-9a4e-2f6f0c3f1a11";

describe("the jobs page's address", () => {
  it("says what is shown, and is read back as it was", () => {
    const query = { state: "failed", kind: "embed-image", job } as const;
    const href = jobsHref("my-museum", {}, query);
    expect(read(href.slice(href.indexOf("?")))).toEqual(query);
    expect(href).toContain("museum=my-museum");
  });

  it("leaves out what it can't understand", () => {
    const nothing = { state: undefined, kind: undefined, job: undefined };
    expect(read("state=exploded&kind=<b>&job=1")).toEqual(nothing);
    expect(read("")).toEqual(nothing);
  });

  it("closes the open job when the filter changes", () => {
    expect(jobsHref("m", { state: "failed", job }, { state: "done" })).toBe(
      "/admin/jobs?museum=m&state=done",
    );
    expect(jobsHref("m", { state: "failed", job }, { state: undefined })).toBe("/admin/jobs?museum=m");
  });
});
