import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Database } from "@/db/client";
import { type Actor, anyone, staff, systemOnly } from "./access";
import { createContext } from "./context";
import { AppError } from "./errors";
import { defineOperation } from "./operation";

const as = (actor: Actor) => createContext({ actor, db: {} as Database });
const visitor = as({ kind: "anonymous" });

const double = defineOperation({
  name: "double",
  access: anyone,
  input: z.object({ value: z.coerce.number({ error: "must be a number" }) }),
  output: z.object({ doubled: z.number() }),
  run: async (_ctx, { value }) => ({ doubled: value * 2, secret: "not declared" }),
});

describe("an operation", () => {
  it("parses what goes in and lets out only what is declared", async () => {
    expect(await double(visitor, { value: "21" })).toEqual({ doubled: 42 });
  });

  it("says which field is wrong, in words", async () => {
    const error = await double(visitor, { value: "many" }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: "invalid_input", detail: "value: must be a number" });
  });

  it("asks who is calling before it reads any input", async () => {
    const guarded = defineOperation({ ...definitionOf(staff("curator")), run: async () => ({}) });
    await expect(guarded(visitor, { required: undefined as never })).rejects.toMatchObject({
      code: "unauthenticated",
    });
    const key = as({ kind: "apiKey", keyId: "k", scopes: [] });
    await expect(guarded(key, { required: "" })).rejects.toMatchObject({ code: "not_found" });
  });

  it.each([
    ["staff", false],
    ["curator", true],
    ["admin", true],
  ] as const)("for curators: %s may call it: %s", (role, allowed) => {
    expect(staff("curator").allows({ kind: "staff", userId: "u", role })).toBe(allowed);
  });

  it("keeps people out of what only the system may do", () => {
    expect(systemOnly.allows({ kind: "staff", userId: "u", role: "admin" })).toBe(false);
    expect(systemOnly.allows({ kind: "system", name: "job" })).toBe(true);
  });
});

function definitionOf(access: ReturnType<typeof staff>) {
  return { name: "guarded", access, input: z.object({ required: z.string() }), output: z.object({}) };
}

describe("input with alternatives", () => {
  const either = defineOperation({
    name: "either",
    access: anyone,
    input: z.union([
      z.object({ file: z.string({ error: "must be a file" }) }),
      z.object({ list: z.array(z.number({ error: "must be a number" })) }),
    ]),
    output: z.object({}),
    run: async () => ({}),
  });

  it("is explained by the alternative that was nearly met", async () => {
    await expect(either(visitor, { list: [1, Number.NaN] })).rejects.toThrow("list.1: must be a number");
    await expect(either(visitor, {} as never)).rejects.toThrow("file: must be a file");
  });
});
