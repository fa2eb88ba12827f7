import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepAddressesReadable, readableAddress } from "./readable-address";

describe("readableAddress", () => {
  test.each([
    ["/a/b?c=%E0", "/a/b?c=%E0"],
    ["/artists/Andr%C3%A9", "/artists/Andr%C3%A9"],
    ["/artists/%E0%A4%A", "/artists/%25E0%25A4%25A"],
    ["/Andr%C3%A9/100%?q=50%", "/Andr%C3%A9/100%25?q=50%"],
  ])("%s → %s", (given, readable) => {
    expect(readableAddress(given)).toBe(readable);
  });
});

describe("a server after keepAddressesReadable", () => {
  const server = createServer((asked, answer) => answer.end(decodeURIComponent(asked.url ?? "")));
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test("can decode an address that is not UTF-8", async () => {
    keepAddressesReadable();
    const { port } = server.address() as AddressInfo;
    const body = await new Promise<string>((resolve, reject) => {
      request({ host: "127.0.0.1", port, path: "/artists/%E0%A4%A" }, async (answer) => {
        let text = "";
        for await (const chunk of answer) text += chunk;
        resolve(text);
      })
        .on("error", reject)
        .end();
    });
    expect(body).toBe("/artists/%E0%A4%A");
  });
});
