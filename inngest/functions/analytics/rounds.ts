import { aggregateDays, aggregateHours } from "@/lib/analytics";
import type { Job } from "../../define-job";

/** An engine takes a thousand steps a run; what is left is found by the next sweep. */
export const ROUNDS_MAX = 150;

type Days = Awaited<ReturnType<typeof aggregateDays>>;
type Steps = Pick<Job<unknown>, "step">;

/** Counts a museum's hours that wait, a batch a step. */
export async function countHours({ step }: Steps): Promise<number> {
  let hours = 0;
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const counted = await step(`hours-${round}`, (ctx) => aggregateHours(ctx, {}));
    hours += counted.hours;
    if (!counted.more) break;
  }
  return hours;
}

/** Counts a museum's days that wait, a batch a step. */
export async function countDays({ step }: Steps): Promise<number> {
  let days = 0;
  let after: string | null = null;
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const from: string | null = after;
    const counted: Days = await step(`days-${round}`, (ctx) => aggregateDays(ctx, { after: from }));
    days += counted.days;
    if (counted.last === null) break;
    after = counted.last;
  }
  return days;
}
