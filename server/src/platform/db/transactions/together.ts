import type { EntityManager } from 'typeorm';

import type { Statement } from './statement';
import { compoundOf } from './statement';

/** Something to be read: its statements in their order, and what their rows mean. */
export type Question<Answer> = {
  readonly statements: readonly Statement[];
  readonly answer: (results: readonly Rows[]) => Answer;
};

/** The rows that a statement gave. */
export type Rows = readonly unknown[];

type Reader = Pick<EntityManager, 'query' | 'dataSource'>;
type Answers<Questions extends readonly Question<unknown>[]> = {
  -readonly [Place in keyof Questions]: Questions[Place] extends Question<infer Answer> ? Answer : never;
};

/** Makes a question of one statement. */
export function question<Row, Answer>(
  sql: string,
  values: readonly unknown[],
  answer: (rows: readonly Row[]) => Answer,
): Question<Answer> {
  return { statements: [{ sql, values }], answer: ([rows = []]) => answer(rows as readonly Row[]) };
}

/** Makes one question of several; their answers come in their order. */
export function together<const Questions extends readonly Question<unknown>[]>(
  questions: Questions,
): Question<Answers<Questions>> {
  return {
    statements: questions.flatMap(({ statements }) => statements),
    answer: (results) => {
      let next = 0;
      return questions.map(({ statements, answer }) =>
        answer(results.slice(next, (next += statements.length))),
      ) as Answers<Questions>;
    },
  };
}

/**
 * Asks a question inside a unit, its statements in their order: what the first one locks is locked before the
 * next one reads. MariaDB gets them in one round trip; each of them sees what was committed when its turn
 * came.
 */
export async function ask<Answer>(tx: Reader, { statements, answer }: Question<Answer>): Promise<Answer> {
  return answer(await rowsOf(tx, statements));
}

/** Writes several rows inside a unit, in their order; MariaDB gets them in one round trip. */
export async function writeTogether(tx: EntityManager, statements: readonly Statement[]): Promise<void> {
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
  const { sql, values } = compoundOf(statements);
  return tx.query<Rows[]>(sql, [...values]);
}

function isMariaDb(tx: Reader): boolean {
  return tx.dataSource.options.type === 'mariadb';
}
