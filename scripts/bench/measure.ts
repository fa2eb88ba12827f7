import { cpus } from "node:os";
import { connect, disconnect } from "@/db/client";
import { migrate } from "@/db/migrate";
import { stopEngine } from "@/lib/recognition/server/engine";
import { startServer } from "../launch/server.mjs";
import { bareSearch, bareStages, type Floors } from "./floors";
import { sendAll } from "./load";
import { fillMuseum } from "./museum";
import { describePictures, type Pictured, takePhotos } from "./pictures";
import { floorTable, loadTable, type Row } from "./report";

const CONCURRENCY = [1, 8, 32];

export type Place = {
  name: string;
  url: string;
  embedded: boolean;
  data: string;
  port: number;
  dist: string;
};
export type Material = { real: Pictured[]; others: Pictured[]; photos: Buffer[]; floors: Floors };
type Load = { works: number; scans: number };

/** Pictures that were really encoded, photos of them, and what the bare stages take. */
export async function prepare(): Promise<Material> {
  const real = await describePictures("real", 100);
  const others = await describePictures("other", 100);
  const photos = await takePhotos("real", 40);
  const floors = await bareStages(photos, others);
  await stopEngine();
  return { real, others, photos, floors };
}

/** Scans over HTTP against the built application; every request carries bytes that were never seen before. */
async function measureScans(
  url: string,
  { real, photos }: Material,
  modelId: string,
  scans: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  const embedding = (index: number) => Array.from(real[index % real.length]?.vector ?? []);
  let sent = 0;
  const photo = (index: number) => {
    const form = new FormData();
    const unseen = Buffer.concat([
      photos[index % photos.length] ?? Buffer.alloc(0),
      Buffer.from(`${sent++}`),
    ]);
    form.set("image", new Blob([new Uint8Array(unseen)]));
    return { body: form };
  };
  const vector = (index: number) => ({
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ modelId, embedding: embedding(index) }),
  });
  for (const [scan, make, factor] of [
    ["image", photo, 1],
    ["embedding", vector, 3],
  ] as const) {
    await sendAll(`${url}/api/v1/scan`, { count: 10, concurrency: 2, make });
    for (const concurrency of CONCURRENCY) {
      const count = scans * factor;
      rows.push({
        scan,
        concurrency,
        result: await sendAll(`${url}/api/v1/scan`, { count, concurrency, make }),
      });
    }
  }
  return rows;
}

/** Fills a museum in this database, serves it and measures scans; prints the tables. */
export async function measure(
  { name, url, embedded, data, port, dist }: Place,
  material: Material,
  load: Load,
) {
  await migrate(url);
  const db = connect(url, { embedded });
  const { real, others, floors } = material;
  try {
    const place = await fillMuseum(db, real, others, load.works);
    const search = await bareSearch(db, place, real);
    const env = {
      ...process.env,
      DATABASE_URL: url,
      ARTSCOPE_EMBEDDED_DATABASE: String(embedded),
      ARTSCOPE_DATA: data,
      LOG_LEVEL: "warn",
    };
    const server = await startServer({ port, dist, data, env, onLost: () => undefined });
    const base = `http://127.0.0.1:${port}`;
    const rows = await measureScans(base, material, place.modelId, load.scans).finally(server.stop);
    const bare = {
      "image decode": floors.decode,
      "image detect": floors.detect,
      "image encode": floors.encode,
      "image search": search.three,
      "image verify": floors.verify,
      "embedding search": search.one,
    };
    console.log(`\n${name}, ${load.works} works, ${cpus().length} cores\n`);
    console.log(`${loadTable(rows)}\n\n${floorTable(rows, bare)}`);
    return { database: name, works: load.works, floorsMs: bare, rows };
  } finally {
    await disconnect(db);
  }
}
