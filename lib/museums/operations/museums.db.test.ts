import { describe, expect, it } from "vitest";
import { testMuseum } from "@/db/testing";
import { deleteMuseum } from "./delete-museum";
import { getBuilding } from "./get-building";
import { getMuseum } from "./get-museum";
import { listMuseums } from "./list-museums";
import { resolveMuseum } from "./resolve-museum";
import { saveBuilding } from "./save-building";
import { saveMuseum } from "./save-museum";

describe("museums", () => {
  it("are named in the reader's language", async () => {
    const { visitor, slug } = await testMuseum();
    expect((await getMuseum({ ...visitor, locale: "es" }, { slug })).name).toBe("Museo de prueba");
    const { items } = await listMuseums(visitor, {});
    expect(items.map((museum) => museum.slug)).toContain(slug);
  });

  it("that don't exist are not found, and a malformed name is refused", async () => {
    const { visitor } = await testMuseum();
    await expect(resolveMuseum(visitor, { slug: "atlantis" })).rejects.toMatchObject({ code: "not_found" });
    await expect(getMuseum(visitor, { slug: "../etc" })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("show their own floors and rooms only", async () => {
    const one = await testMuseum();
    await testMuseum();
    const building = await getBuilding(one.visitor, {});
    expect(building.rooms.map((room) => room.slug)).toEqual(["east", "west"]);
    expect(building.floors[0]?.doors).toHaveLength(1);
  });

  it("keep their rooms when a door leads nowhere: nothing is half written", async () => {
    const { system } = await testMuseum();
    const broken = {
      floors: [],
      rooms: [],
      doors: [{ rooms: ["east", "cellar"] as [string, string], x: 0, y: 0 }],
    };
    await expect(saveBuilding(system, broken)).rejects.toMatchObject({ code: "invalid_input" });
    expect((await getBuilding(system, {})).floors[0]?.doors).toHaveLength(1);
  });

  it("are made and deleted by the system only", async () => {
    const { as, slug } = await testMuseum();
    for (const actor of [{ kind: "anonymous" }, { kind: "staff", userId: "u", role: "admin" }] as const) {
      await expect(deleteMuseum(as(actor), { slug })).rejects.toThrow();
      await expect(saveMuseum(as(actor), {} as never)).rejects.toThrow();
    }
    const visitor = as({ kind: "visitor", visitId: null });
    await expect(saveBuilding(visitor, { floors: [], rooms: [], doors: [] })).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });
});
