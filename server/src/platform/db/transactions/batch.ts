import type { EntityManager } from 'typeorm';

import type { Statement } from './statement';
import { compoundStatement } from './statement';

/** One or several SELECT statements and the function that turns their rows into a result. */
export type BatchQuery<Answer> = {
  readonly statements: readonly Statement[];
  readonly toResult: (results: readonly Rows[]) => Answer;
};

/** The rows of a statement. */
type Rows = readonly unknown[];

type BatchResults<Queries extends readonly BatchQuery<unknown>[]> = {
  -readonly [Place in keyof Queries]: Queries[Place] extends BatchQuery<infer Answer> ? Answer : never;
};

/** Builds a query of one statement. */
export function batchQuery<Row, Answer>(
  sql: string,
  values: readonly unknown[],
  answer: (rows: readonly Row[]) => Answer,
): BatchQuery<Answer> {
  return { statements: [{ sql, values }], toResult: ([rows = []]) => answer(rows as readonly Row[]) };
}

/** Combines queries; the results come in their order. */
export function batch<const Queries extends readonly BatchQuery<unknown>[]>(
  queries: Queries,
): BatchQuery<BatchResults<Queries>> {
  return {
    statements: queries.flatMap(({ statements }) => statements),
    toResult: (results) => {
      let next = 0;
      return queries.map(({ statements, toResult }) =>
        toResult(results.slice(next, (next += statements.length))),
      ) as BatchResults<Queries>;
    },
  };
}

/**
 * Runs the statements of a query inside a unit, in order: what the first one locks is locked before the next
 * one reads. MariaDB gets them in one round trip; SQLite runs them one by one. Only check-out uses it, the
 * act that desks do all day: with seven round trips instead it takes a fifth more CPU (`npm run
 * bench:circulation`). Everything else awaits its statements one by one.
 */
export async function runBatch<Answer>(
  tx: EntityManager,
  { statements, toResult }: BatchQuery<Answer>,
): Promise<Answer> {
  if (tx.dataSource.options.type === 'mariadb') {
    const { sql, values } = compoundStatement(statements);
    return toResult(await tx.query<Rows[]>(sql, [...values]));
  }
  const results: Rows[] = [];
  for (const { sql, values } of statements) results.push(await tx.query<unknown[]>(sql, [...values]));
  return toResult(results);
}
