import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Problem } from "./problem.mjs";
import { ROOT } from "./processes.mjs";

export const USAGE = `npm start -- [options]

  --lan         serve phones on the same network, by HTTPS
  --port N      the port of the museum's address (3000, or the next free one)
  --data DIR    where the database, images and certificates are kept (.artscope)
  --no-demo     don't set up the demo museums
  --help        this text

Settings come from the environment or from .env.local and .env; see .env.example.`;

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
export function readOptions(args, env) {
  const values = parse(args);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
    throw new Problem(
      `--port ${values.port} is not a port number.`,
      "Ports are whole numbers from 1 to 65535.",
    );
  }
  return {
    help: values.help === true,
    lan: values.lan === true,
    demo: values["no-demo"] !== true,
    port,
    data: resolve(ROOT, values.data ?? env.ARTSCOPE_DATA ?? ".artscope"),
  };
}

/** A path as people would type it here. @param {string} path */
export function shortPath(path) {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        lan: { type: "boolean" },
        port: { type: "string" },
        data: { type: "string" },
        "no-demo": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error), USAGE);
  }
}

/**
 * Reads .env.local and .env into `env`; what is set already wins.
 * @param {Record<string, string | undefined>} env
 */
export function loadEnvFiles(env, root = ROOT) {
  for (const name of [".env.local", ".env"]) {
    const file = join(root, name);
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, "utf8").split(/\r?\n/)) {
      const match = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line);
      if (match?.[1] && match[2] !== undefined) env[match[1]] ??= unquote(match[2]);
    }
  }
}

/** @param {string} value */
function unquote(value) {
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(value);
  return quoted ? (quoted[2] ?? "") : value.replace(/\s+#.*$/, "");
}
