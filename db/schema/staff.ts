import { sql } from "drizzle-orm";
import { index, pgEnum, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, id, instant, ref } from "../columns";
import { users } from "./accounts";
import { museums } from "./museums";

export const staffRole = pgEnum("staff_role", ["staff", "curator", "admin"]);
export const secondFactorRule = pgEnum("second_factor_rule", ["optional", "admins", "everyone"]);

const ofMuseum = () =>
  ref<"museum">()
    .notNull()
    .references(() => museums.id, { onDelete: "cascade" });

/** Who works where, and as what. */
export const memberships = pgTable(
  "memberships",
  {
    museumId: ofMuseum(),
    userId: ref<"user">()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: staffRole().notNull(),
    disabledAt: instant(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.museumId, table.userId] }),
    index("memberships_user").on(table.userId),
  ],
);

/** Somebody who was asked to join; the link in their e-mail works once, and for a while. */
export const invitations = pgTable(
  "invitations",
  {
    id: id<"invitation">(),
    museumId: ofMuseum(),
    email: text().notNull(),
    role: staffRole().notNull(),
    tokenHash: text().notNull().unique(),
    invitedBy: text().notNull(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    withdrawnAt: instant(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("invitations_open")
      .on(table.museumId, sql`lower(${table.email})`)
      .where(sql`${table.acceptedAt} is null and ${table.withdrawnAt} is null`),
  ],
);

/** What a museum asks of its staff. */
export const staffPolicies = pgTable("staff_policies", {
  museumId: ofMuseum().primaryKey(),
  secondFactor: secondFactorRule().notNull(),
});

/** Keys of programs. The key itself is shown once; SHA-256 of it is kept, because it is random and long. */
export const apiKeys = pgTable(
  "api_keys",
  {
    id: id<"apiKey">(),
    museumId: ofMuseum(),
    name: text().notNull(),
    /** Its first characters, by which people tell keys apart. */
    prefix: text().notNull(),
    keyHash: text().notNull().unique(),
    scopes: text().array().notNull(),
    expiresAt: instant().notNull(),
    lastUsedAt: instant(),
    revokedAt: instant(),
    createdBy: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("api_keys_museum").on(table.museumId, table.createdAt)],
);

/** The links that open an installation without people: printed in its terminal, never sent. */
export const setUpTokens = pgTable("set_up_tokens", {
  tokenHash: text().primaryKey(),
  expiresAt: instant().notNull(),
  createdAt: createdAt(),
});
