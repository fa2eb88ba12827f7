import { describe, expect, it } from "vitest";
import { connect, disconnect } from "@/db/client";
import { createContext, inTransaction } from "@/lib/kernel/context";
import { listMuseums } from "@/lib/museums";
import { problemResponse } from "./problem";

describe("while the database is stopped", () => {
  it("a call is told to come back, and nothing of the database", async () => {
    const db = connect("postgres://nobody:secret@127.0.0.1:1/none");
    const ctx = createContext({ actor: { kind: "system", name: "test" }, db });
    const calls = [
      () => listMuseums(ctx, {}),
      () => inTransaction(ctx, async (inner) => listMuseums(inner, {})),
    ];
    for (const call of calls) {
      const response = await call().then(
        () => new Response(),
        (error: unknown) => problemResponse(error, "request-1"),
      );
      expect(response.status).toBe(503);
      expect(response.headers.get("retry-after")).toBe("2");
      const text = await response.text();
      expect(JSON.parse(text)).toMatchObject({ code: "unavailable", requestId: "request-1" });
      expect(text).not.toMatch(/secret|127\.0\.0\.1|select/);
    }
    await disconnect(db);
  });
});
