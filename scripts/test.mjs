// `npm test`: every test there is, on a machine with nothing but Node, ending with one line of numbers.
import { requireNode } from "./launch/node-version.mjs";

requireNode(process.versions.node) && (await import("./testing/run.mjs"));
