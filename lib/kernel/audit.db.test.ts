import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { testMuseum } from "@/db/testing";
import { audit } from "./audit";
import { inTransaction } from "./context";

const subject = { kind: "thing", id: "a" };

describe("a change in the audit log", () => {
  it("keeps who did it and the fields that differ", async () => {
    const museum = await testMuseum();
    const curator = museum.as({ kind: "staff", userId: "cleo", role: "curator" });
    await inTransaction(curator, async (inner) => {
      await audit(inner, {
        action: "saveThing",
        subject,
        before: { title: "Wave", tags: ["sea"] },
        after: { title: "The Wave", tags: ["sea"] },
      });
      await audit(inner, { action: "saveThing", subject, before: { tags: [] }, after: { tags: [] } });
    });
    const rows = await curator.db.select().from(auditLog).where(eq(auditLog.requestId, curator.requestId));
    expect(rows).toMatchObject([
      { actorId: "cleo", action: "saveThing", before: { title: "Wave" }, after: { title: "The Wave" } },
    ]);
  });

  it("is taken back with the change that failed", async () => {
    const { system } = await testMuseum();
    const failed = inTransaction(system, async (inner) => {
      await audit(inner, { action: "saveThing", subject, after: { title: "Wave" } });
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await system.db.select().from(auditLog).where(eq(auditLog.requestId, system.requestId))).toEqual(
      [],
    );
  });
});
