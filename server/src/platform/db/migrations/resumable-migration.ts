import type { MigrationInterface, QueryRunner } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** Its name begins like the table of finished migrations, and it is no entity: backups leave it out. */
const PROGRESS = 'migrations_progress';
const MAKE_PROGRESS = `CREATE TABLE IF NOT EXISTS ${PROGRESS} (migration VARCHAR(120) PRIMARY KEY, statements INT NOT NULL)`;

/**
 * What MariaDB says of a statement that had its effect before the process died: the table, column, key,
 * constraint, primary key or trigger is there already, or what should be dropped is gone.
 */
const ALREADY_DONE = new Set([1050, 1051, 1060, 1061, 1068, 1091, 1359, 1360, 1826]);

/**
 * Lets a migration go on where a killed process left it. MariaDB commits with each change of a table, so a
 * migration cannot be rolled back: its statements are counted in a table of their own, and a repeated run
 * leaves out those that were carried out.
 */
export function toResumable(migration: MigrationClass): MigrationClass {
  const { name } = migration;
  return class {
    readonly name = name;
    private readonly migration = new migration();

    async up(runner: QueryRunner): Promise<void> {
      await this.migration.up(await openJournal(runner, name));
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(MAKE_PROGRESS);
      await runner.query(`DELETE FROM ${PROGRESS} WHERE migration = ?`, [name]);
      await this.migration.down(runner);
    }
  };
}

/**
 * Gives a runner that notes each statement that changes something, and passes over those noted by an earlier
 * run.
 */
async function openJournal(runner: QueryRunner, name: string): Promise<QueryRunner> {
  await runner.query(MAKE_PROGRESS);
  // The count of a migration stays until the next one begins: the process may die before this one is listed
  // as finished.
  await runner.query(`DELETE FROM ${PROGRESS} WHERE migration <> ?`, [name]);
  const [found] = await runner.manager.query<{ statements: number }[]>(
    `SELECT statements FROM ${PROGRESS} WHERE migration = ?`,
    [name],
  );
  if (!found) await runner.query(`INSERT INTO ${PROGRESS} (migration, statements) VALUES (?, 0)`, [name]);
  const done = found === undefined ? null : Number(found.statements);
  let reached = 0;
  const query = async (sql: string, parameters?: unknown[]): Promise<unknown> => {
    if (isRead(sql)) return runner.query(sql, parameters);
    const number = reached++;
    if (done !== null && number < done) return undefined;
    // The first statement that was not noted may have been carried out all the same.
    return carryOut({ runner, name, number, mayBeDone: number === done }, sql, parameters);
  };
  return Object.create(runner, { query: { value: query } }) as QueryRunner;
}

type Step = {
  readonly runner: QueryRunner;
  readonly name: string;
  readonly number: number;
  readonly mayBeDone: boolean;
};

async function carryOut(
  { runner, name, number, mayBeDone }: Step,
  sql: string,
  parameters: unknown[] | undefined,
): Promise<unknown> {
  const note = (): Promise<unknown> =>
    runner.query(`UPDATE ${PROGRESS} SET statements = ? WHERE migration = ?`, [number + 1, name]);
  if (isChangeOfTables(sql)) {
    await runner.query(sql, parameters).catch((error: unknown) => {
      if (!mayBeDone || !isAlreadyDone(error)) throw error;
    });
    return note();
  }
  // Rows and the note of them are one transaction, so that rows are never written twice.
  await runner.query('START TRANSACTION');
  const answer = await runner.query(sql, parameters);
  await note();
  await runner.query('COMMIT');
  return answer;
}

function isRead(sql: string): boolean {
  return /^\s*(?:SELECT|SHOW)\b/i.test(sql);
}

function isChangeOfTables(sql: string): boolean {
  return /^\s*(?:CREATE|ALTER|DROP|RENAME)\b/i.test(sql);
}

function isAlreadyDone(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'errno' in error &&
    typeof error.errno === 'number' &&
    ALREADY_DONE.has(error.errno)
  );
}
