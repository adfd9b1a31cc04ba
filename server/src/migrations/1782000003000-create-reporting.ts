import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;
const key = { isPrimary: true } as const;

const day = column.date('day', key);
const month = column.text('month', 7, key);
const branch = column.id('branch_id', key);
const count = (name: string) => column.int(name);

const TABLES: readonly NewTable[] = [
  { name: 'summary_day', columns: [day, column.instant('counted_at'), column.flag('is_frozen')] },
  {
    name: 'circulation_day',
    columns: [
      day,
      branch,
      column.text('act', 24, key),
      column.text('class_code', 8, key),
      column.text('material_type', 24, key),
      count('act_count'),
    ],
  },
  {
    name: 'circulation_hour',
    columns: [day, branch, column.text('act', 24, key), column.int('act_hour', key), count('act_count')],
  },
  {
    name: 'fines_day',
    columns: [
      day,
      branch,
      column.text('kind', 24, key),
      column.text('reason', 24, key),
      count('entry_count'),
      column.bigint('amount'),
    ],
  },
  {
    name: 'visits_day',
    columns: [
      day,
      branch,
      column.int('visit_hour', key),
      column.text('kind', 24, key),
      column.text('purpose', 24, key),
      count('people_count'),
    ],
  },
  {
    name: 'title_month',
    columns: [month, branch, column.id('title_id', key), count('loan_count')],
    indices: [index('title_month', 'title_id')],
  },
  {
    name: 'reader_month',
    columns: [
      month,
      branch,
      column.text('class_code', 8, key),
      column.text('age_band', 12, key),
      count('loan_count'),
    ],
  },
  {
    name: 'member_month',
    columns: [
      month,
      column.text('category_code', 24, key),
      count('joined_count'),
      column.int('borrower_count', nullable),
    ],
  },
  {
    name: 'member_last_seen',
    columns: [column.id('member_id', key), column.text('last_month', 7)],
    indices: [index('member_last_seen', 'last_month')],
    foreignKeys: [foreignKey('member_last_seen', 'member_id', 'member', 'CASCADE')],
  },
  {
    name: 'programme_goal',
    columns: [
      column.id(),
      column.text('source', 24),
      column.text('name_id', 300),
      column.text('name_en', 300, nullable),
      column.text('measure', 24),
      column.int('position', { default: 0 }),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
  },
  {
    name: 'goal_target',
    columns: [column.id('goal_id', key), column.int('target_year', key), column.bigint('target')],
    foreignKeys: [foreignKey('goal_target', 'goal_id', 'programme_goal', 'CASCADE')],
  },
  {
    name: 'goal_programme',
    columns: [column.id('programme_id', key), column.id('goal_id')],
    indices: [index('goal_programme', 'goal_id')],
    foreignKeys: [
      foreignKey('goal_programme', 'programme_id', 'programme', 'CASCADE'),
      foreignKey('goal_programme', 'goal_id', 'programme_goal', 'CASCADE'),
    ],
  },
  {
    name: 'kelurahan_population',
    columns: [
      column.text('kelurahan_code', 13, key),
      column.int('population_year', key),
      column.int('population'),
    ],
  },
  {
    name: 'month_page_reader',
    columns: [column.id('staff_id', key), column.text('sent_month', 7, nullable)],
    foreignKeys: [foreignKey('month_page_reader', 'staff_id', 'staff_member', 'CASCADE')],
  },
];

/** Facts are counted by the moment they happened. */
const FACT_INDICES = [
  ['loan', 'checked_out_at'],
  ['loan', 'returned_at'],
  ['loan_renewal', 'renewed_at'],
  ['account_entry', 'occurred_at'],
] as const;

/** Makes the summaries of the module reporting, and the indices by which facts are counted. */
export class CreateReporting1782000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const [table, name] of FACT_INDICES)
      await runner.createIndex(table, new TableIndex(index(table, name)));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, name] of FACT_INDICES) await runner.dropIndex(table, `ix_${table}_${name}`);
    await dropTables(runner, TABLES);
  }
}
