import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { z } from "zod";
import type { Context } from "@/lib/kernel/context";
import { AppError, type ErrorCode } from "@/lib/kernel/errors";
import type { Operation } from "@/lib/kernel/operation";
import { contextOf, requestIdOf } from "./caller";

/** Set by the proxy: the address that the browser asked for, which pages are not told. */
const HERE_HEADER = "x-artscope-here";

/** To somebody who may not see it, a page is not there. */
const NOWHERE: ErrorCode[] = ["not_found", "invalid_input", "unauthenticated"];

/** One context for each museum and request, however many parts of the page ask. */
const pageContext = cache(
  async (museum: string | null | undefined, as: "visitor" | "staff"): Promise<Context> => {
    const given = await headers();
    const chosenLocale = (await cookies()).get("locale")?.value ?? null;
    return contextOf({ headers: given, chosenLocale, museum, as, doing: "page" }, requestIdOf(given));
  },
);

/**
 * Runs an operation for a server component, in process, in the visitor's language.
 * What is not there becomes Next's 404 page; other errors reach the error page.
 */
export async function load<I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
  input: z.input<I>,
  { museum, as = "visitor" }: { museum?: string | null; as?: "visitor" | "staff" } = {},
): Promise<z.output<O>> {
  try {
    return await operation(await pageContext(museum, as), input);
  } catch (error) {
    if (error instanceof AppError && NOWHERE.includes(error.code)) notFound();
    throw error;
  }
}

/** For what surrounds the staff's pages: whoever has not signed in is asked to, and comes back to where they were. */
export async function signedInOnly(): Promise<void> {
  const { actor } = await pageContext(null, "staff");
  if (actor.kind === "staff") return;
  const here = (await headers()).get(HERE_HEADER);
  redirect(here ? `/sign-in?next=${encodeURIComponent(here)}` : "/sign-in");
}
