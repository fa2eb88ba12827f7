import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { connect, disconnect } from "@/db/client";
import { migrate } from "@/db/migrate";
import { startEmbedded } from "../database/start-embedded.mjs";
import { startNative } from "../database/start-native.mjs";
import { chooseJobs, startRunner } from "../launch/jobs.mjs";
import { choosePort } from "../launch/machine.mjs";
import { startServer } from "../launch/server.mjs";

const fail = (problem: Error) => {
  throw problem;
};

/** A database of its own in a data folder, and a server with its runner when asked for. */
export async function openPlace(kind: "embedded" | "native", data: string) {
  const embedded = kind === "embedded";
  const database = embedded
    ? await startEmbedded({ folder: join(data, "database") })
    : await startNative({ durable: true });
  await migrate(database.url);
  const db = connect(database.url, { embedded });
  return {
    db,
    async serve() {
      const port = await choosePort({ asked: undefined, preferred: 4800, host: "127.0.0.1" });
      const jobs = await chooseJobs({}, port);
      const env = {
        ...{ ...process.env, ...jobs.settings, DATABASE_URL: database.url, LOG_LEVEL: "warn" },
        AUTH_SECRET: randomBytes(32).toString("hex"),
        ...{ ARTSCOPE_EMBEDDED_DATABASE: String(embedded), ARTSCOPE_DATA: data },
      };
      const server = await startServer({ port, dist: ".next", data, env, onLost: fail });
      if (jobs.port !== null)
        await startRunner({ port: jobs.port, app: server.address, data, env, onLost: fail });
      return { url: server.address, pid: server.pid };
    },
    async close() {
      await disconnect(db);
      await database.stop();
    },
  };
}
