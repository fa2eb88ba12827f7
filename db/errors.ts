/** SQLSTATE 23503, a row that refers to none. */
export const isForeignKeyViolation = (error: unknown): boolean => isSqlState(error, "23503");

/** SQLSTATE 23505, a second row of what may be there once. */
export const isUniqueViolation = (error: unknown): boolean => isSqlState(error, "23505");

/** The driver's error is the cause of Drizzle's. */
function isSqlState(error: unknown, code: string): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === code;
}
