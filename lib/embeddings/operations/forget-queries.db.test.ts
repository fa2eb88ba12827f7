import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { embeddingCache } from "@/db/schema/recognition";
import { testMuseum } from "@/db/testing";
import { adoptModel } from "./adopt-model";
import { encodeOnce } from "./encode-once";
import { forgetQueries } from "./forget-queries";

it("vectors of photos are kept for a day, those of works for good", async () => {
  const { system, visitor } = await testMuseum();
  const name = `forgetful-${randomUUID()}`;
  const model = { name, revision: "1", dimensions: 2, roles: ["recognition" as const] };
  const { modelId } = await adoptModel(system, model);
  const encode = async () => [Float32Array.of(1, 0)];
  for (const purpose of ["query", "gallery"] as const)
    await encodeOnce(visitor, { contentHash: "a", modelId, purpose, keep: true, encode });
  const kept = async () =>
    (await system.db.select().from(embeddingCache).where(eq(embeddingCache.modelId, modelId)))
      .map(({ purpose }) => purpose)
      .sort();
  const inHours = (hours: number) => ({ ...system, now: () => new Date(Date.now() + hours * 3_600_000) });
  await forgetQueries(inHours(23), {});
  expect(await kept()).toEqual(["gallery", "query"]);
  await forgetQueries(inHours(25), {});
  expect(await kept()).toEqual(["gallery"]);
  await expect(forgetQueries(visitor, {})).rejects.toMatchObject({ code: "unauthenticated" });
});
