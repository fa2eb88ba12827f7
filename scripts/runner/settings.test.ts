import { expect, test } from "vitest";
import { readSettings } from "./settings";

const env = {
  DATABASE_URL: "postgres://127.0.0.1/x",
  INNGEST_EVENT_KEY: "local-event-key",
  INNGEST_SIGNING_KEY: `signkey-local-${"0f".repeat(32)}`,
};

test("the defaults reach the application on this machine", () => {
  expect(readSettings([], env)).toMatchObject({
    port: 8288,
    appUrl: "http://127.0.0.1:3000/api/inngest",
    parallel: 4,
    callMs: 300_000,
    embedded: false,
  });
  expect(readSettings(["--help"], {})).toBeNull();
});

test("production is refused with what to use instead", () => {
  expect(() => readSettings([], { ...env, NODE_ENV: "production" })).toThrow(
    /Use Inngest, in the cloud or self-hosted/,
  );
});

test.each(["0.0.0.0", "192.168.1.5", "museum.example"])("it does not listen on %s", (host) => {
  expect(() => readSettings(["--host", host], env)).toThrow(`listens on 127.0.0.1 only, not on ${host}`);
  expect(() => readSettings(["--app", `http://${host}:3000/api/inngest`], env)).toThrow("on this machine");
});

test("what is missing or malformed is named, and no secret is repeated", () => {
  expect(() => readSettings([], { ...env, DATABASE_URL: "" })).toThrow("DATABASE_URL is not set");
  expect(() => readSettings([], { ...env, INNGEST_EVENT_KEY: undefined })).toThrow(
    "INNGEST_EVENT_KEY is not set",
  );
  expect(() => readSettings([], { ...env, INNGEST_SIGNING_KEY: "my-secret" })).toThrow(
    /^(?!.*my-secret).*signkey-local-/,
  );
  expect(() => readSettings(["--port", "70000"], env)).toThrow(
    '--port must be a whole number from 0 to 65535, not "70000"',
  );
  expect(() => readSettings(["--parallel", "0"], env)).toThrow("--parallel");
  expect(() => readSettings(["--nonsense"], env)).toThrow("--nonsense");
});
