// The threads' way in: plain JavaScript, because it teaches the thread to read TypeScript.
import { register } from "tsx/esm/api";

register();
await import("./draw-thread.ts");
