import type { z } from "zod";
import { AppError } from "@/lib/kernel/errors";

/** An answer in the shape that is documented. Throws `unprocessable` for any other. */
export function parsedAs<S extends z.ZodType>(schema: S, answer: unknown, base: string): z.output<S> {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue ? ` (${issue.path.join(".")}: ${issue.message})` : "";
  throw new AppError(
    "unprocessable",
    `${new URL(base).hostname} answered something that is not understood${where}.`,
  );
}
