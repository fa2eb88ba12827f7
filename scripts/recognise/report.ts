import type { Figures } from "./evaluate";
import { STAGES } from "./recognise-photo";

const percent = (value: number | null) => (value === null ? "–" : `${(value * 100).toFixed(1)} %`);

/** The figures as lines for a person, a column a level. */
export function toTable(levels: readonly Figures[]): string {
  const rows: [string, (figures: Figures) => string][] = [
    ["", ({ level }) => level],
    ["works in the gallery", ({ gallery }) => String(gallery)],
    ["photos", ({ queries }) => String(queries)],
    ["recall@1", ({ recallAt1 }) => percent(recallAt1)],
    ["recall@5", ({ recallAt5 }) => percent(recallAt5)],
    ["recall@20", ({ recallAt20 }) => percent(recallAt20)],
    ["accepted and right", ({ acceptedRight }) => percent(acceptedRight)],
    ["wrong accepts", ({ wrongAccepts }) => percent(wrongAccepts)],
    ["false accepts", ({ falseAccepts }) => percent(falseAccepts)],
    ["ambiguous", ({ ambiguous }) => percent(ambiguous)],
    ["outline IoU, median", ({ iouMedian }) => iouMedian?.toFixed(3) ?? "–"],
    ...STAGES.map((stage): [string, (figures: Figures) => string] => [
      `${stage}, median ms`,
      ({ msByStage }) => msByStage[stage].toFixed(1),
    ]),
  ];
  return rows
    .map(([name, cell]) => [name.padEnd(22), ...levels.map((level) => cell(level).padStart(10))].join(""))
    .join("\n");
}

/** The same for programs: one object, or a list if there are several levels. */
export function toJson(levels: readonly Figures[]): string {
  return `${JSON.stringify(levels.length === 1 ? levels[0] : levels, null, 2)}\n`;
}
