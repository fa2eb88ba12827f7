import type { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError, found } from "@/lib/kernel/errors";
import type { Locale } from "@/lib/kernel/locale";
import { defineOperation } from "@/lib/kernel/operation";
import { ChangeMuseumInput, type MuseumChange, MuseumSettings } from "../contract";
import { museumChanged } from "../events";
import { localesOf } from "../policy";
import { toSettings } from "../present";
import { findMuseum, type MuseumRow, updateMuseum } from "../queries/museums";
import { isTimeZone } from "../time-zone";

/** Changes one part of the museum's settings. A conflict when somebody else changed them since they were read. */
export const changeMuseum = defineOperation({
  name: "changeMuseum",
  access: staff("admin"),
  input: ChangeMuseumInput,
  output: MuseumSettings,
  run: (ctx, { change }) =>
    inTransaction(ctx, async (inner) => {
      const { id } = museumOf(inner);
      const before = found(await findMuseum(inner.db, { id }), "museum");
      const values = valuesOf(before, change);
      const after = await updateMuseum(inner.db, { id, version: change.version }, values, inner.now());
      if (!after) throw changedMeanwhile();
      const keys = Object.keys(values) as (keyof MuseumRow)[];
      const state = (row: MuseumRow) => Object.fromEntries(keys.map((key) => [key, row[key]]));
      await audit(inner, {
        action: "changeMuseum",
        subject: { kind: "museum", id },
        before: state(before),
        after: state(after),
      });
      await inner.announce(museumChanged.create(id, { museumId: id, section: change.section }));
      return toSettings(after);
    }),
});

/** The columns that a change sets. Texts of languages that it does not name stay as they are. */
function valuesOf(row: MuseumRow, change: z.output<typeof MuseumChange>): Partial<MuseumRow> {
  const [first = "en"] = localesOf(row);
  switch (change.section) {
    case "profile": {
      if (!isTimeZone(change.timeZone)) throw refusal("timeZone", "is no time zone, like Europe/Madrid");
      if (!change.texts[first] && !row.texts[first]) throw refusal(`texts.${first}`, "is needed");
      return { timeZone: change.timeZone, texts: mergedTexts(row, change.texts) };
    }
    case "languages": {
      const locales = [...new Set(change.locales)];
      // Titles are sorted, and gaps filled, by the first language: it is the one that works are catalogued in.
      if (locales[0] !== first)
        throw refusal("locales", `must begin with ${first}, which works are catalogued in`);
      return { locales };
    }
    case "hours": {
      const texts = Object.fromEntries(
        Object.entries(change.texts).map(([locale, openingHours]) => [locale, { openingHours }]),
      );
      return { hours: change.hours, texts: mergedTexts(row, texts) };
    }
    case "colours":
      return { accentColor: change.accentColor.toLowerCase() };
    case "privacy":
      return { privacy: { recording: change.recording, retentionDays: change.retentionDays } };
    case "recognition":
      return { recognition: change.thresholds };
    default:
      return change satisfies never;
  }
}

function mergedTexts(row: MuseumRow, texts: Partial<Record<Locale, object>>): MuseumRow["texts"] {
  const merged = { ...row.texts };
  const [first = "en"] = localesOf(row);
  for (const [locale, text] of Object.entries(texts) as [Locale, object][]) {
    // A language that had no texts yet begins with a name, without which nothing can be shown.
    const blank = { name: row.texts[first]?.name ?? row.slug, tagline: "", welcome: "", openingHours: "" };
    merged[locale] = { ...blank, ...merged[locale], ...text };
  }
  return merged;
}

function refusal(path: string, message: string): AppError {
  return new AppError("invalid_input", `${path}: ${message}`, { issues: [{ path, message }] });
}

function changedMeanwhile(): AppError {
  return new AppError(
    "conflict",
    "Somebody else changed the museum's settings since you opened them. Nothing of yours was saved, and nothing of theirs was overwritten.",
  );
}
