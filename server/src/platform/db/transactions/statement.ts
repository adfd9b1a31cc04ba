/** A statement and its values. */
export type Statement = { readonly sql: string; readonly values: readonly unknown[] };

/**
 * Combines statements into one: MariaDB runs it as the body of a procedure and returns the rows of every
 * SELECT.
 */
export function compoundStatement(statements: readonly Statement[]): Statement {
  return {
    sql: `BEGIN NOT ATOMIC ${statements.map(({ sql }) => `${sql}; `).join('')}END`,
    values: statements.flatMap(({ values }) => [...values]),
  };
}
