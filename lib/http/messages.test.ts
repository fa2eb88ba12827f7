import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/kernel/locale";
import { BROWSER_AREAS, DOOR_AREAS, MESSAGES, STAFF_AREAS } from "./messages";

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  );
}

/** Names of the values that a text asks for: `{count}`, `{count, plural, …}`, and its tags: `<link>`. */
function slots(text: string) {
  return [...text.matchAll(/\{(\w+)(?=[},])|<(\w+)>/g)].map(([, value, tag]) => value ?? tag).sort();
}

describe("texts of the interface", () => {
  const english = leaves(MESSAGES.en);
  for (const locale of LOCALES.filter((name) => name !== "en")) {
    const other = new Map(leaves(MESSAGES[locale]));

    it(`${locale} has the same texts as English`, () => {
      expect([...other.keys()].sort()).toEqual(english.map(([key]) => key).sort());
    });

    it(`${locale} fills in the same values`, () => {
      for (const [key, text] of english) {
        expect([key, new Set(slots(other.get(key) ?? ""))]).toEqual([key, new Set(slots(text))]);
      }
    });
  }

  it("are sent to the browser where a component asks for them there", () => {
    const sent = new Set<string>([...BROWSER_AREAS, ...STAFF_AREAS, ...DOOR_AREAS]);
    const files = readdirSync("components", { recursive: true, encoding: "utf8" });
    for (const name of files.filter((name) => /\.tsx?$/.test(name))) {
      const source = readFileSync(join("components", name), "utf8");
      for (const [, area = ""] of source.matchAll(/useTranslations\("(\w+)/g))
        expect([name, area, sent.has(area)]).toEqual([name, area, true]);
    }
  });

  it("has no empty text", () => {
    for (const locale of LOCALES) {
      for (const [key, text] of leaves(MESSAGES[locale])) expect([key, text.trim()]).not.toEqual([key, ""]);
    }
  });
});
