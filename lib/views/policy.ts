import type { Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import type { SavedView } from "./contract";
import type { ViewRow } from "./queries";

/** Whose view it is: a person's, as the audit log names them. */
export function personOf({ actor }: Context): string {
  if (actor.kind !== "staff") throw new AppError("not_found", "Views are people's.");
  return actor.userId;
}

/** Whether somebody may change a view: their own, and an admin what is shared, whose owner may be gone. */
export function mayChange({ actor }: Context, { ownerId, shared }: ViewRow): boolean {
  if (actor.kind !== "staff") return false;
  return ownerId === actor.userId || (shared && actor.role === "admin");
}

export const toView = ({ id, name, query, shared, ownerId }: ViewRow, person: string): SavedView => ({
  ...{ id, name, query, shared, mine: ownerId === person },
});

export const audited = ({ name, query, shared, ownerId }: ViewRow) => ({ name, query, shared, ownerId });
