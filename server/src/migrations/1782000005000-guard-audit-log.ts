import type { MigrationInterface, QueryRunner } from 'typeorm';

const REFUSED = 'The audit log is never changed, and forgotten after two years only.';
/** The sample library may be emptied: nobody worked there. */
const IS_REAL = "NOT EXISTS (SELECT 1 FROM setting WHERE name = 'sample-mode' AND value = '1')";

/** Triggers on SQLite; whoever makes the table anew there must make them anew too. */
const SQLITE_GUARDS = [
  `CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, '${REFUSED}'); END`,
  `CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
    WHEN OLD.occurred_at > strftime('%Y-%m-%d %H:%M:%f', 'now', '-730 days') AND ${IS_REAL}
    BEGIN SELECT RAISE(ABORT, '${REFUSED}'); END`,
  // INSERT OR REPLACE removes the earlier line without firing the trigger of a deletion.
  `CREATE TRIGGER audit_entry_no_replace BEFORE INSERT ON audit_entry
    WHEN EXISTS (SELECT 1 FROM audit_entry WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, '${REFUSED}'); END`,
];
const MARIADB_GUARDS = [
  `CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${REFUSED}'`,
  `CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry FOR EACH ROW
    IF OLD.occurred_at > UTC_TIMESTAMP(3) - INTERVAL 730 DAY AND ${IS_REAL} THEN
      SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${REFUSED}';
    END IF`,
];

/** Notes from which device something was done, and lets the database refuse changes of the audit log. */
export class GuardAuditLog1782000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // By hand, because TypeORM would make the table anew on SQLite.
    await runner.query('ALTER TABLE audit_entry ADD COLUMN device varchar(60) NULL');
    const isSqlite = runner.dataSource.options.type === 'better-sqlite3';
    for (const guard of isSqlite ? SQLITE_GUARDS : MARIADB_GUARDS) await runner.query(guard);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (runner.dataSource.options.type === 'better-sqlite3')
      await runner.query('DROP TRIGGER audit_entry_no_replace');
    await runner.query('DROP TRIGGER audit_entry_no_delete');
    await runner.query('DROP TRIGGER audit_entry_no_update');
    await runner.query('ALTER TABLE audit_entry DROP COLUMN device');
  }
}
