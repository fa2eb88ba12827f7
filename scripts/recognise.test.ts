import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paintPicture } from "@/lib/recognition/photo-synth/picture-fixture";
import { synthesisePhoto } from "@/lib/recognition/photo-synth/synthesise-photo";
import type { Figures } from "./recognise/evaluate";

const KEYS = [
  ...["level", "gallery", "queries", "recallAt1", "recallAt5", "recallAt20", "acceptedRight", "wrongAccepts"],
  ...["falseAccepts", "ambiguous", "iouMedian", "msByStage"],
];

type Ended = { code: number; stdout: string; stderr: string };

function recognise(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", "scripts/recognise.ts", ...args];
    execFile(process.execPath, command, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

let folder = "";
const at = (...names: string[]) => join(folder, ...names);

async function save(path: string, seed: number, width = 400): Promise<void> {
  const { data, height } = paintPicture(seed, width);
  await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg()
    .toFile(path);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recognise-"));
  for (const name of ["gallery", "distractors", "absent", "queries"]) await mkdir(at(name));
  for (const seed of [1, 2, 3, 4]) await save(at("gallery", `work ${seed}.jpg`), seed);
  await save(at("gallery", "work 4, smaller.jpg"), 4, 300);
  await writeFile(at("gallery", "notes.txt"), "not a picture");
  for (const seed of [11, 12, 13]) await save(at("distractors", `${seed}.jpg`), seed);
  for (const seed of [21, 22]) await save(at("absent", `${seed}.jpg`), seed);
  for (const seed of [1, 2]) {
    const { jpeg } = await synthesisePhoto(paintPicture(seed), { level: "easy", seed });
    await writeFile(at("queries", `work ${seed}__left.jpg`), jpeg);
  }
  await save(at("queries", "stranger.jpg"), 31);
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

describe("npm run recognise", { timeout: 120_000 }, () => {
  it("draws photos at several levels, measures, and writes a list of figures", async () => {
    const folders = [
      "--gallery",
      at("gallery"),
      "--distractors",
      at("distractors"),
      "--absent",
      at("absent"),
    ];
    const json = at("figures.json");
    const ended = await recognise(
      ...folders,
      "--synthesise",
      "easy,medium",
      "--json",
      json,
      "--workers",
      "1",
    );
    expect(ended.stderr).toContain("notes.txt");
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/accepted and right\s+100\.0 %\s+\d/);
    const levels: Figures[] = JSON.parse(await readFile(json, "utf8"));
    expect(levels.map(({ level }) => level)).toEqual(["easy", "medium"]);
    for (const figures of levels) {
      expect(Object.keys(figures)).toEqual(KEYS);
      expect(Object.keys(figures.msByStage)).toEqual(["decode", "encode", "search", "detect", "verify"]);
      expect(figures).toMatchObject({ gallery: 8, wrongAccepts: 0, falseAccepts: 0, recallAt20: 1 });
    }
    expect(levels[0]).toMatchObject({ queries: 5, acceptedRight: 1, ambiguous: 0 });
    expect(levels[0]?.iouMedian).toBeGreaterThan(0.95);
  });

  it("takes photos from a folder, named after their works, and writes one object", async () => {
    const json = at("one.json");
    const ended = await recognise("--gallery", at("gallery"), "--queries", at("queries"), "--json", json);
    expect(ended.stderr).toContain("stranger.jpg: no work of the gallery is called stranger");
    const figures: Figures = JSON.parse(await readFile(json, "utf8"));
    expect(figures).toMatchObject({ level: "queries", queries: 2, acceptedRight: 1, falseAccepts: null });
    expect(figures.iouMedian).toBeNull();
  });

  it.each([
    ["no gallery", ["--queries", "."], "--gallery DIR is needed"],
    ["no photos", ["--gallery", "."], "Either --queries DIR or --synthesise"],
    ["an unknown level", ["--gallery", ".", "--synthesise", "easy,odd"], 'not "odd"'],
    [
      "a folder that isn't there",
      ["--gallery", "./nowhere", "--synthesise", "easy"],
      "nowhere can't be read",
    ],
    [
      "a bad number",
      ["--gallery", ".", "--synthesise", "easy", "--limit", "0"],
      "--limit takes a whole number",
    ],
    ["an unknown flag", ["--gallery", ".", "--fast"], "--fast"],
  ])("explains what is wrong with %s", async (_, args, message) => {
    const ended = await recognise(...args);
    expect(ended.stderr).toContain(message);
    expect(ended.stderr).toContain("npm run recognise -- --gallery DIR");
    expect(ended.code).toBe(2);
  });
});

const PAINTINGS = "../shared/paintings";

describe.skipIf(!existsSync(PAINTINGS))(`on real paintings (skipped without ${PAINTINGS})`, () => {
  it("accepts nearly all of them and nothing wrong", { timeout: 300_000 }, async () => {
    const json = at("paintings.json");
    const folders = ["--gallery", `${PAINTINGS}/open`, "--absent", `${PAINTINGS}/absent`];
    await recognise(...folders, "--synthesise", "easy,medium", "--limit", "12", "--json", json);
    const levels: Figures[] = JSON.parse(await readFile(json, "utf8"));
    expect(levels).toHaveLength(2);
    for (const figures of levels) {
      expect(figures).toMatchObject({ gallery: 200, queries: 12, wrongAccepts: 0, falseAccepts: 0 });
      expect(figures.acceptedRight).toBeGreaterThanOrEqual(11 / 12);
      expect(figures.iouMedian).toBeGreaterThan(0.97);
    }
  });
});
