import { addTestWork, type TestMuseum, testMuseum } from "@/db/testing";
import { checkImport as checkJob } from "@/inngest/functions/imports/check-import";
import { runImport as runningJob } from "@/inngest/functions/imports/run-import";
import { undoImport as undoJob } from "@/inngest/functions/imports/undo-import";
import { announced, runJob } from "@/inngest/run-job.testing";
import { saveArtworks } from "@/lib/catalog";
import {
  checkImport,
  getImport,
  listImportedRows,
  requestImport,
  runImport,
  undoImport,
  uploadImport,
} from "@/lib/imports";
import type { Import, RequestImportInput } from "./contract";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A museum with a curator who imports. */
export async function importingMuseum(works = 0) {
  const museum = await testMuseum();
  for (let index = 0; index < works; index++) museum.works.push(await addTestWork(museum, index));
  return { museum, curator: curatorOf(museum) };
}

export const curatorOf = (museum: TestMuseum) =>
  museum.as({ kind: "staff", userId: "curator", role: "curator" });

/** Uploads a file. */
export function upload(museum: TestMuseum, file: string | Uint8Array, fileName = "works.csv") {
  return uploadImport(curatorOf(museum), { file: typeof file === "string" ? utf8(file) : file, fileName });
}

/** Runs the dry run of an import to its end. */
export async function check(
  museum: TestMuseum,
  { id: importId, mapping }: Pick<Import, "id" | "mapping">,
  options: { emptyCells?: "keep" | "clear" } = {},
) {
  const curator = curatorOf(museum);
  await checkImport(curator, { importId, mapping, options });
  return work(museum, importId, checkJob, "imports/check.requested");
}

/** Asks for works from elsewhere and runs the dry run to its end. */
export async function requested(museum: TestMuseum, wish: RequestImportInput) {
  const { id } = await requestImport(curatorOf(museum), wish);
  const checked = await work(museum, id, checkJob, "imports/check.requested");
  return { checked, rows: await rowsOf(museum, checked) };
}

/** Lets the engine do what was asked for last, and answers the import after it. */
async function work(museum: TestMuseum, importId: Import["id"], job: typeof checkJob, event: string) {
  const [data] = await announced(museum, event);
  const { error } = await runJob(job, event, data ?? {});
  if (error) throw error;
  return getImport(curatorOf(museum), { importId });
}

/** All rows of an import. */
export async function rowsOf(museum: TestMuseum, { id: importId }: Pick<Import, "id">) {
  const { items } = await listImportedRows(curatorOf(museum), { importId, limit: 200 });
  return items;
}

/** Uploads a file and looks at what it would do. */
export async function dryRun(
  museum: TestMuseum,
  file: string | Uint8Array,
  options: { emptyCells?: "keep" | "clear" } = {},
) {
  const checked = await check(museum, await upload(museum, file), options);
  return { checked, rows: await rowsOf(museum, checked) };
}

/** Runs an import that was checked, to its end. */
export async function run(museum: TestMuseum, { id: importId }: Pick<Import, "id">) {
  await runImport(curatorOf(museum), { importId });
  return work(museum, importId, runningJob, "imports/run.requested");
}

/** Undoes an import to its end. */
export async function undo(museum: TestMuseum, { id: importId }: Pick<Import, "id">) {
  await undoImport(curatorOf(museum), { importId });
  return work(museum, importId, undoJob, "imports/undo.requested");
}

/** A file that is made while it is sent, whole. */
export async function whole({ parts }: { parts: AsyncIterable<string> }): Promise<string> {
  let text = "";
  for await (const part of parts) text += part;
  return text;
}

type Works = Parameters<typeof saveArtworks>[1]["works"];

/** Writes works as somebody at their desk does. */
export function write({ system }: TestMuseum, works: Works) {
  return saveArtworks(system, { action: "changeArtwork", by: { kind: "staff", id: "somebody" }, works });
}
