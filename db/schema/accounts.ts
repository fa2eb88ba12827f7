import { sql } from "drizzle-orm";
import { index, integer, pgEnum, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, id, instant, ref, updatedAt } from "../columns";

const ofUser = () =>
  ref<"user">()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** People who can sign in. Which museums they work in is the staff domain's. */
export const users = pgTable(
  "users",
  {
    id: id<"user">(),
    /** As it was written; compared without regard to case. */
    email: text().notNull(),
    name: text().notNull(),
    locale: text().notNull(),
    /** argon2id with its parameters; null for who signs in elsewhere only. */
    passwordHash: text(),
    passwordChangedAt: instant(),
    /** Encrypted; in force from `secondFactorAt` on, until then it is being set up. */
    totpSecret: text(),
    /** Step of the last code that was taken: each works once. */
    totpStep: integer(),
    secondFactorAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [uniqueIndex("users_email").on(sql`lower(${table.email})`)],
);

/** Who somebody is at the museum's own identity provider. */
export const userIdentities = pgTable(
  "user_identities",
  { issuer: text().notNull(), subject: text().notNull(), userId: ofUser(), createdAt: createdAt() },
  (table) => [primaryKey({ columns: [table.issuer, table.subject] })],
);

/** One-time codes for who lost their phone; SHA-256, because they are random and long. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  { userId: ofUser(), codeHash: text().notNull(), usedAt: instant() },
  (table) => [primaryKey({ columns: [table.userId, table.codeHash] })],
);

export const signInMethod = pgEnum("sign_in_method", ["password", "second-factor", "identity-provider"]);

/** One signed-in browser each. A row that has ended is nobody, whatever its cookie says. */
export const sessions = pgTable(
  "sessions",
  {
    id: id<"session">(),
    userId: ofUser(),
    method: signInMethod().notNull(),
    /** When the person last proved who they are; dangerous acts ask for it again. */
    provenAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    expiresAt: instant().notNull(),
    endedAt: instant(),
    /** Such as "Firefox on Windows", for the person's own list. */
    device: text().notNull(),
    address: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index("sessions_user").on(table.userId, table.createdAt),
    index("sessions_expiry").on(table.expiresAt),
  ],
);

/** Failed attempts by account and by address, so that guessing gets slower. Keys are hashes. */
export const signInAttempts = pgTable("sign_in_attempts", {
  key: text().primaryKey(),
  failures: integer().notNull(),
  lastFailureAt: instant().notNull(),
  blockedUntil: instant().notNull(),
});

/** Links to choose a new password: they work once, and for a while. */
export const passwordResets = pgTable(
  "password_resets",
  {
    tokenHash: text().primaryKey(),
    userId: ofUser(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    createdAt: createdAt(),
  },
  (table) => [index("password_resets_user").on(table.userId)],
);
