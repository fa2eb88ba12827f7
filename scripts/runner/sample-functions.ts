import { type Inngest, NonRetriableError, RetryAfterError, StepError } from "inngest";
import type { AnyFunction, Journal } from "./testing";

/** The functions that say whether an engine keeps Inngest's promises; each notes what it does. */
export function sampleFunctions(client: Inngest, journal: Journal): AnyFunction[] {
  const work = async (line: string) => {
    journal.note(line);
    await new Promise((resolve) => setTimeout(resolve, 10));
    return line;
  };

  const parallel = client.createFunction(
    { id: "parallel", triggers: { event: "parallel" } },
    async ({ step, event }) => {
      const first = await step.run("first", () => work("parallel first"));
      const all = await Promise.all(
        Array.from({ length: event.data.width }, (_, i) =>
          step.run(`branch ${i}`, () => work(`parallel ${i}`)),
        ),
      );
      const last = await step.run("last", () => work("parallel last"));
      return [first, ...all, last];
    },
  );

  const sleeper = client.createFunction(
    { id: "sleeper", triggers: { event: "sleeper" } },
    async ({ step }) => {
      const before = await step.run("before", () => Date.now());
      await step.sleep("nap", "1s");
      const after = await step.run("after", () => Date.now());
      return after - before;
    },
  );

  const waiter = client.createFunction(
    { id: "waiter", triggers: { event: "waiter" } },
    async ({ step, event }) => {
      const found = await step.waitForEvent("answer", {
        event: "answer",
        match: "data.id",
        timeout: event.data.timeout,
      });
      return found === null ? "nobody" : found.data.text;
    },
  );

  const callee = client.createFunction(
    { id: "callee", retries: 0, triggers: { event: "never" } },
    async ({ step, event }) => {
      if (event.data.n < 0) throw new Error("no negative numbers");
      return step.run("double", () => event.data.n * 2);
    },
  );
  const caller = client.createFunction(
    { id: "caller", triggers: { event: "caller" } },
    async ({ step, event }) => {
      try {
        return await step.invoke("call", { function: callee, data: { n: event.data.n } });
      } catch (error) {
        return error instanceof StepError ? `caught: ${error.message}` : "odd";
      }
    },
  );

  const sender = client.createFunction(
    { id: "sender", triggers: { event: "sender" } },
    async ({ step, event }) => {
      await step.sendEvent("tell", { name: "parallel", data: { width: event.data.width } });
      return "sent";
    },
  );

  const flaky = client.createFunction(
    { id: "flaky", retries: 3, triggers: { event: "flaky" } },
    async ({ step, attempt }) => {
      await step.run("steady", () => work("flaky steady"));
      return step.run("shaky", async () => {
        await work(`flaky attempt ${attempt}`);
        if (attempt < 2) throw new Error(`not yet (${attempt})`);
        return attempt;
      });
    },
  );

  const hopeless = client.createFunction(
    {
      id: "hopeless",
      retries: 5,
      triggers: { event: "hopeless" },
      onFailure: ({ event, error, step }) =>
        step.run("tell", () => work(`hopeless told: ${error.message} of ${event.data.event.data.n}`)),
    },
    async ({ step }) => {
      await step.run("try", async () => {
        await work("hopeless try");
        throw new NonRetriableError("it can't be decoded");
      });
    },
  );

  const patient = client.createFunction(
    { id: "patient", retries: 1, triggers: { event: "patient" } },
    async ({ step, attempt }) =>
      step.run("ask", async () => {
        journal.note(`patient ${Date.now()}`);
        if (attempt === 0) throw new RetryAfterError("busy", "1s");
        return "answered";
      }),
  );

  const catching = client.createFunction(
    { id: "catching", retries: 0, triggers: { event: "catching" } },
    async ({ step }) => {
      try {
        await step.run("fails", () => {
          throw new TypeError("broken");
        });
      } catch (error) {
        const name = error instanceof Error ? error.message : "odd";
        return step.run("instead", () => `instead of ${name}`);
      }
    },
  );

  const huge = client.createFunction(
    { id: "huge", retries: 3, triggers: { event: "huge" } },
    async ({ step }) => {
      await step.run("big", async () => {
        await work("huge big");
        return "x".repeat(5 * 1024 * 1024);
      });
    },
  );

  // The SDK ends a run when nothing that it found is open any more: what follows a race does not wait, the end does.
  const racing = client.createFunction(
    { id: "racing", triggers: { event: "racing" } },
    async ({ step, group }) => {
      const winner = await group.parallel({ mode: "race" }, () =>
        Promise.race([step.run("quick", () => "quick"), step.sleep("slow", "2s").then(() => "slow")]),
      );
      return step.run("next", () => work(`racing ${winner}`));
    },
  );

  return [
    parallel,
    sleeper,
    waiter,
    callee,
    caller,
    sender,
    flaky,
    hopeless,
    patient,
    catching,
    huge,
    racing,
  ];
}
