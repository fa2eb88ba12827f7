import { eq } from "drizzle-orm";
import { Webhook as Verifier } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { webhooks } from "@/db/schema/webhooks";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { deliverWebhook } from "@/inngest/functions/webhooks/deliver-webhook";
import { tellReceivers } from "@/inngest/functions/webhooks/tell-receivers";
import { announced, runJob } from "@/inngest/run-job.testing";
import type { Context } from "@/lib/kernel/context";
import { newId } from "@/lib/kernel/ids";
import * as domain from "@/lib/webhooks";
import type { EventType } from "./contract";
import { keptSince, WAITS_S } from "./policy";

const { attemptDelivery, changeWebhook, createWebhook, listDeliveries, listWebhooks, queueDeliveries } =
  domain;

// Before the settings are read: one receiver on this machine is named in them, the other is not.
const { receiver, hidden } = await vi.hoisted(async () => {
  const { startReceiver } = await import("./webhooks.testing");
  const [named, other] = [await startReceiver(), await startReceiver()];
  process.env.ARTSCOPE_FETCH_ALLOW = new URL(named.url).host;
  return { receiver: named, hidden: other };
});
afterAll(() => {
  receiver.close();
  hidden.close();
});

const EVENT: EventType = "artwork.changed";
const DAY_MS = 86_400_000;
let museum: TestMuseum;
let admin: Context;
let now = new Date();
const at = (ctx: Context): Context => ({ ...ctx, now: () => now });
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000);
};
const status = (code: number, headers = {}) => {
  receiver.answer = (_, reply) => void reply.writeHead(code, headers).end();
};

beforeAll(async () => {
  museum = await testMuseum();
});
beforeEach(async () => {
  museum = await testMuseum();
  admin = museum.as({ kind: "staff", userId: "ada", role: "admin" });
  now = new Date();
  receiver.received.length = 0;
  status(204);
});

const create = (more = {}) => createWebhook(at(admin), { url: receiver.url, events: [EVENT], ...more });
/** A receiver that is owed one event. */
async function owed(more = {}) {
  const made = await create(more);
  const source = newId();
  await queueDeliveries(at(museum.system), { events: [{ type: EVENT, data: { artworkId: "1" }, source }] });
  const { items } = await listDeliveries(at(admin), { webhookId: made.webhook.id });
  const deliveryId = items[0]?.id ?? newId<"delivery">();
  return { ...made, source, deliveryId, webhookId: made.webhook.id };
}
const attempt = (deliveryId: Parameters<typeof attemptDelivery>[1]["deliveryId"]) =>
  attemptDelivery(at(museum.system), { deliveryId });
const deliveryOf = async (webhookId: Parameters<typeof listDeliveries>[1]["webhookId"]) =>
  (await listDeliveries(at(admin), { webhookId })).items[0];
const verified = (secret: string, index = -1) => {
  const got = receiver.received.at(index);
  return new Verifier(secret).verify(got?.body ?? "", got?.headers as Record<string, string>);
};

