import { access } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { BUILT_IN } from "@/lib/recognition/built-in-weights";
import { type DownloadProgress, downloadModel } from "@/lib/recognition/server/model-download";
import { ModelError } from "@/lib/recognition/server/model-error";
import { listModels, type ModelFolder } from "@/lib/recognition/server/model-folder";
import { sha256OfFile, verifyManifest } from "@/lib/recognition/server/model-manifest";

const USAGE = `usage: npm run models [-- options]
  (nothing)                list the models that are here
  --verify                 read every file again and compare checksums
  --download OWNER/NAME    bring a model in CLIP's shape, e.g. Xenova/clip-vit-base-patch32
    --from URL             from a mirror instead of https://huggingface.co
  --dir FOLDER             model folder (default: ARTSCOPE_MODELS, else models/ in the data folder)
Ends with 0 when all is well, 1 when a model is damaged or can't be had, 2 for a wrong command line.
`;

const say = (line: string) => process.stdout.write(`${line}\n`);
const warn = (line: string) => process.stderr.write(`${line}\n`);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Runs the command; the answer is the exit code. */
export async function models(args: string[]): Promise<number> {
  const options = parse(args);
  if (!options) return 2;
  const data = process.env.ARTSCOPE_DATA || ".artscope";
  const modelsDir = options.dir ?? (process.env.ARTSCOPE_MODELS || join(data, "models"));
  try {
    if (options.download) return await download(modelsDir, options.download, options.from);
    return options.verify ? await verify(modelsDir) : await list(modelsDir);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    warn(error.message);
    if (["unreachable", "refused"].includes(error.code)) {
      warn(
        "Without this model ArtScope uses its built-in encoder. With --from URL a mirror can be named, and",
      );
      warn(`the files can also be copied by hand into ${join(modelsDir, options.download ?? "OWNER/NAME")}.`);
    }
    return error.code === "bad_id" ? 2 : 1;
  }
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        verify: { type: "boolean", default: false },
        download: { type: "string" },
        from: { type: "string" },
        dir: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    if (!values.help && !(values.from && !values.download)) return values;
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
  }
  warn(USAGE);
  return null;
}

async function list(modelsDir: string): Promise<number> {
  const weights = join(process.cwd(), "public", BUILT_IN.path);
  const present = await access(weights).then(
    () => true,
    () => false,
  );
  say(`${BUILT_IN.id}@${BUILT_IN.revision}  ${present ? "complete" : `missing: ${weights}`}  (recognition)`);
  const found = await listModels(modelsDir);
  for (const model of found) say(summary(model));
  if (found.length === 0) say(`No other models in ${modelsDir}.`);
  return present ? 0 : 1;
}

function summary(model: ModelFolder): string {
  const origin = model.manifest ? `from ${model.manifest.source}` : "no checksums recorded";
  const state = model.state === "complete" ? "complete" : `incomplete, missing ${model.missing.join(", ")}`;
  return `${model.modelId}  ${state}  ${megabytes(model.bytes)}, ${origin}  (recognition, semantic)`;
}

async function verify(modelsDir: string): Promise<number> {
  const weights = join(process.cwd(), "public", BUILT_IN.path);
  const builtIn = (await sha256OfFile(weights).catch(() => "missing")) === BUILT_IN.sha256;
  say(`${BUILT_IN.id}@${BUILT_IN.revision}  ${builtIn ? "ok" : "DAMAGED: git checkout -- public/models"}`);
  let good = builtIn;
  for (const model of await listModels(modelsDir)) {
    const faults = model.manifest ? await verifyManifest(model.folder, model.manifest) : [];
    for (const { path, fault } of faults) say(`${model.modelId}  DAMAGED: ${path} (${fault})`);
    if (model.state !== "complete") say(`${model.modelId}  INCOMPLETE: ${model.missing.join(", ")}`);
    else if (faults.length === 0)
      say(`${model.modelId}  ${model.manifest ? "ok" : "complete, no checksums recorded"}`);
    good &&= model.state === "complete" && faults.length === 0;
  }
  return good ? 0 : 1;
}

async function download(modelsDir: string, modelId: string, from: string | undefined): Promise<number> {
  const manifest = await downloadModel({ modelId, modelsDir, from, onProgress: progressPrinter() });
  const faults = await verifyManifest(join(modelsDir, modelId), manifest);
  for (const { path, fault } of faults) warn(`${path} is not on disk as it came (${fault}).`);
  const recorded = manifest.files.filter((file) => !file.published).length;
  if (recorded > 0) say(`${recorded} files had no published checksum; what came is recorded.`);
  if (faults.length === 0) say(`${modelId} is complete in ${join(modelsDir, modelId)}.`);
  return faults.length === 0 ? 0 : 1;
}

/** A line for each file and each further tenth of it. */
function progressPrinter(): (progress: DownloadProgress) => void {
  const tenths = new Map<string, number>();
  return ({ path, received, total, state }) => {
    if (state === "kept") say(`${path}  already here`);
    if (state === "done") say(`${path}  ${megabytes(received)}  done`);
    if (state !== "receiving" || !total || total < 5e6) return;
    const tenth = Math.floor((received / total) * 10);
    if (tenth <= (tenths.get(path) ?? 0) || tenth === 10) return;
    tenths.set(path, tenth);
    say(`${path}  ${tenth * 10} % of ${megabytes(total)}`);
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  // An attempt to connect that was given up still holds the process for seconds: end it.
  process.exit(await models(process.argv.slice(2)));
}
