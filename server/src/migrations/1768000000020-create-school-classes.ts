import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableColumn, TableIndex } from 'typeorm';

import { column, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/** Which school and class a pupil goes to. */
export class AddSchoolClass1768000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumns('member', [
      new TableColumn(column.text('school', 120, nullable)),
      new TableColumn(column.text('school_class', 20, nullable)),
    ]);
    await runner.createIndex('member', new TableIndex(index('member', 'school', 'school_class')));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('member', 'ix_member_school_school_class');
    await runner.dropColumns('member', ['school', 'school_class']);
  }
}

/** That a school's pupils moved up into a school year; they do so once. */
export class CreateClassPromotion1768000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'class_promotion',
        columns: [
          column.id(),
          column.text('school', 120),
          column.int('school_year'),
          column.int('moved_count'),
          column.int('left_count'),
          column.instant('promoted_at'),
          column.text('promoted_by', 40),
        ],
        indices: [uniqueIndex('class_promotion', 'school', 'school_year')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('class_promotion');
  }
}
