import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;

/** Programmes: what the library does again and again for one goal. */
export class CreateProgramme1766000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'programme',
        columns: [
          column.id(),
          column.text('kind', 24),
          column.text('status', 24),
          column.text('name_id', 160),
          column.text('name_en', 160, nullable),
          column.text('summary_id', 400, nullable),
          column.text('summary_en', 400, nullable),
          column.longText('description_id', nullable),
          column.longText('description_en', nullable),
          column.text('policy_goal_id', 300, nullable),
          column.text('policy_goal_en', 300, nullable),
          column.id('poster_upload_id', nullable),
          column.int('position', { default: 0 }),
          column.instant('created_at'),
          column.flag('is_sample', { default: 0 }),
          column.version(),
        ],
        indices: [index('programme', 'status', 'position', 'id'), index('programme', 'poster_upload_id')],
        foreignKeys: [foreignKey('programme', 'poster_upload_id', 'upload')],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('programme');
  }
}
