import { randomBytes } from "node:crypto";
import { readlinkSync } from "node:fs";
import { hostname } from "node:os";
import type { Store } from "./store";

/** Where process numbers mean the same: this machine, and on Linux this container. */
function machine(): string {
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

/** Names this runner in the leases that it takes. */
export const newOwner = () => JSON.stringify([machine(), process.pid, randomBytes(6).toString("hex")]);

/** Whether the process that took a lease certainly runs no more. */
function isGone(owner: string): boolean {
  const [where, pid] = JSON.parse(owner);
  if (where !== machine() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

/** Prolongs the leases of calls under way; by name, so that one whose claim was never answered runs out. */
export async function renew(store: Store, until: Date, leases: string[]): Promise<void> {
  if (leases.length === 0) return;
  await store.sql`update ${store.t.work} set leased_until = ${until} where lease = any(${leases}::text[])`;
}

/** Gives up calls under way, for another runner to make them. */
export async function giveUp(store: Store, leases: string[]): Promise<void> {
  if (leases.length === 0) return;
  await store.sql`update ${store.t.work} set lease = null, leased_until = null where lease = any(${leases}::text[])`;
}

/** Lets go at once of what a runner that was killed on this machine held, rather than when its leases end. */
export async function releaseOfTheDead(store: Store): Promise<number> {
  const { work } = store.t;
  const owners = await store.sql<{ leased_by: string }[]>`
    select distinct leased_by from ${work} where lease is not null`;
  const gone = owners.map((row) => row.leased_by).filter(isGone);
  if (gone.length === 0) return 0;
  const { count } = await store.sql`
    update ${work} set lease = null, leased_until = null where lease is not null and leased_by = any(${gone}::text[])`;
  return count;
}
