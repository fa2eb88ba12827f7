import { expect, it } from "vitest";
import { scans } from "@/db/schema/scan";
import { testMuseum } from "@/db/testing";
import { begin, HOUR_MS, later, NOON } from "@/db/testing-visits";
import type { VisitId } from "@/lib/kernel/ids";
import { eraseExpiredScans } from "./erase-expired-scans";
import { summariseScans } from "./summarise-scans";

async function museumWithScans() {
  const museum = await testMuseum();
  const other = await testMuseum();
  const { visitId } = await begin(museum);
  const { visitId: elsewhere } = await begin(other);
  const scan = (
    decision: "match" | "none",
    createdAt: Date,
    of: VisitId | null = visitId,
    { system } = museum,
  ): typeof scans.$inferInsert => ({
    museumId: system.museum?.id as never,
    visitId: of,
    decision,
    inliers: 0,
    modelId: "test@1",
    ranOn: "server",
    cached: false,
    timingsMs: {},
    createdAt,
  });
  await museum.system.db
    .insert(scans)
    .values([
      scan("match", NOON),
      scan("match", later(HOUR_MS - 1)),
      scan("none", NOON),
      scan("none", later(-1)),
      scan("none", later(HOUR_MS)),
      scan("match", NOON, null),
      scan("match", NOON, elsewhere, other),
    ]);
  return { museum, other };
}
const hour = (from: Date) => ({ from, to: new Date(from.getTime() + HOUR_MS) });

it("scans are summed up by decision, from the first instant of a span until just before its end", async () => {
  const { museum } = await museumWithScans();
  const spans = [hour(NOON), hour(later(HOUR_MS)), hour(later(5 * HOUR_MS))];
  expect(await summariseScans(museum.system, { spans })).toEqual([
    { match: 2, ambiguous: 0, none: 1 },
    { match: 0, ambiguous: 0, none: 1 },
    { match: 0, ambiguous: 0, none: 0 },
  ]);
});

it("scans of before an instant are erased in batches, in one museum", async () => {
  const { museum, other } = await museumWithScans();
  const before = later(HOUR_MS);
  expect(await eraseExpiredScans(museum.system, { before, limit: 4 })).toEqual({ erased: 4, more: true });
  expect(await eraseExpiredScans(museum.system, { before, limit: 4 })).toEqual({ erased: 1, more: false });
  const spans = [hour(NOON), hour(later(HOUR_MS))];
  expect((await summariseScans(museum.system, { spans })).map(({ none }) => none)).toEqual([0, 1]);
  expect(await summariseScans(other.system, { spans: [hour(NOON)] })).toMatchObject([{ match: 1 }]);
});
