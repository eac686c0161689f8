/** The five-letter SQLSTATE of a database error, looked for in its causes too; undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return sqlState(error.cause);
}

/** Was a row refused because its key is taken? */
export function isUniqueViolation(error: unknown): boolean {
  return sqlState(error) === '23505';
}
