import { parentPort } from "node:worker_threads";
import { detectFeatures } from "../geometry/detect";
import type { OpenCv } from "../geometry/opencv";
import { verifyAll } from "../geometry/verify-all";
import { loadOpenCv } from "./load-opencv";
import type { Reply, Task } from "./verification-protocol";

let loading: Promise<{ cv: OpenCv }> | undefined;

async function perform(task: Task): Promise<{ reply: Reply; transfer: ArrayBuffer[] }> {
  switch (task.kind) {
    case "detect": {
      loading ??= loadOpenCv();
      const { cv } = await loading;
      const value = detectFeatures(cv, task.image, task.options);
      // Both arrays were made for this answer, each on a buffer of its own.
      const transfer = [value.points.buffer, value.descriptors.buffer] as ArrayBuffer[];
      return { reply: { ok: true, value }, transfer };
    }
    case "verify":
      return {
        reply: { ok: true, value: verifyAll(task.photo, task.works, task.stopAt, task.withMatches) },
        transfer: [],
      };
    case "warm":
      loading ??= loadOpenCv();
      await loading;
      return { reply: { ok: true, value: null }, transfer: [] };
    default:
      return task satisfies never;
  }
}

parentPort?.on("message", async (task: Task) => {
  try {
    const { reply, transfer } = await perform(task);
    parentPort?.postMessage(reply, transfer);
  } catch (error) {
    // OpenCV throws bare numbers (addresses of C++ exceptions).
    const [message, stack] =
      error instanceof Error ? [error.message, error.stack] : [`OpenCV: ${error}`, undefined];
    parentPort?.postMessage({ ok: false, message, stack } satisfies Reply);
  }
});
