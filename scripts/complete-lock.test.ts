import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { completeLock, missingBuilds, platformOf } from "./complete-lock.mjs";

const text = readFileSync("package-lock.json", "utf8");

describe("package-lock.json", () => {
  it("has an entry for every platform's build, so that npm ci accepts it everywhere (else: npm run lock)", () => {
    expect(missingBuilds(JSON.parse(text))).toEqual([]);
  });

  it("names no host that packages came from", () => {
    expect(text).not.toMatch(/"resolved"/);
    const links = [...text.matchAll(/https?:\/\/([^/"]+)/g)].map((match) => match[1] ?? "");
    // What is left are the pages where maintainers ask for donations.
    const odd = links.filter((host) => /registry|npm|localhost|\d+\.\d+\.\d+/.test(host));
    expect(odd).toEqual([]);
  });

  it("agrees with package.json", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const root = JSON.parse(text).packages[""];
    expect({ ...root.dependencies, ...root.devDependencies }).toEqual({
      ...dependencies,
      ...devDependencies,
    });
  });
});

describe("completing a lock", () => {
  it.each([
    ["@next/swc-darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
    ["@oxc-parser/binding-linux-arm-musleabihf", { os: ["linux"], cpu: ["arm"], libc: ["musl"] }],
    ["@oxc-parser/binding-linux-riscv64-gnu", { os: ["linux"], cpu: ["riscv64"], libc: ["glibc"] }],
    ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
    ["@biomejs/cli-win32-x64", { os: ["win32"], cpu: ["x64"] }],
  ])("knows where %s runs", (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it("adds what is missing, once, and leaves what a package carries itself", () => {
    const lock = {
      packages: {
        "": {},
        "node_modules/tool": {
          version: "2.0.0",
          optionalDependencies: { "tool-darwin-x64": "2.0.0", "tool-linux-x64": "2.0.0" },
        },
        "node_modules/tool/node_modules/tool-linux-x64": { version: "2.0.0" },
      },
    };
    const complete = completeLock(lock);
    expect(complete.packages["node_modules/tool-darwin-x64"]).toEqual({
      version: "2.0.0",
      os: ["darwin"],
      cpu: ["x64"],
      optional: true,
    });
    expect(Object.keys(complete.packages)).toHaveLength(4);
    expect(completeLock(complete)).toEqual(complete);
  });

  it("puts a second version inside the package that asks for it", () => {
    const asks = (version: string) => ({ version, optionalDependencies: { "tool-darwin-x64": version } });
    const packages = {
      "": {},
      "node_modules/tool": asks("2.0.0"),
      "node_modules/old/node_modules/tool": asks("1.0.0"),
    };
    const complete = completeLock({ packages });
    expect(complete.packages["node_modules/tool-darwin-x64"]?.version).toBe("2.0.0");
    const inner = "node_modules/old/node_modules/tool/node_modules/tool-darwin-x64";
    expect(complete.packages[inner]?.version).toBe("1.0.0");
    expect(missingBuilds(complete)).toEqual([]);
  });

  it("stops at a missing dependency that every platform needs", () => {
    const lock = { packages: { "": { optionalDependencies: { "left-pad": "1.0.0" } } } };
    expect(() => completeLock(lock)).toThrow("left-pad");
  });
});
