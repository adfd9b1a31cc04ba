import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = [
  'about_id varchar(600) NULL',
  'about_en varchar(600) NULL',
  'equipment_id varchar(300) NULL',
  'equipment_en varchar(300) NULL',
  'house_rules_id varchar(600) NULL',
  'house_rules_en varchar(600) NULL',
];

/** Lets staff say of a space what it is for, what is there, and what is asked of whoever is in it. */
export class DescribeSpaces1782000056000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Written out: what the library would do instead on SQLite is to copy the whole table.
    for (const column of COLUMNS) await runner.query(`ALTER TABLE space ADD COLUMN ${column}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.query(`ALTER TABLE space DROP COLUMN ${column.split(' ')[0]}`);
  }
}
