import { AppError } from "./errors";
import type { Id, VisitId } from "./ids";

export const STAFF_ROLES = ["staff", "curator", "admin"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** What a key is allowed, such as reading one part of the museum's data. Which there are is for the domains to say. */
export type Scope = `${string}:${"read" | "write"}`;

/**
 * Who is calling. `visitId` is null for a visitor who asked not to be recorded; `role` is the person's role in the
 * museum that the call is about, null where they have none; without `provenAt` they never proved who they are.
 */
export type Actor =
  | { kind: "anonymous" }
  | { kind: "visitor"; visitId: VisitId | null }
  | {
      kind: "staff";
      userId: string;
      role: StaffRole | null;
      sessionId?: Id<"session">;
      /** When they last proved who they are. */
      provenAt?: Date;
    }
  | { kind: "apiKey"; keyId: string; scopes: readonly string[] }
  | { kind: "system"; name: string };

/** Answers "may this kind of actor call this at all", before any input is read. */
export type Access = { describe: string; scope?: Scope; allows(actor: Actor): boolean };

/** Open to everybody: visitors need no account. */
export const anyone: Access = { describe: "anyone", allows: () => true };

/** Only our own jobs and scripts. */
export const systemOnly: Access = { describe: "system", allows: (actor) => actor.kind === "system" };

/** Whoever has signed in, in whatever museum: for what is about their own account. */
export const signedIn: Access = { describe: "signed in", allows: (actor) => actor.kind === "staff" };

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

/** As long as a proof of who somebody is counts for dangerous acts (OWASP ASVS 5, 7.5.1 and 7.5.3). */
const PROOF_MS = 10 * 60_000;

/** Before an act that would hand the museum to whoever found an open laptop: asks people to prove who they are. */
export function assertRecentlyProven({ actor, now }: { actor: Actor; now(): Date }): void {
  if (actor.kind === "system") return;
  const provenAt = actor.kind === "staff" ? actor.provenAt : undefined;
  if (provenAt && now().getTime() - provenAt.getTime() < PROOF_MS) return;
  throw new AppError("proof_needed", "This needs your password, or a new sign-in, of the last ten minutes.");
}
