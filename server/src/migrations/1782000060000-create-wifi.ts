import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const { nullable } = column;

const TABLES: readonly NewTable[] = [
  {
    name: 'internet_rule',
    columns: [
      column.id(),
      column.id('branch_id'),
      column.text('category_code', 24),
      column.text('age_band', 12),
      column.text('name', 40),
      column.text('value', 40),
      column.instant('updated_at'),
      column.text('changed_by', 40),
    ],
    indices: [uniqueIndex('internet_rule', 'branch_id', 'category_code', 'age_band', 'name')],
  },
  {
    name: 'internet_voucher',
    columns: [
      column.id(),
      column.text('code_hash', 64),
      column.text('code_sealed', 200),
      column.text('kind', 24),
      column.id('branch_id'),
      column.id('batch_id', nullable),
      column.id('member_id', nullable),
      column.id('live_member_id', nullable),
      column.int('minutes', nullable),
      column.int('megabytes', nullable),
      column.int('kilobits', nullable),
      column.instant('valid_until'),
      column.int('used_seconds', { default: 0 }),
      column.bigint('used_bytes', { default: 0 }),
      column.instant('first_used_at', nullable),
      column.int('terms_version', nullable),
      column.instant('issued_at'),
      column.text('issued_by', 40),
      column.instant('cancelled_at', nullable),
      column.text('cancelled_by', 40, nullable),
      column.flag('is_sample', { default: 0 }),
    ],
    indices: [
      uniqueIndex('internet_voucher', 'code_hash'),
      uniqueIndex('internet_voucher', 'live_member_id'),
      index('internet_voucher', 'issued_at', 'id'),
      index('internet_voucher', 'valid_until', 'id'),
      index('internet_voucher', 'member_id', 'issued_at'),
      index('internet_voucher', 'batch_id', 'id'),
    ],
    foreignKeys: [
      foreignKey('internet_voucher', 'branch_id', 'branch'),
      foreignKey('internet_voucher', 'member_id', 'member', 'SET NULL'),
    ],
    checks: [
      {
        name: 'ck_internet_voucher_live_member_id',
        expression: 'live_member_id IS NULL OR cancelled_at IS NULL',
      },
    ],
  },
  {
    name: 'wifi_session',
    columns: [
      column.id(),
      column.id('grant_id'),
      column.id('voucher_id'),
      column.text('nas', 64),
      column.text('acct_session_id', 64, nullable),
      column.text('mac', 32, nullable),
      column.text('ip', 45, nullable),
      column.instant('granted_at'),
      column.instant('started_at', nullable),
      column.date('started_on', nullable),
      column.instant('last_seen_at'),
      column.instant('stopped_at', nullable),
      column.int('seconds', { default: 0 }),
      column.bigint('bytes_out', { default: 0 }),
      column.bigint('bytes_in', { default: 0 }),
      column.text('end_reason', 40, nullable),
      column.flag('is_sample', { default: 0 }),
    ],
    indices: [
      uniqueIndex('wifi_session', 'nas', 'acct_session_id', 'grant_id'),
      index('wifi_session', 'voucher_id', 'started_on'),
      index('wifi_session', 'last_seen_at'),
      index('wifi_session', 'nas', 'stopped_at'),
    ],
    foreignKeys: [foreignKey('wifi_session', 'voucher_id', 'internet_voucher', 'CASCADE')],
  },
  {
    name: 'internet_refusal',
    columns: [
      column.id(),
      column.instant('refused_at'),
      column.text('reason', 24),
      column.id('voucher_id', nullable),
      column.text('place', 64),
      column.text('mac', 32, nullable),
      column.flag('is_sample', { default: 0 }),
    ],
    indices: [index('internet_refusal', 'refused_at', 'id'), index('internet_refusal', 'voucher_id')],
  },
];

/** Keeps vouchers for the Wi-Fi, what routers say of them, refused sign-ins, and the rules of minutes. */
export class CreateWifi1782000060000 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
