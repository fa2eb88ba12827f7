import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditLog } from "./schema/audit";
import { testMuseum } from "./testing";

describe("the audit log", () => {
  it("can be added to, and neither changed nor emptied, whoever asks the database", async () => {
    const { system } = await testMuseum();
    const entry = {
      actorKind: "system",
      action: "test",
      subjectKind: "museum",
      subjectId: "x",
      requestId: system.requestId,
    };
    await system.db.insert(auditLog).values(entry);
    const mine = eq(auditLog.requestId, system.requestId);
    const cause = { cause: expect.objectContaining({ message: expect.stringContaining("append-only") }) };
    await expect(system.db.update(auditLog).set({ action: "forged" }).where(mine)).rejects.toMatchObject(
      cause,
    );
    await expect(system.db.delete(auditLog).where(mine)).rejects.toMatchObject(cause);
    expect(await system.db.select().from(auditLog).where(mine)).toHaveLength(1);
  });
});
