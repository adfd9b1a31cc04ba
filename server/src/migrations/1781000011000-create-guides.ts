import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'guide',
    columns: [
      column.id(),
      column.text('slug', 80),
      column.text('need', 24),
      column.text('stages', 120),
      column.text('sectors', 160),
      column.text('status', 24),
      column.text('name_id', 160),
      column.text('name_en', 160, nullable),
      column.text('summary_id', 400, nullable),
      column.text('summary_en', 400, nullable),
      column.text('duration_id', 160, nullable),
      column.text('duration_en', 160, nullable),
      column.text('cost_id', 160, nullable),
      column.text('cost_en', 160, nullable),
      column.text('needed_id', 160, nullable),
      column.text('needed_en', 160, nullable),
      column.text('keywords', 300, nullable),
      column.id('programme_id', nullable),
      column.date('reviewed_on', nullable),
      column.int('review_months', { default: 6 }),
      column.date('review_due_on', nullable),
      column.int('position', { default: 0 }),
      column.instant('created_at'),
      column.instant('changed_at'),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [
      uniqueIndex('guide', 'slug'),
      index('guide', 'status', 'position', 'id'),
      index('guide', 'programme_id'),
    ],
    foreignKeys: [foreignKey('guide', 'programme_id', 'programme', 'SET NULL')],
  },
  {
    name: 'legal_figure',
    columns: [
      column.id(),
      column.text('code', 60),
      column.text('name_id', 160),
      column.text('name_en', 160, nullable),
      column.bigint('amount', nullable),
      column.text('value_id', 300, nullable),
      column.text('value_en', 300, nullable),
      column.text('source_name', 200),
      column.text('source_url', 300, nullable),
      column.text('effective_since', 10, nullable),
      column.date('reviewed_on'),
      column.date('review_due_on'),
      column.int('position'),
      column.version(),
    ],
    indices: [uniqueIndex('legal_figure', 'code')],
    checks: [{ name: 'ck_legal_figure_value', expression: '(amount IS NULL) <> (value_id IS NULL)' }],
  },
  {
    name: 'guide_step',
    columns: [
      column.id(),
      column.id('guide_id'),
      column.text('name_id', 160),
      column.text('name_en', 160, nullable),
      column.text('hint_id', 200, nullable),
      column.text('hint_en', 200, nullable),
      column.longText('text_id', nullable),
      column.longText('text_en', nullable),
      column.text('link_url', 300, nullable),
      column.text('template', 24, nullable),
      column.int('position'),
    ],
    indices: [index('guide_step', 'guide_id', 'position')],
    foreignKeys: [foreignKey('guide_step', 'guide_id', 'guide', 'CASCADE')],
  },
  {
    name: 'guide_source',
    columns: [
      column.id(),
      column.id('guide_id'),
      column.text('name', 200),
      column.text('url', 300, nullable),
      column.int('position'),
    ],
    indices: [index('guide_source', 'guide_id', 'position')],
    foreignKeys: [foreignKey('guide_source', 'guide_id', 'guide', 'CASCADE')],
  },
  {
    name: 'guide_figure',
    columns: [
      column.id('guide_id', { isPrimary: true }),
      column.id('figure_id', { isPrimary: true }),
      column.int('position'),
    ],
    indices: [index('guide_figure', 'figure_id')],
    foreignKeys: [
      foreignKey('guide_figure', 'guide_id', 'guide', 'CASCADE'),
      foreignKey('guide_figure', 'figure_id', 'legal_figure'),
    ],
  },
  {
    name: 'guide_title',
    columns: [
      column.id('guide_id', { isPrimary: true }),
      column.id('title_id', { isPrimary: true }),
      column.int('position'),
    ],
    indices: [index('guide_title', 'title_id')],
    foreignKeys: [
      foreignKey('guide_title', 'guide_id', 'guide', 'CASCADE'),
      foreignKey('guide_title', 'title_id', 'title', 'CASCADE'),
    ],
  },
  {
    name: 'guide_tick',
    columns: [
      column.id('member_id', { isPrimary: true }),
      column.id('step_id', { isPrimary: true }),
      column.instant('ticked_at'),
    ],
    indices: [index('guide_tick', 'step_id')],
    foreignKeys: [
      foreignKey('guide_tick', 'member_id', 'member', 'CASCADE'),
      foreignKey('guide_tick', 'step_id', 'guide_step', 'CASCADE'),
    ],
  },
];

/** Makes the tables of the module guides. */
export class CreateGuides1781000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
