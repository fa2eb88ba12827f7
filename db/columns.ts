import { type SQL, sql } from "drizzle-orm";
import { customType, timestamp, uuid } from "drizzle-orm/pg-core";
import { fromSql, toSql } from "pgvector";
import type { Id } from "@/lib/kernel/ids";

/** Primary key: a random UUID whose type remembers its kind. */
export const id = <Kind extends string>() => uuid().$type<Id<Kind>>().primaryKey().defaultRandom();

/** Reference to a row of the given kind. */
export const ref = <Kind extends string>() => uuid().$type<Id<Kind>>();

/** An instant, always with its zone. */
export const instant = () => timestamp({ withTimezone: true, precision: 3 });

export const createdAt = () => instant().notNull().defaultNow();
export const updatedAt = () => instant().notNull().defaultNow();

/** pgvector without a fixed length: models differ, and the index of each model casts to its own length. */
export const vector = customType<{ data: Float32Array; driverData: string }>({
  dataType: () => "vector",
  toDriver: vectorLiteral,
  fromDriver: (text) => Float32Array.from(fromSql(text)),
});

export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** Text that sorts by code point, whatever the server's language. */
export const keyText = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });

/** SQL: the text in lower case without accents. Immutable, for generated columns. */
export const folded = (text: SQL): SQL =>
  sql`lower(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g'))`;

/** SQL: the same with every number filled up with zeros, so that 10 comes after 9. */
export const naturalKey = (text: SQL): SQL =>
  sql`regexp_replace(regexp_replace(${folded(text)}, '(\\d+)', '00000000000000000000\\1', 'g'), '0+(\\d{20})(?!\\d)', '\\1', 'g')`;

/** pgvector's text form of a vector. */
export function vectorLiteral(vector: Float32Array | readonly number[]): string {
  return toSql(Array.from(vector));
}
