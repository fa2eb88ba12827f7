import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { z } from "zod";
import type { Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import type { Operation } from "@/lib/kernel/operation";
import { contextOf, requestIdOf } from "./caller";

/** One context for each museum and request, however many parts of the page ask. */
const pageContext = cache(async (museum: string | undefined): Promise<Context> => {
  const given = await headers();
  const chosenLocale = (await cookies()).get("locale")?.value ?? null;
  return contextOf({ headers: given, chosenLocale, museum }, requestIdOf(given));
});

/**
 * Runs an operation for a server component, in process, in the visitor's language.
 * What is not there becomes Next's 404 page; other errors reach the error page.
 */
export async function load<I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
  input: z.input<I>,
  { museum }: { museum?: string } = {},
): Promise<z.output<O>> {
  try {
    return await operation(await pageContext(museum), input);
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "invalid_input"))
      notFound();
    throw error;
  }
}
