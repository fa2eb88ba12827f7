import type { IncomingHttpHeaders, RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it, vi } from "vitest";
import type { AppError } from "@/lib/kernel/errors";
import { checkedUrl, isPublicAddress, publicLookup } from "./address";
import { type FetchOptions, fetchUrl } from "./fetch";

type Server = { address: string; answer: RequestListener; close(): void; asked: string[] };

// Before the settings are read: one server in our own network is named in them, the other is not.
const { allowed, hidden, gone } = await vi.hoisted(async () => {
  const http = await import("node:http");
  const start = async (): Promise<Server> => {
    const server: Server = {
      address: "",
      answer: (_, reply) => reply.end(),
      close: () => undefined,
      asked: [],
    };
    const listener = http.createServer((request, reply) => {
      server.asked.push(request.url ?? "");
      server.answer(request, reply);
    });
    await new Promise<void>((resolve) => void listener.listen(0, "127.0.0.1", resolve));
    server.address = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
    server.close = () => void listener.close();
    return server;
  };
  const [first, second, third] = [await start(), await start(), await start()];
  process.env.ARTSCOPE_FETCH_ALLOW = `images.museum.lan:80, ${first.address}, ${third.address}`;
  process.env.ARTSCOPE_CONTACT = "registrar@museum.example";
  third.close();
  return { allowed: first, hidden: second, gone: third.address };
});
afterAll(() => {
  allowed.close();
  hidden.close();
});

const wanted = { what: "picture", accept: "image/*", bytesMax: 1024 * 1024 };
const fetchPicture = async (address: string, options: FetchOptions = {}) =>
  (await fetchUrl(address, wanted, options)).bytes;

/** Lets the allowed server answer so, and downloads from it. */
function download(answer: RequestListener, options: FetchOptions = {}) {
  allowed.answer = answer;
  return fetchPicture(`http://${allowed.address}/picture`, options);
}
const status = (code: number, headers = {}) =>
  download((_, reply) => void reply.writeHead(code, headers).end());

describe("a download", () => {
  it("gives the bytes, over redirects too", async () => {
    const bytes = download((request, reply) => {
      const step = Number(request.url?.split("?")[1] ?? 0);
      if (step < 3) reply.writeHead(302, { location: `/on?${step + 1}` }).end();
      else reply.end("bytes");
    });
    expect(Buffer.from(await bytes).toString()).toBe("bytes");
    await expect(status(301, { location: "/on" })).rejects.toMatchObject({ code: "unprocessable" });
  });

  it.each([404, 410, 403, 400])("that is answered with %i is not tried again", async (code) => {
    await expect(status(code)).rejects.toMatchObject({
      code: "unprocessable",
      retryable: false,
      detail: expect.stringContaining(`answered ${code}`),
    });
  });

  it.each([500, 502, 503, 429, 408])("that is answered with %i is tried again", async (code) => {
    await expect(status(code, { "retry-after": "7" })).rejects.toMatchObject({
      code: "unavailable",
      extra: { retryAfterSeconds: 7 },
    });
  });

  it("that is to be asked for again at a time is asked for then", async () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const { extra } = (await status(503, { "retry-after": inAMinute }).catch((error) => error)) as AppError;
    expect(extra.retryAfterSeconds).toBeGreaterThan(50);
    expect(extra.retryAfterSeconds).toBeLessThanOrEqual(60);
  });

  it("says who asks, and what for", async () => {
    let asked: IncomingHttpHeaders = {};
    await download((request, reply) => {
      asked = request.headers;
      reply.end("bytes");
    });
    expect(asked).toMatchObject({ accept: "image/*", "user-agent": "ArtScope (+registrar@museum.example)" });
  });

  it("is tried again when the server is down, hangs up or takes too long", async () => {
    await expect(fetchPicture(`http://${gone}/picture`)).rejects.toMatchObject({ code: "unavailable" });
    await expect(download((_, reply) => reply.destroy())).rejects.toMatchObject({ code: "unavailable" });
    await expect(download(() => undefined, { timeMs: 50 })).rejects.toMatchObject({
      code: "unavailable",
      detail: expect.stringContaining("took too long"),
    });
    const half: RequestListener = (_, reply) =>
      void reply.writeHead(200, { "content-length": "9" }).write("ab");
    await expect(download(half, { timeMs: 200 })).rejects.toMatchObject({ code: "unavailable" });
  });

  it("that leads to an address nobody can read is not tried again", async () => {
    await expect(status(302, { location: "http://[" })).rejects.toMatchObject({
      code: "unprocessable",
      detail: expect.stringContaining("leads to an address that can't be read"),
    });
  });

  it("is given up beyond the size, whether it is announced or not", async () => {
    let sent = 0;
    const endless: RequestListener = (_, reply) => {
      const chunk = Buffer.alloc(64 * 1024);
      const more = () => {
        while (!reply.destroyed && reply.write(chunk)) sent += chunk.length;
        if (!reply.destroyed) reply.once("drain", more);
      };
      more();
    };
    await expect(download(endless)).rejects.toMatchObject({ code: "too_large" });
    expect(sent).toBeLessThan(64 * 1024 * 1024);
    const announced: RequestListener = (_, reply) =>
      reply.writeHead(200, { "content-length": "2000000" }).flushHeaders();
    await expect(download(announced)).rejects.toMatchObject({ code: "too_large" });
  });
});

