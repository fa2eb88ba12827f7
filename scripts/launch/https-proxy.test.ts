import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Certificate, ensureCertificate } from "./certificate";
import { createHttpsProxy } from "./https-proxy";

const folder = mkdtempSync(join(tmpdir(), "artscope-https-"));
let certificate: Certificate;
let application: Server;
let proxy: ReturnType<typeof createHttpsProxy>;
let aborted = 0;

const portOf = (server: { address(): unknown }) => (server.address() as { port: number }).port;

beforeAll(async () => {
  certificate = await ensureCertificate(folder, ["192.0.2.7"]);
  application = createServer(async (incoming, answer) => {
    if (incoming.url === "/stream") {
      answer.write("first");
      answer.on("close", () => (aborted += 1));
      return;
    }
    const body = await text(incoming);
    answer.setHeader("set-cookie", ["a=1", "b=2"]);
    answer.end(
      JSON.stringify({
        headers: incoming.headers,
        method: incoming.method,
        url: incoming.url,
        length: body.length,
      }),
    );
  });
  await once(application.listen(0, "127.0.0.1"), "listening");
  proxy = createHttpsProxy(certificate, portOf(application));
  await once(proxy.listen(0, "127.0.0.1"), "listening");
});

afterAll(() => {
  proxy.closeAllConnections();
  application.closeAllConnections();
  proxy.close();
  application.close();
  rmSync(folder, { recursive: true });
});

function send(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: Buffer } = {},
) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    const { body, ...rest } = options;
    // The certificate is checked: the one that was made is the one authority trusted here.
    const outgoing = request(
      { host: "127.0.0.1", port: portOf(proxy), path, ca: certificate.cert, ...rest },
      resolve,
    );
    outgoing.on("error", reject).end(body);
  });
}

describe("the HTTPS front", () => {
  it("hands on method, path, body and cookies", async () => {
    const answer = await send("/api/v1/scan?museum=a", { method: "POST", body: Buffer.alloc(3_000_000, 1) });
    expect(JSON.parse(await text(answer))).toMatchObject({
      method: "POST",
      url: "/api/v1/scan?museum=a",
      length: 3_000_000,
    });
    expect(answer.headers["set-cookie"]).toEqual(["a=1", "b=2"]);
  });

  it("says itself where a request came from, whatever the client claims", async () => {
    const headers = {
      host: "localhost:3443",
      "x-forwarded-for": "8.8.8.8",
      "x-forwarded-proto": "http",
      "x-real-ip": "8.8.8.8",
    };
    const seen = JSON.parse(await text(await send("/", { headers }))).headers;
    expect(seen).toMatchObject({
      host: "localhost:3443",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "127.0.0.1",
    });
    expect(seen["x-real-ip"]).toBeUndefined();
  });

  it("streams, and tells the application when the visitor leaves", async () => {
    const answer = await send("/stream");
    const [chunk] = await once(answer, "data");
    expect(String(chunk)).toBe("first");
    answer.destroy();
    await expect.poll(() => aborted).toBe(1);
  });

  it("answers 502 when the application is gone", async () => {
    const lonely = createHttpsProxy(certificate, 1);
    await once(lonely.listen(0, "127.0.0.1"), "listening");
    const answer = await new Promise<IncomingMessage>((resolve) => {
      request({ host: "127.0.0.1", port: portOf(lonely), ca: certificate.cert }, resolve).end();
    });
    expect(answer.statusCode).toBe(502);
    lonely.close();
  });
});

describe("the certificate", () => {
  it("covers this machine's addresses and keeps its key to itself", () => {
    const parsed = new X509Certificate(certificate.cert);
    for (const ip of ["127.0.0.1", "::1", "192.0.2.7"]) expect(parsed.checkIP(ip)).toBe(ip);
    expect(parsed.checkHost("localhost")).toBe("localhost");
    expect(statSync(join(folder, "key.pem")).mode & 0o077).toBe(0);
  });

  it("is kept while it fits and renewed for a new address or before it expires", async () => {
    expect((await ensureCertificate(folder, ["192.0.2.7"])).fingerprint).toBe(certificate.fingerprint);
    const elsewhere = mkdtempSync(join(tmpdir(), "artscope-https-"));
    const first = await ensureCertificate(elsewhere, ["192.0.2.7"]);
    const moved = await ensureCertificate(elsewhere, ["192.0.2.8"]);
    expect(moved.fingerprint).not.toBe(first.fingerprint);
    const later = await ensureCertificate(elsewhere, ["192.0.2.8"], new Date(Date.now() + 350 * 86_400_000));
    expect(later.fingerprint).not.toBe(moved.fingerprint);
    rmSync(elsewhere, { recursive: true });
  });
});
