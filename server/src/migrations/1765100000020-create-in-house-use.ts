import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;

/**
 * Copies that were read in the library: what, where and when, never by whom. Read by branch and day, and by
 * copy for the second scan of one reading.
 */
export class CreateInHouseUse1765100000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'in_house_use',
        columns: [
          column.id(),
          column.id('copy_id'),
          column.id('branch_id'),
          column.text('class_group', 4, nullable),
          column.text('material_type', 24),
          column.date('used_on'),
          column.instant('used_at'),
          column.text('recorded_by', 40),
          column.flag('is_sample', { default: 0 }),
        ],
        indices: [
          index('in_house_use', 'branch_id', 'used_on', 'class_group'),
          index('in_house_use', 'copy_id', 'used_at'),
        ],
        foreignKeys: [
          foreignKey('in_house_use', 'copy_id', 'copy', 'CASCADE'),
          foreignKey('in_house_use', 'branch_id', 'branch'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('in_house_use');
  }
}
