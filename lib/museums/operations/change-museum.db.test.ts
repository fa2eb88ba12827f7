import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { outbox } from "@/db/schema/outbox";
import { type TestMuseum, testMuseum } from "@/db/testing";
import type { MuseumChange } from "../contract";
import { changeMuseum } from "./change-museum";
import { getMuseum } from "./get-museum";
import { getMuseumSettings } from "./get-museum-settings";

const adminOf = (museum: TestMuseum) => museum.as({ kind: "staff", userId: "ada", role: "admin" });
const colour = (version: number, accentColor = "#123456"): MuseumChange => ({
  section: "colours",
  version,
  accentColor,
});

describe("a change of settings", () => {
  it("is kept, seen by visitors, audited and announced", async () => {
    const museum = await testMuseum();
    const admin = adminOf(museum);
    const { version } = await getMuseumSettings(admin, {});
    const changed = await changeMuseum(admin, { change: colour(version, "#ABCDEF") });
    expect(changed).toMatchObject({ accentColor: "#abcdef", version: version + 1 });
    expect(await getMuseum(museum.visitor, { slug: museum.slug })).toMatchObject({ accentColor: "#abcdef" });
    const museumId = admin.museum?.id;
    const [entry] = await admin.db
      .select()
      .from(auditLog)
      .where(eq(auditLog.museumId, museumId as never));
    expect(entry).toMatchObject({
      action: "changeMuseum",
      actorId: "ada",
      before: { accentColor: "#8a3b2e" },
      after: { accentColor: "#abcdef" },
    });
    const events = await admin.db
      .select()
      .from(outbox)
      .where(and(eq(outbox.museumId, museumId as never), eq(outbox.name, "museums/museum.changed")));
    expect(events).toMatchObject([{ data: { museumId, section: "colours" } }]);
  });

  it("made from what somebody else has changed since is refused, and theirs stays", async () => {
    const museum = await testMuseum();
    const admin = adminOf(museum);
    const { version } = await getMuseumSettings(admin, {});
    const both = await Promise.allSettled([
      changeMuseum(admin, { change: colour(version, "#111111") }),
      changeMuseum(admin, { change: colour(version, "#222222") }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refused = both.find((one) => one.status === "rejected");
    expect(refused?.reason).toMatchObject({ code: "conflict" });
    expect((await getMuseumSettings(admin, {})).version).toBe(version + 1);
  });

  it("takes nothing that its section does not show", async () => {
    const museum = await testMuseum();
    const admin = adminOf(museum);
    const { version } = await getMuseumSettings(admin, {});
    for (const more of [{ slug: "stolen" }, { position: 0 }, { retentionDays: 1 }, { id: "x" }]) {
      const change = { ...colour(version), ...more } as MuseumChange;
      await expect(changeMuseum(admin, { change })).rejects.toMatchObject({ code: "invalid_input" });
    }
    expect((await getMuseumSettings(admin, {})).version).toBe(version);
  });

  it("touches this museum alone", async () => {
    const [museum, other] = [await testMuseum(), await testMuseum()];
    const admin = adminOf(museum);
    const { version } = await getMuseumSettings(admin, {});
    await changeMuseum(admin, { change: colour(version) });
    expect(await getMuseumSettings(adminOf(other), {})).toMatchObject({ accentColor: "#8a3b2e", version: 1 });
  });
});

describe("the sections", () => {
  it("keep what they don't show: names and hours in words are apart, languages one by one", async () => {
    const museum = await testMuseum();
    const admin = adminOf(museum);
    let { version } = await getMuseumSettings(admin, {});
    const save = async (change: Record<string, unknown>) => {
      const saved = await changeMuseum(admin, { change: { ...change, version } as MuseumChange });
      version = saved.version;
      return saved;
    };
    const name = (text: string) => ({ name: text, tagline: "", welcome: "" });
    await save({ section: "hours", hours: null, texts: { en: "Always open" } });
    await save({ section: "profile", timeZone: "Pacific/Auckland", texts: { en: name("Renamed") } });
    await save({ section: "privacy", recording: "opt-in", retentionDays: 7 });
    const saved = await save({
      section: "recognition",
      thresholds: { matchInliers: 20, ambiguousInliers: 10 },
    });
    expect(saved).toMatchObject({
      timeZone: "Pacific/Auckland",
      texts: { en: { name: "Renamed", openingHours: "Always open" }, es: { name: "Museo de prueba" } },
      ...{ recording: "opt-in", retentionDays: 7, matchInliers: 20, ambiguousInliers: 10 },
    });
  });

  it.each([
    ["profile", { timeZone: "Mars/Olympus", texts: {} }],
    ["profile", { timeZone: "UTC", texts: { en: { name: " ", tagline: "", welcome: "" } } }],
    ["languages", { locales: ["es", "en"] }],
    ["languages", { locales: [] }],
    ["languages", { locales: ["fr"] }],
    ["colours", { accentColor: "red" }],
    ["privacy", { recording: "always", retentionDays: 10 }],
    ["privacy", { recording: "opt-in", retentionDays: 0 }],
    ["recognition", { thresholds: { matchInliers: 8, ambiguousInliers: 15 } }],
    ["recognition", { thresholds: { matchInliers: 1, ambiguousInliers: 1 } }],
  ])("refuse what makes no sense: %s %j", async (section, fields) => {
    const admin = adminOf(await testMuseum());
    const change = { section, version: 1, ...fields } as MuseumChange;
    await expect(changeMuseum(admin, { change })).rejects.toMatchObject({ code: "invalid_input" });
  });
});
