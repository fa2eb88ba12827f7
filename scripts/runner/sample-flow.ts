import type { Inngest } from "inngest";
import type { AnyFunction, Journal } from "./testing";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Functions that say when, how often and beside whom they run. */
export function flowFunctions(client: Inngest, journal: Journal): AnyFunction[] {
  const running = new Map<string, number>();

  const keyed = client.createFunction(
    { id: "keyed", concurrency: { limit: 1, key: "event.data.museum" }, triggers: { event: "keyed" } },
    async ({ step, event }) => {
      const { museum } = event.data;
      for (const part of ["a", "b"]) {
        await step.run(part, async () => {
          running.set(museum, (running.get(museum) ?? 0) + 1);
          journal.note(
            `keyed ${museum} beside ${running.get(museum)} all ${[...running.values()].reduce((a, b) => a + b)}`,
          );
          await pause(60);
          running.set(museum, (running.get(museum) ?? 0) - 1);
        });
      }
    },
  );

  const debounced = client.createFunction(
    {
      id: "debounced",
      debounce: { period: "1s", key: "event.data.artwork" },
      triggers: { event: "debounced" },
    },
    ({ event }) => event.data.n,
  );

  const batched = client.createFunction(
    { id: "batched", batchEvents: { maxSize: 3, timeout: "1s" }, triggers: { event: "batched" } },
    ({ events }) => events.map((event) => event.data.n),
  );

  const throttled = client.createFunction(
    { id: "throttled", throttle: { limit: 2, period: "2s" }, triggers: { event: "throttled" } },
    () => Date.now(),
  );

  const limited = client.createFunction(
    { id: "limited", rateLimit: { limit: 2, period: "1h" }, triggers: { event: "limited" } },
    ({ event }) => event.data.n,
  );

  const once = client.createFunction(
    { id: "once", idempotency: "event.data.image", triggers: { event: "once", if: "event.data.n > 0" } },
    ({ event }) => event.data.n,
  );

  const cancellable = client.createFunction(
    {
      id: "cancellable",
      cancelOn: [{ event: "deleted", match: "data.artwork" }],
      triggers: { event: "cancellable" },
    },
    async ({ step, event }) => {
      await step.sleep("long", event.data.sleep);
      return "slept";
    },
  );

  const late = client.createFunction(
    { id: "late", timeouts: { finish: "1s" }, triggers: { event: "late" } },
    async ({ step }) => {
      await step.sleep("too long", "1h");
    },
  );

  const listener = client.createFunction(
    {
      id: "listener",
      triggers: [{ event: "inngest/function.cancelled" }, { event: "inngest/function.finished" }],
    },
    ({ event }) => {
      const { function_id, result } = event.data as { function_id: string; result?: unknown };
      journal.note(`listener ${event.name.split(".")[1]} ${function_id} ${JSON.stringify(result)}`);
    },
  );

  // Six fields, which only tests use: a second rather than a minute.
  const everySecond = client.createFunction(
    { id: "every-second", triggers: { cron: "* * * * * *" } },
    ({ event }) => {
      journal.note(`every-second ${event.name} ${event.ts}`);
    },
  );

  return [keyed, debounced, batched, throttled, limited, once, cancellable, late, listener, everySecond];
}
