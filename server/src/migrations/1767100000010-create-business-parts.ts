import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table } from 'typeorm';

import { column, foreignKey, index, uniqueIndex } from '../platform/db/columns';

const { nullable } = column;

/** Products of small businesses, what their owners consented to, invitations to become an owner. */
export class CreateBusinessParts1767100000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'business_product',
        columns: [
          column.id(),
          column.id('business_id'),
          column.int('position', { default: 0 }),
          column.text('name', 120),
          column.text('description', 400, nullable),
          column.bigint('price', nullable),
          column.text('price_unit', 60, nullable),
          column.text('pirt', 24, nullable),
          column.id('photo_upload_id', nullable),
          column.text('photo_alt', 200, nullable),
          column.flag('is_available', { default: 1 }),
        ],
        indices: [
          index('business_product', 'business_id', 'position'),
          index('business_product', 'photo_upload_id'),
        ],
        foreignKeys: [
          foreignKey('business_product', 'business_id', 'business', 'CASCADE'),
          foreignKey('business_product', 'photo_upload_id', 'upload'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'business_consent',
        columns: [
          column.id(),
          column.id('business_id'),
          column.text('field', 24),
          column.flag('is_public'),
          column.text('text_version', 16),
          column.text('channel', 24),
          column.instant('recorded_at'),
          column.text('recorded_by', 40),
        ],
        indices: [index('business_consent', 'business_id', 'recorded_at')],
        foreignKeys: [foreignKey('business_consent', 'business_id', 'business', 'CASCADE')],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'business_invitation',
        columns: [
          column.id(),
          column.id('business_id'),
          column.text('code_hash', 64),
          column.id('replaces_member_id', nullable),
          column.instant('created_at'),
          column.text('created_by', 40),
          column.instant('expires_at'),
          column.instant('used_at', nullable),
        ],
        indices: [
          uniqueIndex('business_invitation', 'code_hash'),
          index('business_invitation', 'business_id', 'expires_at'),
        ],
        foreignKeys: [
          foreignKey('business_invitation', 'business_id', 'business', 'CASCADE'),
          foreignKey('business_invitation', 'replaces_member_id', 'member'),
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('business_invitation');
    await runner.dropTable('business_consent');
    await runner.dropTable('business_product');
  }
}
