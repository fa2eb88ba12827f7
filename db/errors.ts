/** SQLSTATE 23503, a row that refers to none; the driver's error is the cause of Drizzle's. */
export function isForeignKeyViolation(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === "23503";
}
