import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { checkDisk, choosePort } from "./machine.mjs";
import { isNewEnough } from "./node-version.mjs";
import { Problem } from "./problem.mjs";

async function occupy<T>(port: number, work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  try {
    return await work(typeof address === "object" && address ? address.port : 0);
  } finally {
    server.close();
  }
}

describe("the machine", () => {
  it.each([
    ["16.20.2", false],
    ["20.8.1", false],
    ["20.9.0", true],
    ["24.0.0", true],
  ])("with Node %s is good enough: %s", (version, enough) => {
    expect(isNewEnough(version)).toBe(enough);
  });

  it("must have room, and is told how much", () => {
    expect(() => checkDisk("/data", 3e9, "installing", 1.2e9)).toThrow("Only 1.2 GB are free at /data");
    expect(() => checkDisk("/data", 3e9, "installing", 5e9)).not.toThrow();
    expect(() => checkDisk("/data", 3e9, "installing", null)).not.toThrow();
  });
});

describe("the port", () => {
  it("that was asked for must be free", async () => {
    await occupy(0, async (port) => {
      await expect(choosePort({ asked: port, preferred: 3000 })).rejects.toThrow(`Port ${port} is taken`);
      await expect(choosePort({ asked: port, preferred: 3000 })).rejects.toThrow(Problem);
    });
  });

  it("is the next free one when none was asked for", async () => {
    await occupy(0, async (port) => {
      expect(await choosePort({ asked: undefined, preferred: port })).toBeGreaterThan(port);
    });
  });
});
