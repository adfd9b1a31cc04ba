import type { EntityManager } from 'typeorm';

import type { Statement } from './statement';
import { compoundStatement } from './statement';

/** One or several SELECT statements together with the function that turns their rows into a result. */
export type BatchQuery<Answer> = {
  readonly statements: readonly Statement[];
  readonly toResult: (results: readonly Rows[]) => Answer;
};

/** The rows that a statement gave. */
export type Rows = readonly unknown[];

type Reader = Pick<EntityManager, 'query' | 'dataSource'>;
type BatchResults<Questions extends readonly BatchQuery<unknown>[]> = {
  -readonly [Place in keyof Questions]: Questions[Place] extends BatchQuery<infer Answer> ? Answer : never;
};

/** Builds a batch query from one SELECT. */
export function batchQuery<Row, Answer>(
  sql: string,
  values: readonly unknown[],
  answer: (rows: readonly Row[]) => Answer,
): BatchQuery<Answer> {
  return { statements: [{ sql, values }], toResult: ([rows = []]) => answer(rows as readonly Row[]) };
}

/** Combines several batch queries into one; the results come in the same order. */
export function batch<const Questions extends readonly BatchQuery<unknown>[]>(
  questions: Questions,
): BatchQuery<BatchResults<Questions>> {
  return {
    statements: questions.flatMap(({ statements }) => statements),
    toResult: (results) => {
      let next = 0;
      return questions.map(({ statements, toResult: answer }) =>
        answer(results.slice(next, (next += statements.length))),
      ) as BatchResults<Questions>;
    },
  };
}

/**
 * Runs a batch query inside a transaction, statement by statement in order. On MariaDB all statements go in
 * one round trip; a later statement sees the locks and commits that came before it.
 */
export async function runBatch<Answer>(
  tx: Reader,
  { statements, toResult: answer }: BatchQuery<Answer>,
): Promise<Answer> {
  return answer(await rowsOf(tx, statements));
}

/** Executes several write statements in order; on MariaDB in one round trip. */
export async function executeBatch(tx: EntityManager, statements: readonly Statement[]): Promise<void> {
  if (statements.length > 1 && isMariaDb(tx)) await inOneTrip(tx, statements);
  else for (const { sql, values } of statements) await tx.query(sql, [...values]);
}

async function rowsOf(tx: Reader, statements: readonly Statement[]): Promise<Rows[]> {
  if (statements.length > 1 && isMariaDb(tx)) return inOneTrip(tx, statements);
  const results: Rows[] = [];
  for (const { sql, values } of statements) results.push(await tx.query<unknown[]>(sql, [...values]));
  return results;
}

function inOneTrip(tx: Reader, statements: readonly Statement[]): Promise<Rows[]> {
  const { sql, values } = compoundStatement(statements);
  return tx.query<Rows[]>(sql, [...values]);
}

function isMariaDb(tx: Reader): boolean {
  return tx.dataSource.options.type === 'mariadb';
}
