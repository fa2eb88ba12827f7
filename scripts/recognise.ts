import { writeFile } from "node:fs/promises";
import { loadEncoder } from "@/lib/recognition/server/load-encoder";
import { VerificationPool } from "@/lib/recognition/server/verification-pool";
import { type Arguments, parseArguments, USAGE, UsageError } from "./recognise/arguments";
import { evaluate, type Figures } from "./recognise/evaluate";
import { buildGallery } from "./recognise/gallery";
import { listPictures, type PictureFile, spread } from "./recognise/pictures";
import { createProgress, type Progress } from "./recognise/progress";
import { drawnQueries, photoQueries, strangerQueries } from "./recognise/queries";
import type { Machine } from "./recognise/recognise-photo";
import { toJson, toTable } from "./recognise/report";

type Folders = { gallery: PictureFile[]; distractors: PictureFile[]; absent: PictureFile[] };

async function measure(
  args: Arguments,
  folders: Folders,
  machine: Machine,
  progress: Progress,
): Promise<Figures[]> {
  const { source, limit, seed } = args;
  const asked = new Set(folders.gallery.map(({ path }) => path));
  const works = machine.gallery.works.filter(({ id }) => asked.has(id));
  const absent = spread(folders.absent, limit);
  if (source.kind === "queries") {
    const photos = photoQueries(await listPictures(source.dir), works, progress.say);
    const strangers = strangerQueries(absent);
    return [await evaluate("queries", machine, spread(photos, limit), strangers, progress)];
  }
  const figures: Figures[] = [];
  const subjects = spread(works, limit).map((work) => ({ file: work.file, work }));
  const strangers = absent.map((file) => ({ file, work: null }));
  // Neighbours are works of the gallery, as in a museum. What stands behind is not: it would be a right answer.
  const surroundings = { beside: folders.gallery, behind: folders.absent };
  for (const level of source.levels) {
    const queries = drawnQueries(subjects, surroundings, level, seed, progress.say);
    const unknown = drawnQueries(strangers, surroundings, level, seed, progress.say);
    figures.push(await evaluate(level, machine, queries, unknown, progress));
  }
  return figures;
}

async function run(args: Arguments): Promise<void> {
  const progress = createProgress(process.stderr);
  const folders: Folders = {
    gallery: await listPictures(args.gallery),
    distractors: args.distractors ? await listPictures(args.distractors) : [],
    absent: args.absent ? await listPictures(args.absent) : [],
  };
  const { encoder } = await loadEncoder(args.encoder);
  const pool = new VerificationPool({ size: args.workers });
  try {
    await pool.warmUp();
    const gallery = await buildGallery([...folders.gallery, ...folders.distractors], encoder, pool, progress);
    if (gallery.works.length === 0) throw new UsageError(`No picture in ${args.gallery} can be read.`);
    const figures = await measure(args, folders, { encoder, pool, gallery }, progress);
    process.stdout.write(`${toTable(figures)}\n`);
    if (args.json) await writeFile(args.json, toJson(figures));
  } finally {
    await pool.close();
    await encoder.dispose();
  }
}

try {
  const args = parseArguments(process.argv.slice(2));
  if (args) await run(args);
  else process.stdout.write(`${USAGE}\n`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
