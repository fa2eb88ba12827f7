import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { artworkRevisions, artworks } from "@/db/schema/catalog";
import { outbox } from "@/db/schema/outbox";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { inTransaction } from "@/lib/kernel/context";
import { type Id, newId } from "@/lib/kernel/ids";
import type { ArtworkState } from "./queries/writes";
import { type ArtworkWrite, type WrittenArtwork, writeArtworks } from "./write-artworks";

const write = (museum: TestMuseum, ...writes: ArtworkWrite[]) =>
  inTransaction(museum.as({ kind: "staff", userId: "ada", role: "curator" }), (inner) =>
    writeArtworks(inner, "test", writes),
  );

async function oneWritten(museum: TestMuseum, one: ArtworkWrite): Promise<WrittenArtwork> {
  const [written] = await write(museum, one);
  if (!written) throw new Error("nothing was answered");
  return written;
}

const numbered = (accessionNumber: string, more: Partial<ArtworkState> = {}): ArtworkWrite => ({
  change: () => ({ accessionNumber, ...more }),
});

const revisionsOf = (museum: TestMuseum, artworkId: Id<"artwork"> | null) =>
  museum.system.db
    .select()
    .from(artworkRevisions)
    .where(eq(artworkRevisions.artworkId, artworkId ?? newId()))
    .orderBy(asc(artworkRevisions.version));

const savedEvents = ({ system }: TestMuseum, artworkId: Id<"artwork"> | null) =>
  system.db
    .select()
    .from(outbox)
    .where(and(eq(outbox.subject, artworkId ?? ""), eq(outbox.name, "catalog/artwork.saved")));

describe("writeArtworks", () => {
  it("makes every change a version with its revision and its audit entry", async () => {
    const museum = await testMuseum();
    const { artworkId } = await oneWritten(museum, numbered("1", { rights: "CC0" }));
    const change = () => ({ rights: "", tags: ["ink"] });
    expect(await oneWritten(museum, { artworkId: artworkId ?? newId(), version: 1, change })).toEqual({
      status: "changed",
      artworkId,
      version: 2,
      fields: ["rights", "tags"],
    });
    expect(await revisionsOf(museum, artworkId)).toMatchObject([
      { version: 1, actorId: "ada", record: { rights: "CC0", tags: [] } },
      { version: 2, actorId: "ada", fields: ["rights", "tags"], record: { rights: "", tags: ["ink"] } },
    ]);
    const entries = await museum.system.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, artworkId ?? ""))
      .orderBy(asc(auditLog.createdAt));
    expect(entries).toMatchObject([
      { before: null },
      { before: { rights: "CC0", tags: [] }, after: { rights: "", tags: ["ink"] } },
    ]);
  });

  it("writes nothing where nothing differs, of another version, or of a deleted work", async () => {
    const museum = await testMuseum();
    const { artworkId } = await oneWritten(museum, numbered("1", { widthCm: 60.1, planX: 0.123456789 }));
    const of = { artworkId: artworkId ?? newId<"artwork">() };
    const statuses = await write(
      museum,
      { ...of, change: () => ({ widthCm: 60.1, planX: 0.123456789 }) },
      { ...of, version: 7, change: () => ({ rights: "CC0" }) },
      { artworkId: newId(), change: () => ({ rights: "CC0" }) },
    );
    expect(statuses.map(({ status }) => status)).toEqual(["unchanged", "conflict", "missing"]);
    await write(museum, { ...of, change: () => ({ deletedAt: new Date() }) });
    const [gone, back] = await write(
      museum,
      { ...of, change: () => ({ rights: "CC0" }) },
      { ...of, change: () => ({ deletedAt: null }) },
    );
    expect([gone?.status, back?.status]).toEqual(["missing", "changed"]);
    expect(await revisionsOf(museum, artworkId)).toHaveLength(3);
  });

  it("takes no other museum's artist, room or work, and no number twice", async () => {
    const [museum, other] = [await testMuseum({ works: 1 }), await testMuseum({ works: 1 })];
    const theirs = other.works[0];
    const [{ record } = { record: null }] = await revisionsOf(other, theirs?.id ?? null);
    for (const wrong of [{ artistIds: record?.artistIds ?? [] }, { roomId: other.roomIds.east ?? null }])
      await expect(write(museum, numbered("9", wrong))).rejects.toMatchObject({ code: "invalid_input" });
    const taken = museum.works[0]?.accessionNumber.toLowerCase() ?? "";
    await expect(write(museum, numbered(taken))).rejects.toMatchObject({ code: "conflict" });
    const foreign = { artworkId: theirs?.id ?? newId<"artwork">(), change: () => ({ rights: "ours" }) };
    expect((await oneWritten(museum, foreign)).status).toBe("missing");
    expect(await museum.system.db.select().from(artworks).where(eq(artworks.rights, "ours"))).toEqual([]);
  });

  it("tells of what visitors see or saw, and of nothing else", async () => {
    const museum = await testMuseum();
    const { artworkId } = await oneWritten(museum, numbered("1"));
    const set = (fields: Partial<ArtworkState>) =>
      oneWritten(museum, { artworkId: artworkId ?? newId(), change: () => fields });
    await set({ rights: "CC0" });
    expect(await savedEvents(museum, artworkId)).toHaveLength(0);
    await set({ state: "published" });
    await set({ state: "draft" });
    await set({ rights: "" });
    expect(await savedEvents(museum, artworkId)).toHaveLength(2);
  });

  it("writes many at once, the same work twice too", async () => {
    const museum = await testMuseum();
    const many = Array.from({ length: 300 }, (_, index) => ({
      accessionNumber: `n.${index % 299}`,
      change: () => ({ accessionNumber: `N.${index % 299}`, tags: [`t${index}`] }),
    }));
    const written = await write(museum, ...many);
    expect(written.filter(({ status }) => status === "created")).toHaveLength(299);
    expect(written.at(-1)).toMatchObject({ status: "changed", version: 2, artworkId: written[0]?.artworkId });
    expect((await revisionsOf(museum, written[0]?.artworkId ?? null)).map(({ version }) => version)).toEqual([
      1, 2,
    ]);
  });
});
