import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const TABLES: readonly NewTable[] = [
  {
    name: 'counted_attendance',
    columns: [
      column.id('staff_id', { isPrimary: true }),
      column.id('course_id', { isPrimary: true }),
      column.date('counted_on'),
    ],
    indices: [index('counted_attendance', 'course_id')],
    foreignKeys: [
      foreignKey('counted_attendance', 'staff_id', 'staff_member', 'CASCADE'),
      foreignKey('counted_attendance', 'course_id', 'training_course', 'CASCADE'),
    ],
  },
];

/** Notes whose attendance of a course was made training. */
export class CountAttendances1782000083030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
