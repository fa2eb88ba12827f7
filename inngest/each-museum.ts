import type { Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { listMuseums } from "@/lib/museums";
import type { Job } from "./define-job";
import { museumContext } from "./job-context";

/** Looks for work left undone in every museum, a step each; one that is deleted meanwhile has none. */
export async function eachMuseum(
  { step }: Pick<Job<unknown>, "step">,
  work: (ctx: Context) => Promise<unknown>,
): Promise<{ museums: number }> {
  const museumIds = await step("list", async (ctx) =>
    (await listMuseums(ctx, {})).items.map((museum) => museum.id),
  );
  for (const museumId of museumIds) {
    await step(`museum-${museumId}`, async (ctx) => {
      try {
        return await work(await museumContext(ctx, museumId));
      } catch (error) {
        if (error instanceof AppError && error.code === "not_found") return null;
        throw error;
      }
    });
  }
  return { museums: museumIds.length };
}
