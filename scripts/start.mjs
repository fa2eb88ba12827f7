// `npm start`: from a clean clone, or any later state of it, to a museum that answers.
import { requireNode } from "./launch/node-version.mjs";

// Loaded after the look at the version: an old Node would stumble over what these need before it could say so.
requireNode(process.versions.node) && (await import("./launch/start.mjs"));
