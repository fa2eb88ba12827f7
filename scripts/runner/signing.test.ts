import { afterAll, beforeAll, expect, test } from "vitest";
import { AppClient } from "./call-app";
import { readReply } from "./read-reply";
import { canonical, hashedSigningKey, sameSecret, signature } from "./signing";
import { SampleApp } from "./testing";

const app = new SampleApp();
const event = { id: "1", name: "plain", data: { b: "é\u2028", a: [1, { z: null, y: 1e21 }] }, ts: 1 };
const call = canonical({ version: 2, event, events: [event], steps: {}, ctx: { run_id: "r", attempt: 0 } });
const MINUTE_MS = 60_000;

beforeAll(async () => {
  await app.open();
  app.serve("http://127.0.0.1:9/", (client) => [
    client.createFunction({ id: "plain", triggers: { event: "plain" } }, ({ event }) => event.data),
  ]);
});
afterAll(() => app.close());

const post = (headers: Record<string, string>, body = call) =>
  fetch(`${app.url}?fnId=sample-plain&stepId=step`, { method: "POST", body, headers });
const signed = (at: number, key = app.signingKey, body = call) => ({
  "x-inngest-signature": signature(body, key, at),
});

test("the SDK takes what the runner signs", async () => {
  const client = new AppClient(app.url, app.signingKey, Date.now);
  const reply = await client.send("POST", call, { fnId: "sample-plain", stepId: "step" }, MINUTE_MS);
  client.close();
  expect(readReply(reply, new Date())).toEqual({ kind: "completed", output: canonical(event.data) });
});

test("out of development mode the serve handler refuses calls that are unsigned, wrongly signed, changed or stale", async () => {
  const now = Date.now();
  expect((await post({})).status).toBe(401);
  expect((await post(signed(now, "signkey-local-00ff"))).status).toBe(401);
  expect((await post(signed(now), call.replace('"r"', '"s"'))).status).toBe(401);
  expect((await post(signed(now - 6 * MINUTE_MS))).status).toBe(401);
  expect((await post(signed(now + 6 * MINUTE_MS))).status).toBe(401);
  expect((await post(signed(now - 4 * MINUTE_MS))).status).toBe(200);
});

test("canonical JSON sorts keys at every depth and leaves out what JSON has no word for", () => {
  expect(canonical({ b: [{ d: 1, c: undefined }, undefined], a: "ä" })).toBe('{"a":"ä","b":[{"d":1},null]}');
});

test("the token of a registration is the hash of the key's bytes under the key's prefix", () => {
  expect(hashedSigningKey("signkey-local-00ff")).toBe(
    "signkey-local-06eb7d6a69ee19e5fbdf749018d3d2abfa04bcbd1365db312eb86dc7169389b8",
  );
  expect([sameSecret("a", "a"), sameSecret("a", "ab"), sameSecret("", "a")]).toEqual([true, false, false]);
});
