import type { Id, VisitId } from "./ids";

export const STAFF_ROLES = ["staff", "curator", "admin"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** What a key is allowed, such as reading one part of the museum's data. Which there are is for the domains to say. */
export type Scope = `${string}:${"read" | "write"}`;

/**
 * Who is calling. `visitId` is null for a visitor who asked not to be recorded; `role` is the person's role in the
 * museum that the call is about, null where they have none; `sessionId` is absent where no browser is involved.
 */
export type Actor =
  | { kind: "anonymous" }
  | { kind: "visitor"; visitId: VisitId | null }
  | { kind: "staff"; userId: string; role: StaffRole | null; sessionId?: Id<"session"> }
  | { kind: "apiKey"; keyId: string; scopes: readonly string[] }
  | { kind: "system"; name: string };

/** Answers "may this kind of actor call this at all", before any input is read. */
export type Access = { describe: string; scope?: Scope; allows(actor: Actor): boolean };

/** Open to everybody: visitors need no account. */
export const anyone: Access = { describe: "anyone", allows: () => true };

/** Only our own jobs and scripts. */
export const systemOnly: Access = { describe: "system", allows: (actor) => actor.kind === "system" };

/**
 * People with at least this role in the museum, and keys that have `scope`: without one, no key at all.
 * The system may do what staff may.
 */
export function staff(role: StaffRole, scope?: Scope): Access {
  return {
    describe: scope ? `staff (${role}), key (${scope})` : `staff (${role})`,
    scope,
    allows(actor) {
      switch (actor.kind) {
        case "system":
          return true;
        case "staff":
          return actor.role !== null && STAFF_ROLES.indexOf(actor.role) >= STAFF_ROLES.indexOf(role);
        case "apiKey":
          return scope !== undefined && actor.scopes.includes(scope);
        case "anonymous":
        case "visitor":
          return false;
        default:
          return actor satisfies never;
      }
    },
  };
}
