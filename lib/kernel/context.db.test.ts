import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { outbox } from "@/db/schema/outbox";
import { testMuseum } from "@/db/testing";
import { inTransaction } from "./context";
import { newId } from "./ids";

describe("announcing", () => {
  it("is owed only if the transaction commits", async () => {
    const { system } = await testMuseum();
    const [kept, lost] = [newId(), newId()];
    await inTransaction(system, (inner) =>
      inner.announce({ name: "test/kept", subject: kept, data: { n: 1 } }),
    );
    const failing = inTransaction(system, async (inner) => {
      await inner.announce({ name: "test/lost", subject: lost, data: {} });
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    const rows = await system.db.select().from(outbox).where(eq(outbox.subject, kept));
    expect(rows).toMatchObject([{ name: "test/kept", data: { n: 1 }, sentAt: null }]);
    expect(await system.db.select().from(outbox).where(eq(outbox.subject, lost))).toEqual([]);
  });
});
