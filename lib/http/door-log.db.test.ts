import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { PASSWORD, testPerson } from "@/db/testing-people";
import { log } from "@/lib/kernel/log";
import { listPeople } from "@/lib/staff";
import { DoorBrowser } from "./browser.testing";
import { staffRoute } from "./route";

let museum: TestMuseum;
beforeAll(async () => {
  museum = await testMuseum();
});

/** What the log is told while `work` is done, as one text. */
async function logged(work: () => Promise<unknown>): Promise<{ lines: unknown[]; text: string }> {
  const spies = (["info", "warn", "error"] as const).map((level) => vi.spyOn(log, level));
  await work();
  const lines = spies.flatMap((spy) => spy.mock.calls.map(([fields, message]) => ({ message, fields })));
  for (const spy of spies) spy.mockRestore();
  return { lines, text: JSON.stringify(lines) };
}

describe("the log", () => {
  it("has each attempt to sign in, with its request's id, and neither the password nor the address", async () => {
    const { email } = await testPerson(museum, "curator");
    const browser = new DoorBrowser();
    const attempt = (password: string) =>
      logged(() => browser.post("callback/credentials", { email, password, code: "" }));
    const refused = await attempt("not-the-password");
    const facts = {
      method: "password",
      requestId: expect.any(String),
      account: expect.stringMatching(/^\w{12}$/),
    };
    expect(refused.lines).toContainEqual({
      message: "sign-in",
      fields: expect.objectContaining({ ...facts, outcome: "refused" }),
    });
    expect(refused.text).not.toMatch(new RegExp(`not-the-password|${email}`));
    const { lines, text } = await attempt(PASSWORD);
    expect(lines).toContainEqual({
      message: "sign-in",
      fields: expect.objectContaining({ ...facts, outcome: "signed-in" }),
    });
    expect(text).not.toMatch(new RegExp(`${PASSWORD}|${browser.cookies.get("artscope-session")}`));
  });

  it("has who was refused what", async () => {
    const { userId, headers } = await testPerson(museum, "curator");
    const requestId = randomUUID();
    const call = (sent: Record<string, string>) => {
      const request = new Request(`http://localhost:3000/x?museum=${museum.slug}`, { headers: sent });
      return staffRoute(listPeople)(request, { params: Promise.resolve({}) });
    };
    const person = await logged(() => call({ ...headers, "x-request-id": requestId }));
    const fields = { requestId, operation: "listPeople", actorKind: "staff", actorId: userId };
    expect(person.lines).toContainEqual({ message: "access refused", fields });
    const nobody = await logged(() => call({ "x-request-id": requestId }));
    expect(nobody.lines).toContainEqual({
      message: "access refused",
      fields: { requestId, operation: "listPeople", actorKind: "anonymous", actorId: null },
    });
  });
});
