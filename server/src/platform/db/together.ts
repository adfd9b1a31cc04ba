import type { EntityManager } from 'typeorm';

/** A statement and its values. */
export type Statement = { readonly sql: string; readonly values: readonly unknown[] };

/** Something to be read: its statements in their order, and what their rows mean. */
export type Question<Answer> = { readonly statements: readonly Statement[]; readonly answer: (results: readonly Rows[]) => Answer };

type Rows = readonly unknown[];
type Reader = Pick<EntityManager, 'query' | 'dataSource'>;
type Answers<Questions extends readonly Question<unknown>[]> = { -readonly [Place in keyof Questions]: Questions[Place] extends Question<infer Answer> ? Answer : never };

/** Makes a question of one statement. */
export function question<Row, Answer>(sql: string, values: readonly unknown[], answer: (rows: readonly Row[]) => Answer): Question<Answer> {
  return { statements: [{ sql, values }], answer: ([rows = []]) => answer(rows as readonly Row[]) };
}

/** Asks one question inside a unit. */
export async function ask<Answer>(tx: Reader, asked: Question<Answer>): Promise<Answer> {
  const [answer] = await askTogether(tx, [asked]);
  return answer;
}

/**
 * Asks several questions inside a unit, in their order: what the first one locks is locked before the next one reads.
 * MariaDB gets them in one round trip; each of them sees what was committed when its turn came.
 */
export async function askTogether<const Questions extends readonly Question<unknown>[]>(tx: Reader, questions: Questions): Promise<Answers<Questions>> {
  const results = await rowsOf(tx, questions.flatMap(({ statements }) => statements));
  let next = 0;
  return questions.map(({ statements, answer }) => answer(results.slice(next, (next += statements.length)))) as Answers<Questions>;
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

/** MariaDB runs a compound statement as it runs the body of a procedure, and sends the rows of every SELECT in it. */
function inOneTrip(tx: Reader, statements: readonly Statement[]): Promise<Rows[]> {
  return tx.query<Rows[]>(`BEGIN NOT ATOMIC ${statements.map(({ sql }) => `${sql}; `).join('')}END`, statements.flatMap(({ values }) => [...values]));
}

function isMariaDb(tx: Reader): boolean {
  return tx.dataSource.options.type === 'mariadb';
}
