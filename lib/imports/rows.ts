/** Something to say of a row: a code that pages have words for, the field it is about, and what the words need. */
export type RowNote = { code: string; field?: string; values?: Record<string, string | number> };
export type FieldChange = { field: string; before: unknown; after: unknown };
