import { type Context, createContext } from "@/lib/kernel/context";
import { database } from "@/lib/kernel/database";
import { idOf } from "@/lib/kernel/ids";
import { resolveMuseum } from "@/lib/museums";

/** What a job runs with where no museum is meant. Its request id is the engine's run, so that logs lead to it. */
export function installationContext(job: string, runId: string): Context {
  return createContext({ actor: { kind: "system", name: job }, db: database(), requestId: runId });
}

/** The same for one museum. Throws `not_found` when there is no such museum (any more). */
export async function museumContext(root: Context, museumId: string): Promise<Context> {
  const museum = await resolveMuseum(root, { id: idOf("museum").parse(museumId) });
  return { ...createContext({ ...root, museum, locale: museum.defaultLocale }), log: root.log };
}
