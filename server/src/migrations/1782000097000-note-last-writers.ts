import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['event', 'business'];

/** Notes who wrote an event or a listing last: with four eyes that person does not publish it. */
export class NoteLastWriters1782000097000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Written out: what the library would do instead on SQLite is to copy the whole table.
    for (const table of TABLES)
      await runner.query(`ALTER TABLE ${table} ADD COLUMN written_by varchar(40) NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DROP COLUMN written_by`);
  }
}
