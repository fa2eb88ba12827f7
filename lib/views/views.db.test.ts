import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { type TestMuseum, testMuseum } from "@/db/testing";
import type { StaffRole } from "@/lib/kernel/access";
import { changeView, deleteView, listViews, saveView } from ".";

const person = (museum: TestMuseum, userId: string, role: StaffRole = "curator") =>
  museum.as({ kind: "staff", userId, role });
const fields = { name: "To describe", query: "missing=alt", shared: false };

describe("views of the list", () => {
  it("are one's own until they are shared", async () => {
    const museum = await testMuseum();
    const [cleo, otto] = [person(museum, "cleo"), person(museum, "otto")];
    const view = await saveView(cleo, fields);
    expect(await listViews(cleo, {})).toEqual({ items: [{ ...fields, id: view.id, mine: true }] });
    expect(await listViews(otto, {})).toEqual({ items: [] });
    await changeView(cleo, { viewId: view.id, shared: true });
    expect((await listViews(otto, {})).items).toMatchObject([{ id: view.id, mine: false, shared: true }]);
    const entries = await museum.system.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectId, view.id))
      .orderBy(auditLog.createdAt);
    expect(entries.map(({ action, after }) => [action, after])).toEqual([
      ["saveView", { ...fields, ownerId: "cleo" }],
      ["changeView", { shared: true }],
    ]);
  });

  it("are changed by whose they are, and shared ones by an admin too", async () => {
    const museum = await testMuseum();
    const cleo = person(museum, "cleo");
    const [own, shared] = [await saveView(cleo, fields), await saveView(cleo, { ...fields, shared: true })];
    for (const [who, viewId] of [
      [person(museum, "otto"), shared.id],
      [person(museum, "ada", "admin"), own.id],
      [person(await testMuseum(), "cleo"), own.id],
    ] as const) {
      await expect(changeView(who, { viewId, name: "Mine" })).rejects.toMatchObject({ code: "not_found" });
      await expect(deleteView(who, { viewId })).rejects.toMatchObject({ code: "not_found" });
    }
    await deleteView(person(museum, "ada", "admin"), { viewId: shared.id });
    expect((await listViews(cleo, {})).items.map(({ id }) => id)).toEqual([own.id]);
  });

  it("keep what the form shows and nothing else", async () => {
    const museum = await testMuseum();
    const given = { ...fields, ownerId: "otto" } as typeof fields;
    await expect(saveView(person(museum, "cleo"), given)).rejects.toMatchObject({ code: "invalid_input" });
  });
});
