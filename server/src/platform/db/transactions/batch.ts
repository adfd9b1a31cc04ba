import type { EntityManager } from 'typeorm';

import type { Statement } from './statement';
import { compoundStatement } from './statement';

/** Something to be read: its statements in their order, and what their rows mean. */
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

/** Makes a question of one statement. */
export function batchQuery<Row, Answer>(
  sql: string,
  values: readonly unknown[],
  answer: (rows: readonly Row[]) => Answer,
): BatchQuery<Answer> {
  return { statements: [{ sql, values }], toResult: ([rows = []]) => answer(rows as readonly Row[]) };
}

/** Makes one question of several; their answers come in their order. */
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
 * Asks a question inside a unit, its statements in their order: what the first one locks is locked before the
 * next one reads. MariaDB gets them in one round trip; each of them sees what was committed when its turn
 * came.
 */
export async function runBatch<Answer>(
  tx: Reader,
  { statements, toResult: answer }: BatchQuery<Answer>,
): Promise<Answer> {
  return answer(await rowsOf(tx, statements));
}

/** Writes several rows inside a unit, in their order; MariaDB gets them in one round trip. */
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
