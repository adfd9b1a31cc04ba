/** A statement and its values. */
export type Statement = { readonly sql: string; readonly values: readonly unknown[] };

/**
 * Makes one statement of several: MariaDB runs it as the body of a procedure, and sends the rows of
 * every SELECT in it.
 */
export function compoundStatement(statements: readonly Statement[]): Statement {
  return {
    sql: `BEGIN NOT ATOMIC ${statements.map(({ sql }) => `${sql}; `).join('')}END`,
    values: statements.flatMap(({ values }) => [...values]),
  };
}
