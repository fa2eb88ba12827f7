import { DrizzleQueryError } from "drizzle-orm";
import { pino } from "pino";
import { expect, it } from "vitest";
import { LOG_OPTIONS } from "./log";

/** What the log would write of this. */
function written(fields: object): string {
  let text = "";
  const write = (line: string) => {
    text += line;
  };
  pino({ ...LOG_OPTIONS, level: "info" }, { write }).info(fields, "event");
  return text;
}

const failed = () => {
  const params = [
    "cleo@museum.example",
    "Open https://museum.example/#token-1\n    at once",
    "$argon2id$v=19",
  ];
  return new DrizzleQueryError("insert into mails values ($1, $2, $3)", params, new Error("disk full"));
};

it.each([
  ["a query that failed", failed],
  ["what failed because of one", () => new Error("no mail today", { cause: failed() })],
])("writes of %s the cause and its SQL, and none of its values", (_what, error) => {
  const line = written({ err: error() });
  expect(line).toContain("disk full");
  expect(line).toContain("insert into mails values ($1, $2, $3)");
  expect(line).not.toMatch(/cleo@|token-1|argon2id/);
});

it.each(["password", "token", "secret", "authorization", "cookie"])("blots out what is called %s", (name) => {
  expect(written({ [name]: "hush" })).not.toContain("hush");
  expect(written({ given: { [name]: "hush" } })).not.toContain("hush");
});

it("writes what somebody sent as one line, whatever is in it", () => {
  const line = written({ path: '/x\n{"level":60,"msg":"forged"}' });
  expect(line.trimEnd().split("\n")).toHaveLength(1);
  expect(JSON.parse(line)).toMatchObject({ msg: "event", time: expect.stringMatching(/Z$/) });
});
