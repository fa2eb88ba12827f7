import { describe, expect, it } from "vitest";
import * as wire from "./wire";

describe("reading a client's messages", () => {
  it("needs them complete, however they are cut", () => {
    const bytes = Buffer.concat([wire.simpleQuery("select 1"), wire.sync()]);
    for (let cut = 1; cut < bytes.length; cut++) {
      const reader = new wire.MessageReader();
      const types: string[] = [];
      for (const part of [bytes.subarray(0, cut), bytes.subarray(cut)]) {
        reader.push(part);
        for (let message = reader.message(); message; message = reader.message()) types.push(message.type);
      }
      expect(types).toEqual(["Q", "S"]);
    }
  });

  it("reads the greeting", () => {
    const reader = new wire.MessageReader();
    reader.push(wire.startup("art"));
    expect(reader.greeting()).toEqual({ kind: "startup", parameters: new Map([["user", "art"]]) });
  });

  it.each([
    ["a web browser", Buffer.from("GET / HTTP/1.1\r\n\r\n")],
    ["an endless message", Buffer.from([0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 0])],
    ["another version", Buffer.from([0, 0, 0, 8, 0, 2, 0, 0])],
  ])("refuses %s", (_, bytes) => {
    const reader = new wire.MessageReader();
    reader.push(bytes);
    expect(() => reader.greeting()).toThrow();
  });
});

it("knows from an answer's end whether a transaction is open", () => {
  expect(wire.readyStatus(wire.readyForQuery("T"))).toBe("T");
  expect(
    wire.readyStatus(Buffer.concat([wire.errorResponse("ERROR", "42601", "no"), wire.readyForQuery("E")])),
  ).toBe("E");
  expect(wire.readyStatus(wire.errorResponse("ERROR", "42601", "no"))).toBeNull();
  expect(wire.readyStatus(Buffer.alloc(0))).toBeNull();
});
