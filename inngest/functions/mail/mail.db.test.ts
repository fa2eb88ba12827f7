import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { announced, runJob } from "@/inngest/run-job.testing";
import { createContext } from "@/lib/kernel/context";
import { queueMail, sendMail, sweepMail } from "@/lib/mail";
import { findMail } from "@/lib/mail/queries";
import { sendQueuedMail } from "./send-mail";

const QUEUED = "mail/mail.queued";

// Before the settings are read: they name this mail server.
const server = await vi.hoisted(async () => {
  const started = await (await import("./smtp-server.testing")).startSmtpServer();
  process.env.MAIL_URL = started.url;
  process.env.MAIL_FROM = "The museum <door@museum.example>";
  return started;
});
afterAll(() => server.close());

let museum: TestMuseum;
beforeAll(async () => {
  museum = await testMuseum();
});
beforeEach(() => {
  server.refusal = null;
  server.received.length = 0;
});

const queued = async (subject = "Your invitation") => {
  const to = `${randomUUID().slice(0, 8)}@people.example`;
  const text = "Come in by https://museum.example/sign-in/invitation#abc\nSoon.";
  const { mailId } = await queueMail(museum.system, { to, subject, text });
  return { mailId, to };
};
const stored = (mailId: Awaited<ReturnType<typeof queued>>["mailId"]) => findMail(museum.system.db, mailId);

describe("an e-mail", () => {
  it("is handed to the mail server by its job, once, and its text is then forgotten", async () => {
    const { mailId, to } = await queued();
    const run = async () => runJob(sendQueuedMail, QUEUED, (await announced(museum, QUEUED))[0] ?? {});
    expect((await run()).result).toEqual({ outcome: "sent" });
    expect(server.received).toMatchObject([{ from: "door@museum.example", to: [to] }]);
    const { data = "" } = server.received[0] ?? {};
    for (const line of [`To: ${to}`, "Subject: Your invitation", `Message-ID: <${mailId}@artscope>`])
      expect(data.split("\n")).toContain(line);
    expect(data).toContain("https://museum.example/sign-in/invitation#abc");
    expect(await stored(mailId)).toMatchObject({ sentAt: expect.any(Date), text: null, failure: null });
    expect((await run()).result).toEqual({ outcome: "already" });
    expect(server.received).toHaveLength(1);
  });

  it("that the server refuses is marked so, waits, and is sent by the next attempt", async () => {
    const { mailId, to } = await queued();
    server.refusal = "451 4.7.1 come back later";
    await expect(sendMail(museum.system, { mailId })).rejects.toMatchObject({
      ...{ code: "unavailable", retryable: true, detail: expect.stringContaining("come back later") },
    });
    const refused = await stored(mailId);
    expect(refused).toMatchObject({ sentAt: null, attempts: 1, text: expect.stringContaining("#abc") });
    expect(refused?.failure).toContain("451 4.7.1");
    expect(refused?.failure).not.toContain("opens-the-post");
    expect(server.received).toEqual([]);
    server.refusal = null;
    expect(await sendMail(museum.system, { mailId })).toEqual({ outcome: "sent" });
    expect(server.received).toMatchObject([{ to: [to] }]);
    expect(await stored(mailId)).toMatchObject({ attempts: 1, failure: null, text: null });
  });

  it("that nobody sent for half an hour is announced again", async () => {
    const { mailId } = await queued();
    server.refusal = "550 5.1.1 nobody here";
    await expect(sendMail(museum.system, { mailId })).rejects.toMatchObject({ code: "unavailable" });
    const half = new Date(Date.now() + 31 * 60_000);
    const later = createContext({ ...museum.system, now: () => half });
    expect((await sweepMail(later, {})).announced).toBeGreaterThan(0);
    const events = await announced(museum, QUEUED);
    expect(events.filter((event) => event.mailId === mailId)).toHaveLength(2);
  });

  it("takes no further header by its subject, and no further recipient by its address", async () => {
    const { mailId, to } = await queued("Hello\r\nBcc: everybody@people.example");
    await sendMail(museum.system, { mailId });
    expect(server.received[0]?.to).toEqual([to]);
    expect(server.received[0]?.data).not.toMatch(/^Bcc:/im);
    const letter = { to: `${to}\r\nRCPT TO:<everybody@people.example>`, subject: "Hello", text: "Hello" };
    await expect(queueMail(museum.system, letter)).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("waits while no server answers", async () => {
    const { mailId } = await queued();
    server.close();
    await expect(sendMail(museum.system, { mailId })).rejects.toMatchObject({ code: "unavailable" });
    expect(await stored(mailId)).toMatchObject({ sentAt: null, attempts: 1 });
  });
});
