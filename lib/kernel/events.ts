import type { z } from "zod";

/** Something that happened: a name, whom it is about (order is kept per subject), and small JSON. */
export type EventDefinition<Name extends string, Data extends z.ZodType> = {
  name: Name;
  data: Data;
  create(subject: string, data: z.input<Data>): Announcement;
};

export type Announcement = { name: string; subject: string; data: unknown };

/** Declares an event of a domain; `create` refuses a payload that the schema refuses. */
export function defineEvent<Name extends string, Data extends z.ZodType>(
  name: Name,
  data: Data,
): EventDefinition<Name, Data> {
  return { name, data, create: (subject, payload) => ({ name, subject, data: data.parse(payload) }) };
}
