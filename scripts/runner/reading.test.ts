import { expect, test } from "vitest";
import { cronFault, nextSlot } from "./crons";
import { durationMs, momentAfter, retryMoment } from "./duration";
import { expressionFault, holds, keyOf } from "./expressions";
import { readReply, tooLarge } from "./read-reply";

const now = new Date("2026-11-20T10:00:30.000Z");
const sdk = { "x-inngest-sdk": "js:v4.24.0" };

test("durations as the SDK writes them", () => {
  expect(["1h30m", "1w2d", "90s", "500ms", ""].map(durationMs)).toEqual([
    5_400_000, 777_600_000, 90_000, 500, 0,
  ]);
  expect(["soon", "1y", "-1s", "1"].map(durationMs)).toEqual([null, null, null, null]);
  expect(momentAfter(now, "2026-11-21T00:00:00Z").toISOString()).toBe("2026-11-21T00:00:00.000Z");
  expect(() => momentAfter(now, "soon")).toThrow('"soon" is neither a duration nor a date');
});

test("retry-after in seconds, as a date, or not at all", () => {
  expect(retryMoment(now, "30")?.toISOString()).toBe("2026-11-20T10:01:00.000Z");
  expect(retryMoment(now, "2026-11-20T11:00:00Z")?.toISOString()).toBe("2026-11-20T11:00:00.000Z");
  expect([retryMoment(now, undefined), retryMoment(now, "later")]).toEqual([null, null]);
});

test("conditions and keys; what an event lacks matches nothing", () => {
  const event = { data: { id: "a", n: 3, deep: { list: [1] } } };
  expect(holds(undefined, { event })).toBe(true);
  expect(holds("event.data.id == async.data.id", { event, async: { data: { id: "a" } } })).toBe(true);
  expect(holds("event.data.n >= 3 && event.data.id in ['a', 'b']", { event })).toBe(true);
  expect(holds("event.data.missing == async.data.missing", { event, async: { data: {} } })).toBe(false);
  expect(holds("event.data.", { event })).toBe(false);
  expect(keyOf("event.data.id + '/' + string(event.data.n)", { event })).toBe("a/3");
  expect([
    keyOf("event.data.n", { event }),
    keyOf("event.data.missing", { event }),
    keyOf(undefined, {}),
  ]).toEqual(["3", "null", ""]);
  expect(expressionFault("event.data.id == 1")).toBeNull();
  expect(expressionFault("event.data.")).toEqual(expect.any(String));
});

test("schedules in UTC or in a named zone", () => {
  const at = (cron: string) => nextSlot([{ id: "f", triggers: [{ cron }], steps: {} }], now).toISOString();
  expect(at("* * * * *")).toBe("2026-11-20T10:01:00.000Z");
  expect(at("TZ=Europe/Madrid 1 11 * * *")).toBe("2026-11-20T10:01:00.000Z");
  expect(at("0 3 * * *")).toBe("2026-11-20T10:01:30.000Z");
  expect(cronFault("every day")).toEqual(expect.any(String));
});

test("an application that is not there yet is not an error of the function", () => {
  for (const status of [401, 404, 502, 503, 504])
    expect(readReply({ status, headers: {}, body: "<html>" }, now)).toMatchObject({
      kind: "unreachable",
      lost: false,
    });
  expect(readReply({ status: 500, headers: {}, body: "<html>" }, now)).toMatchObject({
    kind: "failed",
    retriable: true,
  });
  const unknown = JSON.stringify({
    message: 'Function "app-x" was not found in this app; is the app synced correctly?',
  });
  expect(readReply({ status: 500, headers: sdk, body: unknown }, now).kind).toBe("unknown-function");
});

test("errors say whether and when to try again", () => {
  const body = JSON.stringify({ name: "TypeError", message: "broken", stack: "at x" });
  const reply = {
    status: 500,
    headers: { ...sdk, "x-inngest-no-retry": "false", "retry-after": "30" },
    body,
  };
  expect(readReply(reply, now)).toEqual({
    kind: "failed",
    fault: { name: "TypeError", message: "broken", stack: "at x" },
    retriable: true,
    retryAt: new Date("2026-11-20T10:01:00.000Z"),
  });
  const final = { status: 400, headers: { ...sdk, "x-inngest-no-retry": "true" }, body };
  expect(readReply(final, now)).toMatchObject({ kind: "failed", retriable: false });
  expect(readReply({ status: 206, headers: sdk, body: '{"odd":1}' }, now)).toMatchObject({
    kind: "failed",
    retriable: false,
  });
});

test("outputs over 4 MB are refused with their size", () => {
  expect(tooLarge("The step", "x".repeat(4 * 1024 * 1024))).toBeNull();
  expect(tooLarge("The step", "x".repeat(4.5 * 1024 * 1024))?.message).toContain(
    "The step returned 4.5 MB; at most 4 MB",
  );
});
