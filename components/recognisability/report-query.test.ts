import { describe, expect, it } from "vitest";
import { type ReportQuery, readReportQuery, reportHref } from "./report-query";

const read = (address: string) => {
  const search = new URL(address, "http://museum.test").searchParams;
  return readReportQuery((key) => search.get(key));
};

describe("the report's address", () => {
  it.each<ReportQuery>([
    { show: "pairs" },
    { show: "pairs", danger: "offered" },
    { show: "settled", danger: "mistaken" },
    { show: "lacking" },
    { show: "lacking", lack: "tooFew" },
  ])("says %o and is read as that", (query) => {
    expect(read(reportHref("east", query))).toEqual(query);
  });

  it("that says something else shows the pairs", () => {
    expect(read("/admin/recognition?show=all&danger=apart&lack=none")).toEqual({ show: "pairs" });
    expect(read("/admin/recognition?show=lacking&danger=offered&lack=x")).toEqual({ show: "lacking" });
  });
});
