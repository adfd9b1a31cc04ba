import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES_WITH_SEX = ['registered_person', 'head_count'];
const SEXES = [
  ['L', 'MALE'],
  ['P', 'FEMALE'],
] as const;

const TABLES_WITH_SIZE = ['business', 'business_accepted', 'business_listing'];
const SIZES = [
  ['MIKRO', 'MICRO'],
  ['KECIL', 'SMALL'],
  ['MENENGAH', 'MEDIUM'],
  ['BESAR', 'LARGE'],
] as const;

/** Writes sexes and sizes of businesses with the words of the schema, as cards of members do already. */
export class WriteWordsInFull1782000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES_WITH_SEX) await rewriteSex(runner, { table, length: 8, words: SEXES });
    for (const table of TABLES_WITH_SIZE) await rewriteSize(runner, table, SIZES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES_WITH_SEX)
      await rewriteSex(runner, { table, length: 1, words: SEXES.map(([letter, word]) => [word, letter]) });
    for (const table of TABLES_WITH_SIZE)
      await rewriteSize(
        runner,
        table,
        SIZES.map(([before, after]) => [after, before]),
      );
  }
}

type Words = readonly (readonly [string, string])[];

// Through a second column, since SQLite changes the length of none.
async function rewriteSex(
  runner: QueryRunner,
  { table, length, words }: { readonly table: string; readonly length: number; readonly words: Words },
): Promise<void> {
  await runner.query(`ALTER TABLE ${table} RENAME COLUMN sex TO earlier_sex`);
  await runner.query(`ALTER TABLE ${table} ADD COLUMN sex varchar(${length}) NULL`);
  for (const [before, after] of words)
    await runner.query(`UPDATE ${table} SET sex = ? WHERE earlier_sex = ?`, [after, before]);
  await runner.query(`ALTER TABLE ${table} DROP COLUMN earlier_sex`);
}

async function rewriteSize(runner: QueryRunner, table: string, words: Words): Promise<void> {
  for (const [before, after] of words)
    await runner.query(`UPDATE ${table} SET size_class = ? WHERE size_class = ?`, [after, before]);
}
