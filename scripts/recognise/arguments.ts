import { parseArgs } from "node:util";
import { LEVEL_NAMES, type LevelName } from "@/lib/recognition/photo-synth/levels";

const CLIP_MODEL = "Xenova/clip-vit-base-patch32";
const MODELS_DIR = ".artscope/models";

export const USAGE = `Measures recognition on any folders of images.

  npm run recognise -- --gallery DIR [--distractors DIR] [--absent DIR]
                       (--queries DIR | --synthesise ${LEVEL_NAMES.join(",")}) [--json FILE]

  --gallery DIR      works to be found
  --distractors DIR  more works that fill the gallery; none of them is asked for
  --absent DIR       pictures that are not in the gallery: accepting one is a false accept
  --queries DIR      photos; a name is that of its work, alone or before "__" or "--": 12.jpg, 12__left.jpg
  --synthesise LIST  instead: photos of the gallery drawn at these levels (and of the absent pictures)
  --json FILE        writes the figures: one object, or a list if there are several levels
  --limit N          asks for N works only, spread evenly (and N absent ones)
  --seed N           another set of drawn photos (default 1)
  --workers N        threads for local features (default: one a core)
  --encoder NAME     built-in (default) or clip
  --model NAME       the CLIP model, as owner/name (default ${CLIP_MODEL})
  --models DIR       the folder that CLIP models are in (default ${MODELS_DIR})`;

export type Arguments = {
  gallery: string;
  distractors?: string | undefined;
  absent?: string | undefined;
  source: { kind: "queries"; dir: string } | { kind: "synthesise"; levels: LevelName[] };
  json?: string | undefined;
  limit: number;
  seed: number;
  workers?: number | undefined;
  encoder: { encoder: "built-in" | "clip"; modelId: string; modelsDir: string };
};

/** The command line can't be understood; the message says what to change. */
export class UsageError extends Error {}

function whole(name: string, text: string, min: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < min) {
    throw new UsageError(`--${name} takes a whole number from ${min} on, not "${text}".`);
  }
  return value;
}

function toLevels(text: string): LevelName[] {
  const wanted = [...new Set(text.split(",").map((name) => name.trim()))];
  return wanted.map((name) => {
    const level = LEVEL_NAMES.find((known) => known === name);
    if (!level) throw new UsageError(`--synthesise knows ${LEVEL_NAMES.join(", ")}, not "${name}".`);
    return level;
  });
}

function toEncoder(name: string, modelId = CLIP_MODEL, modelsDir = MODELS_DIR): Arguments["encoder"] {
  if (name === "built-in" || name === "clip") return { encoder: name, modelId, modelsDir };
  throw new UsageError(`--encoder is built-in or clip, not "${name}".`);
}

const OPTIONS = {
  gallery: { type: "string" },
  distractors: { type: "string" },
  absent: { type: "string" },
  queries: { type: "string" },
  synthesise: { type: "string" },
  json: { type: "string" },
  limit: { type: "string" },
  seed: { type: "string" },
  workers: { type: "string" },
  encoder: { type: "string" },
  model: { type: "string" },
  models: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

function read(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the command line; null asks for help. Throws `UsageError` with what to change. */
export function parseArguments(argv: readonly string[]): Arguments | null {
  const values = read(argv);
  if (values.help) return null;
  const { gallery, queries, synthesise } = values;
  if (!gallery) throw new UsageError("--gallery DIR is needed.");
  if ((queries === undefined) === (synthesise === undefined)) {
    throw new UsageError("Either --queries DIR or --synthesise LEVELS is needed, not both.");
  }
  return {
    gallery,
    distractors: values.distractors,
    absent: values.absent,
    source: queries
      ? { kind: "queries", dir: queries }
      : { kind: "synthesise", levels: toLevels(synthesise ?? "") },
    json: values.json,
    limit: values.limit === undefined ? Number.POSITIVE_INFINITY : whole("limit", values.limit, 1),
    seed: values.seed === undefined ? 1 : whole("seed", values.seed, 0),
    workers: values.workers === undefined ? undefined : whole("workers", values.workers, 1),
    encoder: toEncoder(values.encoder ?? "built-in", values.model, values.models),
  };
}
