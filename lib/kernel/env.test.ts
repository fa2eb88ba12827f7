import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

const valid = { DATABASE_URL: "postgres://localhost/artscope" };

describe("settings", () => {
  it("have a default for everything but the database", () => {
    const env = parseEnv(valid);
    expect(env.ARTSCOPE_ENCODER).toBe("auto");
    expect(env.storageDir).toBe(".artscope/storage");
  });

  it("are refused in one message that names every bad variable", () => {
    const bad = { DATABASE_URL: "mysql://x", ARTSCOPE_ENCODER: "magic", DATABASE_POOL: "0" };
    expect(() => parseEnv(bad)).toThrow(/DATABASE_URL[\s\S]*DATABASE_POOL[\s\S]*ARTSCOPE_ENCODER/);
  });

  it("treat an empty variable as absent", () => {
    expect(parseEnv({ ...valid, ARTSCOPE_ENCODER: "" }).ARTSCOPE_ENCODER).toBe("auto");
  });
});
