/** The SQL condition that no message exists for a cause, which is given as an SQL expression. */
export function notTold(cause: string): string {
  return `NOT EXISTS (SELECT 1 FROM message g WHERE g.cause = ${cause})`;
}
