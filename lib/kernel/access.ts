import type { VisitId } from "./ids";

export const STAFF_ROLES = ["staff", "curator", "admin"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Who is calling. `visitId` is null for a visitor who asked not to be recorded. */
export type Actor =
  | { kind: "anonymous" }
  | { kind: "visitor"; visitId: VisitId | null }
  | { kind: "staff"; userId: string; role: StaffRole }
  | { kind: "apiKey"; keyId: string; scopes: readonly string[] }
  | { kind: "system"; name: string };

/** Answers "may this kind of actor call this at all", before any input is read. */
export type Access = { describe: string; allows(actor: Actor): boolean };

/** Open to everybody: visitors need no account. */
export const anyone: Access = { describe: "anyone", allows: () => true };

/** Only our own jobs and scripts. */
export const systemOnly: Access = { describe: "system", allows: (actor) => actor.kind === "system" };

/** People with at least this role in the museum; the system may do what staff may. */
export function staff(role: StaffRole): Access {
  return {
    describe: `staff (${role})`,
    allows(actor) {
      switch (actor.kind) {
        case "system":
          return true;
        case "staff":
          return STAFF_ROLES.indexOf(actor.role) >= STAFF_ROLES.indexOf(role);
        case "anonymous":
        case "visitor":
        case "apiKey":
          return false;
        default:
          return actor satisfies never;
      }
    },
  };
}
