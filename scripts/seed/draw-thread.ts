import { parentPort } from "node:worker_threads";
import { drawWork, renderPng } from "@/db/seed/demo/render";
import type { DrawTask } from "./draw-pool";
import { DEMO_MUSEUMS } from "./museums";

const works = new Map(
  DEMO_MUSEUMS.flatMap((museum) =>
    museum.rooms.flatMap((room) => room.works.map((work) => [`${museum.slug}/${work.slug}`, work] as const)),
  ),
);

parentPort?.on("message", async ({ museum, slug }: DrawTask) => {
  try {
    const work = works.get(`${museum}/${slug}`);
    if (!work) throw new Error(`no work ${slug} in ${museum}`);
    const png = new Uint8Array(await renderPng(drawWork(work)));
    parentPort?.postMessage({ png }, [png.buffer]);
  } catch (error) {
    parentPort?.postMessage({
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
