import { describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import type { Actor } from "@/lib/kernel/access";
import { createContext } from "@/lib/kernel/context";
import { GUARDED } from "./guarded";
import { ACTORS, OPERATIONS } from "./operations";

const KEY = "a key with the scope";

/** Who may, by the words in which an operation says it. */
const ALLOWED: Record<string, string[]> = {
  system: [],
  "signed in": ["another museum's admin", "a member of staff", "a curator", "an admin"],
  "staff (admin)": ["an admin"],
  "staff (curator)": ["a curator", "an admin"],
  "staff (curator), key (collection:read)": [KEY, "a curator", "an admin"],
  "staff (curator), key (collection:write)": [KEY, "a curator", "an admin"],
  "staff (curator), key (jobs:read)": [KEY, "a curator", "an admin"],
  "staff (curator), key (jobs:write)": [KEY, "a curator", "an admin"],
};

const groupOf = new Map(
  Object.entries(GUARDED).flatMap(
    ([group, names]) => names.match(/\w+/g)?.map((name) => [name, group]) ?? [],
  ) as [string, string][],
);

describe("access", () => {
  it("is guarded for exactly the operations that are not for everybody", () => {
    const guarded = OPERATIONS.filter(({ access }) => access.describe !== "anyone");
    expect(guarded.map(({ operationName }) => operationName).sort()).toEqual([...groupOf.keys()].sort());
  });

  it("names every operation once", () => {
    const names = OPERATIONS.map(({ operationName }) => operationName);
    expect(new Set(names).size).toBe(names.length);
  });

  const cells = OPERATIONS.flatMap((operation) => {
    const { operationName: name, access } = operation;
    const group = groupOf.get(name);
    return Object.entries(ACTORS).map(([who, actorOf]) => {
      return { operation, group, name, who, actor: actorOf(access.scope) };
    });
  });

  it.each(cells)("$name as $who", async ({ operation, group, who, actor }) => {
    const ctx = createContext({ actor, db: {} as Database });
    // Access is answered before input: whoever may call gets as far as being told that this is no input.
    const allowed = group === undefined || ALLOWED[group]?.includes(who);
    const code = allowed ? "invalid_input" : refusalOf(actor);
    await expect(operation(ctx, null)).rejects.toMatchObject({ code });
  });
});

function refusalOf({ kind }: Actor): string {
  return kind === "anonymous" || kind === "visitor" ? "unauthenticated" : "not_found";
}