describe("a webhook", () => {
  it("shows its secret once, and keeps it sealed", async () => {
    const { secret, webhook } = await create({ description: "Shop" });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await listWebhooks(admin, {})).toEqual({ items: [webhook] });
    expect(JSON.stringify(webhook)).not.toContain(secret);
    const [row] = await admin.db.select().from(webhooks).where(eq(webhooks.id, webhook.id));
    expect(row?.secret).not.toContain(secret.slice(6));
    const trail = await admin.db.select().from(auditLog).where(eq(auditLog.subjectId, webhook.id));
    expect(trail).toMatchObject([{ action: "createWebhook", actorId: "ada", after: { url: receiver.url } }]);
    expect(JSON.stringify(trail)).not.toContain("whsec");
  });

  it.each([
    "http://museum.example/hook",
    "https://127.0.0.1/hook",
    "https://10.0.0.8/hook",
    "https://[::1]/hook",
    "https://169.254.169.254/latest",
    "https://user:secret@museum.example/",
    "ftp://museum.example/",
    "hook",
  ])("is not sent to %s", async (url) => {
    await expect(create({ url })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("takes no field that is not its own, and needs an event", async () => {
    for (const more of [{ secret: "whsec_mine" }, { museumId: newId() }, { events: [] }, { events: ["all"] }])
      await expect(create(more)).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("is its museum's: to another it does not exist", async () => {
    const { webhookId, deliveryId } = await owed();
    const other = (await testMuseum()).as({ kind: "staff", userId: "eve", role: "admin" });
    const none = { code: "not_found" };
    await expect(changeWebhook(other, { webhookId, version: 1, enabled: false })).rejects.toMatchObject(none);
    await expect(domain.deleteWebhook(other, { webhookId })).rejects.toMatchObject(none);
    await expect(domain.rotateWebhookSecret(other, { webhookId })).rejects.toMatchObject(none);
    await expect(domain.testWebhook(other, { webhookId })).rejects.toMatchObject(none);
    await expect(domain.redeliver(other, { deliveryId })).rejects.toMatchObject(none);
    await expect(listDeliveries(other, { webhookId })).rejects.toMatchObject(none);
    expect(await listWebhooks(other, {})).toEqual({ items: [] });
  });

  it("changed from what somebody else has changed since is refused", async () => {
    const { webhook } = await create();
    const change = { webhookId: webhook.id, version: webhook.version };
    await changeWebhook(admin, { ...change, description: "theirs" });
    const mine = changeWebhook(admin, { ...change, description: "mine" });
    await expect(mine).rejects.toMatchObject({ code: "conflict" });
    expect((await listWebhooks(admin, {})).items[0]?.description).toBe("theirs");
  });
});

describe("a delivery", () => {
  it("is signed so that the standard's own library believes it", async () => {
    const { secret, deliveryId, webhookId } = await owed();
    expect(await attempt(deliveryId)).toEqual({ waitS: null });
    expect(verified(secret)).toEqual({
      type: EVENT,
      timestamp: now.toISOString(),
      data: { museum: museum.slug, artworkId: "1" },
    });
    expect(receiver.received[0]?.headers["webhook-id"]).toBe(`msg_${deliveryId}`);
    expect(await deliveryOf(webhookId)).toMatchObject({ state: "delivered", attempts: 1, lastStatus: 204 });
    expect(() => verified(`whsec_${Buffer.alloc(32).toString("base64")}`)).toThrow();
  });

  it("is noted once for what set it off, for receivers that want it", async () => {
    const { source, webhookId } = await owed();
    await create({ events: ["feedback.received"] });
    const again = { events: [{ type: EVENT, data: {}, source }] };
    expect(await queueDeliveries(museum.system, again)).toEqual({ queued: 0 });
    expect((await listDeliveries(admin, { webhookId })).items).toHaveLength(1);
  });

  it("is made once by two who try at the same time", async () => {
    const { deliveryId } = await owed();
    await Promise.all([attempt(deliveryId), attempt(deliveryId)]);
    expect(receiver.received).toHaveLength(1);
  });

  it("is tried again after longer and longer pauses, ten times in all, and not before", async () => {
    status(500);
    const { deliveryId, webhookId } = await owed();
    const waits = [];
    for (let tries = 0; tries <= WAITS_S.length; tries++) {
      const { waitS } = await attempt(deliveryId);
      waits.push(waitS);
      // Within five days: whoever fails for longer is switched off, which is another story.
      later(waitS ?? 0);
    }
    expect(waits).toEqual([...WAITS_S, null]);
    expect(receiver.received).toHaveLength(10);
    expect(await deliveryOf(webhookId)).toMatchObject({ state: "failed", attempts: 10, lastStatus: 500 });
    expect(await attempt(deliveryId)).toEqual({ waitS: null });
    expect(receiver.received).toHaveLength(10);
  });

  it("waits for as long as the receiver asks, and not before its time", async () => {
    status(429, { "retry-after": "120" });
    const { deliveryId } = await owed();
    expect(await attempt(deliveryId)).toEqual({ waitS: 120 });
    later(30);
    expect(await attempt(deliveryId)).toEqual({ waitS: 90 });
    expect(receiver.received).toHaveLength(1);
    later(90);
    status(200);
    expect(await attempt(deliveryId)).toEqual({ waitS: null });
    expect((await listWebhooks(at(admin), {})).items[0]?.failingSince).toBeNull();
  });

  it("follows nobody elsewhere, and reaches no private address by a name", async () => {
    status(302, { location: hidden.url });
    const { deliveryId, webhookId } = await owed();
    expect(await attempt(deliveryId)).toEqual({ waitS: 5 });
    expect(await deliveryOf(webhookId)).toMatchObject({ lastStatus: 302, lastError: "answered 302" });
    const byName = hidden.url.replace("http://127.0.0.1", "https://localhost");
    const second = await owed({ url: byName });
    await attempt(second.deliveryId);
    expect(await deliveryOf(second.webhookId)).toMatchObject({
      lastStatus: null,
      lastError: expect.stringContaining("private network"),
    });
    expect(hidden.received).toEqual([]);
  });

  it("can be sent again under its id", async () => {
    const { deliveryId, webhookId } = await owed();
    await attempt(deliveryId);
    expect(await domain.redeliver(at(admin), { deliveryId })).toMatchObject({
      state: "pending",
      attempts: 0,
    });
    await attempt(deliveryId);
    const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
    expect(ids).toEqual([`msg_${deliveryId}`, `msg_${deliveryId}`]);
    await changeWebhook(at(admin), { webhookId, version: 1, enabled: false });
    await expect(domain.redeliver(at(admin), { deliveryId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("left behind is announced anew; one of a month ago is forgotten", async () => {
    const { deliveryId, webhookId } = await owed();
    later(3_600);
    expect(await domain.announceOverdue(at(museum.system), {})).toEqual({ announced: 1 });
    expect((await announced(museum, "webhooks/delivery.due")).map((data) => data.deliveryId)).toEqual([
      ...[deliveryId, deliveryId],
    ]);
    now = new Date(now.getTime() + 31 * DAY_MS);
    expect(keptSince(now).getTime()).toBeLessThan(now.getTime());
    expect(await domain.forgetDeliveries(at(museum.system), {})).toEqual({ forgotten: 1 });
    expect((await listDeliveries(at(admin), { webhookId })).items).toEqual([]);
  });
});

describe("a secret that is changed", () => {
  it("signs beside the one before for a day", async () => {
    const { secret: old, webhookId, deliveryId } = await owed();
    const { secret, webhook } = await domain.rotateWebhookSecret(at(admin), { webhookId });
    expect(secret).not.toBe(old);
    expect(webhook.previousUntil).not.toBeNull();
    await attempt(deliveryId);
    expect([verified(old), verified(secret)]).toHaveLength(2);
    later(25 * 3_600);
    await domain.redeliver(at(admin), { deliveryId });
    await attempt(deliveryId);
    const got = receiver.received.at(-1);
    expect(got?.headers["webhook-signature"]?.toString().split(" ")).toHaveLength(1);
  });
});

describe("a receiver", () => {
  it("that has failed for days is switched off, and what waits for it is dropped", async () => {
    status(503);
    const { deliveryId, webhookId } = await owed();
    await attempt(deliveryId);
    await domain.testWebhook(at(admin), { webhookId });
    now = new Date(now.getTime() + 6 * DAY_MS);
    await attempt(deliveryId);
    const [webhook] = (await listWebhooks(at(admin), {})).items;
    expect(webhook).toMatchObject({ enabled: false, disabledBecause: "failing" });
    const { items } = await listDeliveries(at(admin), { webhookId });
    expect(items.map(({ state }) => state).sort()).toEqual(["dropped", "failed"]);
    const trail = await admin.db.select().from(auditLog).where(eq(auditLog.subjectId, webhookId));
    expect(trail.map(({ action }) => action)).toContain("disableWebhook");
    const version = webhook?.version ?? 0;
    const on = await changeWebhook(at(admin), { webhookId, version, enabled: true });
    expect(on).toMatchObject({ enabled: true, disabledBecause: null, failingSince: null });
  });

  it("that says it is gone is believed at once", async () => {
    status(410);
    const { deliveryId } = await owed();
    expect(await attempt(deliveryId)).toEqual({ waitS: null });
    expect((await listWebhooks(at(admin), {})).items[0]).toMatchObject({
      enabled: false,
      disabledBecause: "gone",
    });
  });
});

describe("the jobs", () => {
  it("tell every receiver of what was announced, and deliver it", async () => {
    const { webhook, secret } = await create();
    const museumId = admin.museum?.id ?? "";
    const tell = tellReceivers[0];
    if (!tell) throw new Error("nothing is told");
    const saved = [newId(), newId()].map((artworkId) => ({ museumId, artworkId }));
    const [first, second] = saved;
    const told = await runJob(tell, "catalog/artwork.saved", first ?? {}, second ?? {});
    expect(told.result).toEqual({ queued: 2 });
    for (const data of await announced(museum, "webhooks/delivery.due"))
      await runJob(deliverWebhook, "webhooks/delivery.due", data);
    const { items } = await listDeliveries(admin, { webhookId: webhook.id });
    expect(items.map(({ state }) => state)).toEqual(["delivered", "delivered"]);
    const works = [0, 1].map(
      (index) => (verified(secret, index) as { data: { artworkId: string } }).data.artworkId,
    );
    expect(works.sort()).toEqual(saved.map(({ artworkId }) => artworkId).sort());
  });
});
