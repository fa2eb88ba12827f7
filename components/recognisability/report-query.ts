import { staffPaths } from "@/components/staff/paths";
import { Danger, Lack } from "@/lib/recognisability/contract";

/** What the report shows; all of it is in the address. */
export type ReportQuery = {
  show: "pairs" | "settled" | "lacking";
  danger?: Exclude<Danger, "apart">;
  lack?: Lack;
};

/** The query that an address asks for. What can't be understood is left out: an old link still shows something. */
export function readReportQuery(text: (key: string) => string | null | undefined): ReportQuery {
  const show = text("show");
  const danger = Danger.exclude(["apart"]).safeParse(text("danger")).data;
  const lack = Lack.safeParse(text("lack")).data;
  if (show === "lacking") return lack ? { show, lack } : { show };
  const pairs = show === "settled" ? ("settled" as const) : ("pairs" as const);
  return danger ? { show: pairs, danger } : { show: pairs };
}

/** The address of a view of the report. */
export function reportHref(museum: string, { show, danger, lack }: ReportQuery): string {
  return staffPaths.recognition(museum, { show: show === "pairs" ? undefined : show, danger, lack });
}