describe("this machine and its network", () => {
  it("are never asked, by number, by name or over a redirect", async () => {
    const refused = { code: "invalid_input", detail: expect.stringContaining("Only the public internet") };
    await expect(fetchPicture(`http://${hidden.address}/secret`)).rejects.toMatchObject(refused);
    const byName = hidden.address.replace("127.0.0.1", "localhost");
    await expect(fetchPicture(`http://${byName}/secret`)).rejects.toMatchObject(refused);
    const led = status(302, { location: `http://${hidden.address}/secret` });
    await expect(led).rejects.toMatchObject(refused);
    await expect(status(302, { location: "file:///etc/passwd" })).rejects.toMatchObject({
      code: "invalid_input",
    });
    expect(hidden.asked).toEqual([]);
  });

  it("are not reached by a name whose address changes between check and connection", async () => {
    let asked = 0;
    const rebinding = ((_name, _options, callback) => {
      asked += 1;
      callback(null, [{ address: asked === 1 ? "127.0.0.1" : "93.184.216.34", family: 4 }] as never, 4);
    }) as Parameters<typeof publicLookup>[0];
    const port = hidden.address.split(":")[1];
    const tried = fetchPicture(`http://pictures.example:${port}/`, { lookup: publicLookup(rebinding) });
    await expect(tried).rejects.toMatchObject({ code: "invalid_input" });
    // Asked once: the address that was looked at is the one that would have been connected to.
    expect([asked, hidden.asked]).toEqual([1, []]);
  });

  it.each([
    ...["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0"],
    ...["224.0.0.1", "255.255.255.255", "198.18.0.1", "192.0.2.1", "240.0.0.1", "::", "::1", "::7f00:1"],
    ...["::ffff:127.0.0.1", "::ffff:7f00:1", "64:ff9b::7f00:1", "2002:7f00:1::", "fe80::1", "fd00::1"],
    ...["fec0::1", "ff02::1", "2001:db8::1", "2001::1", "no address"],
  ])("%s is none of the public internet", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8"])("%s is", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "ftp://example.org/a.png",
    "javascript:alert(1)",
    "picture.png",
    "http://user:secret@example.org/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::ffff:127.0.0.1]/",
    "http://127.1:8080/",
  ])("%s is refused by its text alone", (address) => {
    expect(() => checkedUrl(address)).toThrow(expect.objectContaining({ code: "invalid_input" }));
  });

  it("may be asked where the settings name host and port", () => {
    expect(checkedUrl(`http://${allowed.address}/a#part`).href).toBe(`http://${allowed.address}/a`);
  });
});
