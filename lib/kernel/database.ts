import { connect, type Database } from "@/db/client";
import { env } from "./env";

const holder = globalThis as typeof globalThis & { artscopeDatabase?: Database };

/** This process's connection pool. Kept on `globalThis` because the server bundles this file more than once. */
export function database(): Database {
  holder.artscopeDatabase ??= connect(env().DATABASE_URL, {
    poolSize: env().DATABASE_POOL,
    embedded: env().ARTSCOPE_EMBEDDED_DATABASE,
  });
  return holder.artscopeDatabase;
}
