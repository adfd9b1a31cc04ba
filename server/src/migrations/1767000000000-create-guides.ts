import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { addCheck, tableChecks } from '../platform/db/checks';
import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;
const both = (name: string, length: number) => [
  column.text(`${name}_id`, length, nullable),
  column.text(`${name}_en`, length, nullable),
];
const EITHER = { name: 'ck_legal_figure_value', expression: '(amount IS NULL) <> (value_id IS NULL)' };

/** Guides for small businesses; the public meets published ones. */
export class CreateGuide1767000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
          ...both('summary', 400),
          ...both('duration', 160),
          ...both('cost', 160),
          ...both('needed', 160),
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('guide');
  }
}

/** Figures that law decides, with source and day. */
export class CreateLegalFigure1767000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'legal_figure',
        columns: [
          column.id(),
          column.text('code', 60),
          column.text('name_id', 160),
          column.text('name_en', 160, nullable),
          column.bigint('amount', nullable),
          ...both('value', 300),
          column.text('source_name', 200),
          column.text('source_url', 300, nullable),
          column.date('effective_since', nullable),
          column.date('reviewed_on'),
          column.date('review_due_on'),
          column.int('position'),
          column.version(),
        ],
        indices: [uniqueIndex('legal_figure', 'code')],
        ...tableChecks(runner, EITHER),
      }),
    );
    await addCheck(runner, 'legal_figure', EITHER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('legal_figure');
  }
}

/** What belongs to a guide: steps, sources, figures, titles. */
export class CreateGuideParts1767000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'guide_step',
        columns: [
          column.id(),
          column.id('guide_id'),
          column.text('name_id', 160),
          column.text('name_en', 160, nullable),
          ...both('hint', 200),
          column.longText('text_id', nullable),
          column.longText('text_en', nullable),
          column.text('link_url', 300, nullable),
          column.text('template', 24, nullable),
          column.int('position'),
        ],
        indices: [index('guide_step', 'guide_id', 'position')],
        foreignKeys: [foreignKey('guide_step', 'guide_id', 'guide', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
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
      }),
    );
    for (const [table, target, onDelete] of [
      ['guide_figure', 'legal_figure', 'RESTRICT'],
      ['guide_title', 'title', 'CASCADE'],
    ] as const) {
      const name = `${table.replace('guide_', '')}_id`;
      await runner.createTable(
        new Table({
          name: table,
          columns: [
            column.id('guide_id', { isPrimary: true }),
            column.id(name, { isPrimary: true }),
            column.int('position'),
          ],
          indices: [index(table, name)],
          foreignKeys: [
            foreignKey(table, 'guide_id', 'guide', 'CASCADE'),
            foreignKey(table, name, target, onDelete),
          ],
        }),
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['guide_title', 'guide_figure', 'guide_source', 'guide_step'])
      await runner.dropTable(table);
  }
}

/** Steps that members have done; they go with the member and with the step. */
export class CreateGuideTick1767000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
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
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('guide_tick');
  }
}
