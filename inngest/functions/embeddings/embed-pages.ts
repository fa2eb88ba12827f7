import { embedMissing } from "@/lib/indexing";
import type { EmbeddedPage } from "@/lib/indexing/contract";
import { reportProgress } from "@/lib/jobs";
import type { Id } from "@/lib/kernel/ids";
import type { Job } from "../../define-job";
import { nameItems } from "./name-items";

const PAGE = 20;
/** An engine takes a thousand steps a run; some are for what comes after the pages. */
const PAGES_MAX = 800;

type Taken = Pick<Job<unknown>, "id" | "step">;
type Counts = { done: number; failed: number };

/**
 * Goes through all ready images once and embeds those that lack a vector, a page a step. Progress counts every image
 * gone through. Answers how many got a vector and how many could not.
 */
export async function embedPages(
  { id, step }: Taken,
  { name, modelId, images }: { name: string; modelId: string | undefined; images: number },
): Promise<{ embedded: number; failed: number }> {
  const limit = Math.min(500, Math.max(PAGE, Math.ceil(images / PAGES_MAX)));
  const sum = { passed: 0, embedded: 0, failed: 0 };
  let after: Id<"image"> | null = null;
  for (let page = 0; page < PAGES_MAX; page++) {
    const from: Id<"image"> | null = after;
    const { passed, failed } = sum;
    const got: Omit<EmbeddedPage, "failed"> & { failed: number } = await step(
      `${name}-${page + 1}`,
      async (ctx) => {
        const answer = await embedMissing(ctx, { modelId, after: from, limit });
        const failures = failed + answer.failed.length;
        const counts: Counts = { done: passed + answer.passed - failures, failed: failures };
        const items = await nameItems(ctx, answer.failed);
        if (id) await reportProgress(ctx, { jobId: id, ...counts, items });
        return { ...answer, failed: answer.failed.length };
      },
    );
    sum.passed += got.passed;
    sum.embedded += got.embedded;
    sum.failed += got.failed;
    if (got.cursor === null) break;
    after = got.cursor;
  }
  return { embedded: sum.embedded, failed: sum.failed };
}
