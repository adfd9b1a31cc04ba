import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const LETTERS: readonly NewTable[] = [
  {
    name: 'newsletter',
    columns: [
      column.id(),
      column.text('name_id', 120),
      column.text('name_en', 120, nullable),
      column.text('promise_id', 300),
      column.text('promise_en', 300, nullable),
      column.flag('is_open', { default: 1 }),
      column.int('position'),
      column.flag('is_sample', { default: 0 }),
      column.instant('updated_at'),
      column.text('updated_by', 40),
      column.version(),
    ],
    indices: [index('newsletter', 'position', 'id')],
  },
  {
    name: 'newsletter_issue',
    columns: [
      column.id(),
      column.id('newsletter_id'),
      column.text('state', 24),
      column.text('slug', 100, nullable),
      column.text('subject_id', 120),
      column.text('subject_en', 120, nullable),
      column.instant('planned_at', nullable),
      column.text('planned_by', 40, nullable),
      column.instant('started_at', nullable),
      column.instant('sent_at', nullable),
      column.longText('content', nullable),
      column.flag('is_sample', { default: 0 }),
      column.instant('created_at'),
      column.text('updated_by', 40),
      column.version(),
    ],
    indices: [
      index('newsletter_issue', 'state', 'planned_at'),
      index('newsletter_issue', 'newsletter_id', 'sent_at', 'id'),
      index('newsletter_issue', 'sent_at', 'id'),
      index('newsletter_issue', 'created_at', 'id'),
      uniqueIndex('newsletter_issue', 'slug'),
    ],
    foreignKeys: [foreignKey('newsletter_issue', 'newsletter_id', 'newsletter')],
  },
  {
    name: 'newsletter_block',
    columns: [
      column.id('issue_id', { isPrimary: true }),
      column.int('position', { isPrimary: true }),
      column.text('kind', 24),
      column.text('heading_id', 120, nullable),
      column.text('heading_en', 120, nullable),
      column.longText('text_id', nullable),
      column.longText('text_en', nullable),
      column.int('amount'),
      column.flag('is_for_children', { default: 0 }),
    ],
    foreignKeys: [foreignKey('newsletter_block', 'issue_id', 'newsletter_issue', 'CASCADE')],
  },
];
const READERS: readonly NewTable[] = [
  {
    name: 'newsletter_subscriber',
    columns: [
      column.id(),
      column.text('email', 200),
      column.id('member_id', nullable),
      column.text('locale', 2),
      column.text('state', 24),
      column.instant('asked_at'),
      column.instant('confirmed_at', nullable),
      column.instant('state_at'),
    ],
    indices: [
      uniqueIndex('newsletter_subscriber', 'email'),
      index('newsletter_subscriber', 'member_id'),
      index('newsletter_subscriber', 'state', 'asked_at'),
    ],
    foreignKeys: [foreignKey('newsletter_subscriber', 'member_id', 'member', 'SET NULL')],
  },
  {
    name: 'newsletter_subscription',
    columns: [
      column.id('subscriber_id', { isPrimary: true }),
      column.id('newsletter_id', { isPrimary: true }),
    ],
    indices: [index('newsletter_subscription', 'newsletter_id', 'subscriber_id')],
    foreignKeys: [
      foreignKey('newsletter_subscription', 'subscriber_id', 'newsletter_subscriber', 'CASCADE'),
      foreignKey('newsletter_subscription', 'newsletter_id', 'newsletter', 'CASCADE'),
    ],
  },
  {
    name: 'newsletter_letter',
    columns: [
      column.id('issue_id', { isPrimary: true }),
      column.id('subscriber_id', { isPrimary: true }),
      column.text('state', 24),
      column.int('attempts', { default: 0 }),
      column.instant('next_try_at'),
    ],
    indices: [
      index('newsletter_letter', 'issue_id', 'state', 'next_try_at'),
      index('newsletter_letter', 'subscriber_id'),
    ],
    foreignKeys: [
      foreignKey('newsletter_letter', 'issue_id', 'newsletter_issue', 'CASCADE'),
      foreignKey('newsletter_letter', 'subscriber_id', 'newsletter_subscriber', 'CASCADE'),
    ],
  },
  {
    name: 'mail_bounce',
    columns: [
      column.text('email_hash', 32, { isPrimary: true }),
      column.int('bounces'),
      column.instant('bounced_at'),
    ],
  },
];

/** Makes newsletters, their readers, and the addresses from which letters came back. */
export class CreateNewsletters1782000094000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [...LETTERS, ...READERS]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [...LETTERS, ...READERS]);
  }
}
