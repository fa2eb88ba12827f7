import type { z } from "zod";
import { csvLine } from "@/lib/imports/contract";
import type { Operation } from "@/lib/kernel/operation";
import type { AuditEntry } from "@/lib/staff/contract";
import { answer, type Handler, readCall } from "./route";

const COLUMNS = ["when", "who", "kind", "id", "what", "of", "of_id", "of_name", "before", "after", "request"];

/** A route that answers the audit log as a table for spreadsheets. */
export function auditRoute<I extends z.ZodType>(
  operation: Operation<I, z.ZodType<{ items: AuditEntry[] }>>,
): Handler {
  return (request, route) =>
    answer(request, route, async (requestId) => {
      const raw = Object.fromEntries(new URL(request.url).searchParams);
      const { ctx, input } = await readCall<I>(request, raw, requestId, "staff");
      const { items } = await operation(ctx, input);
      const headers = {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="audit-${ctx.museum?.slug}.csv"`,
        "cache-control": "no-store",
      };
      // The mark tells spreadsheets that this is UTF-8.
      return new Response(`\ufeff${csvLine(COLUMNS)}${items.map(lineOf).join("")}`, { headers });
    });
}

function lineOf({ at, who, actorKind, actorId, action, before, after, ...entry }: AuditEntry): string {
  const state = (fields: AuditEntry["before"]) => (fields ? JSON.stringify(fields) : "");
  const subject = [entry.subjectKind, entry.subjectId, entry.subjectName ?? ""];
  return csvLine([
    ...[at, who, actorKind, actorId ?? "", action],
    ...[...subject, state(before), state(after), entry.requestId],
  ]);
}
