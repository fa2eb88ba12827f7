import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "@/scripts/database/start-embedded.mjs";
import { migrate } from "./migrate";

declare module "vitest" {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

type TestDatabase = { url: string; embedded: boolean; drop(): Promise<void> };

/**
 * Gives the database tests a migrated, empty database: one of their own on the server at TEST_DATABASE_URL
 * (dropped afterwards), else an embedded one in memory; and a folder for pictures, so that these never land among an
 * installation's own. Returns the teardown.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await ownDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.ARTSCOPE_EMBEDDED_DATABASE = String(database.embedded);
  project.provide("databaseUrl", database.url);
  const storage = await mkdtemp(join(tmpdir(), "artscope-test-storage-"));
  process.env.ARTSCOPE_STORAGE = storage;
  return async () => {
    await database.drop();
    await rm(storage, { recursive: true, force: true });
  };
}

/** The same for a test about what a whole installation shares, such as the outbox. The caller drops it. */
export async function ownDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  const database = server ? await createOn(server) : await embedded();
  try {
    await migrate(database.url);
  } catch (error) {
    await database.drop();
    throw error;
  }
  return database;
}

async function embedded(): Promise<TestDatabase> {
  const { url, stop } = await startEmbedded({ folder: null });
  return { url, embedded: true, drop: stop };
}

async function createOn(server: string): Promise<TestDatabase> {
  const name = `artscope_test_${randomBytes(6).toString("hex")}`;
  const run = async (sql: string) => {
    const client = postgres(server, { max: 1, onnotice: () => undefined });
    await client.unsafe(sql).finally(() => client.end({ timeout: 5 }));
  };
  await run(`create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, embedded: false, drop: () => run(`drop database if exists ${name} with (force)`) };
}
