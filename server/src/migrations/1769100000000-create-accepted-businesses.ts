import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Table, TableColumn } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const { nullable } = column;
const FACTS =
  'name, sector, summary, description, kelurahan_code, regency_place, street, whatsapp, nib, kbli_code, kbli_edition, size_class, links, photo_upload_id, photo_alt';
const PRODUCT =
  'id, business_id, position, name, description, price, price_unit, pirt, halal, photo_upload_id, photo_alt, is_available';

/**
 * What staff accepted of a listed business, beside what its owners change meanwhile; and numbers of halal
 * certificates. What stands in the directory counts as accepted.
 */
export class CreateAcceptedBusiness1769100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('business', new TableColumn(column.instant('pending_since', nullable)));
    await runner.addColumn('business', new TableColumn(column.instant('changes_refused_at', nullable)));
    await runner.addColumn('business_owner', new TableColumn(column.text('accepted_name', 120, nullable)));
    await runner.addColumn('business_product', new TableColumn(column.text('halal', 24, nullable)));
    await runner.createTable(
      new Table({
        name: 'business_accepted',
        columns: [
          column.id('business_id', { isPrimary: true }),
          column.text('name', 120),
          column.text('sector', 24),
          column.text('summary', 300, nullable),
          column.longText('description', nullable),
          column.text('kelurahan_code', 16, nullable),
          column.text('regency_place', 80, nullable),
          column.text('street', 200, nullable),
          column.text('whatsapp', 20, nullable),
          column.text('nib', 13, nullable),
          column.text('kbli_code', 5, nullable),
          column.text('kbli_edition', 4, nullable),
          column.text('size_class', 24, nullable),
          column.longText('links', nullable),
          column.id('photo_upload_id', nullable),
          column.text('photo_alt', 200, nullable),
          column.instant('accepted_at'),
        ],
        indices: [index('business_accepted', 'photo_upload_id')],
        foreignKeys: [
          foreignKey('business_accepted', 'business_id', 'business', 'CASCADE'),
          foreignKey('business_accepted', 'photo_upload_id', 'upload'),
        ],
      }),
    );
    await runner.createTable(
      new Table({
        name: 'business_accepted_product',
        columns: [
          column.id(),
          column.id('business_id'),
          column.int('position', { default: 0 }),
          column.text('name', 120),
          column.text('description', 400, nullable),
          column.bigint('price', nullable),
          column.text('price_unit', 60, nullable),
          column.text('pirt', 24, nullable),
          column.text('halal', 24, nullable),
          column.id('photo_upload_id', nullable),
          column.text('photo_alt', 200, nullable),
          column.flag('is_available', { default: 1 }),
        ],
        indices: [
          index('business_accepted_product', 'business_id', 'position'),
          index('business_accepted_product', 'photo_upload_id'),
        ],
        foreignKeys: [
          foreignKey('business_accepted_product', 'business_id', 'business', 'CASCADE'),
          foreignKey('business_accepted_product', 'photo_upload_id', 'upload'),
        ],
      }),
    );
    await acceptWhatIsListed(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('business_accepted_product');
    await runner.dropTable('business_accepted');
    await runner.dropColumn('business_product', 'halal');
    await runner.dropColumn('business_owner', 'accepted_name');
    await runner.dropColumn('business', 'changes_refused_at');
    await runner.dropColumn('business', 'pending_since');
  }
}

async function acceptWhatIsListed(runner: QueryRunner): Promise<void> {
  await runner.query(
    `INSERT INTO business_accepted (business_id, ${FACTS}, accepted_at) SELECT id, ${FACTS}, COALESCE(reviewed_at, published_at, changed_at) FROM business WHERE status = 'PUBLISHED'`,
  );
  await runner.query(
    `INSERT INTO business_accepted_product (${PRODUCT}) SELECT ${PRODUCT} FROM business_product WHERE business_id IN (SELECT business_id FROM business_accepted)`,
  );
  await runner.query(
    'UPDATE business_owner SET accepted_name = public_name WHERE business_id IN (SELECT business_id FROM business_accepted)',
  );
}
