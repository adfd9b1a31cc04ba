import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableForeignKey, TableIndex } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const PARTNER = column.id('partner_id', column.nullable);
const JOINING = [
  column.text('joining_id', 600, column.nullable),
  column.text('joining_en', 600, column.nullable),
];
/** Where a partner stood as typed text, and the column with its name. */
const PLACES = [
  { table: 'event_partner', name: 'name' },
  { table: 'mentor', name: 'organisation' },
] as const;

/** Lets events, programmes and mentors name partners, and communities say how to join; who is typed exactly like one partner becomes it. */
export class LinkPartners1782000022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const options of JOINING) await runner.addColumn('partner', new TableColumn(options));
    for (const { table, name } of PLACES) {
      await runner.addColumn(table, new TableColumn(PARTNER));
      await runner.createIndex(table, new TableIndex(index(table, 'partner_id')));
      await runner.createForeignKey(
        table,
        new TableForeignKey(foreignKey(table, 'partner_id', 'partner', 'SET NULL')),
      );
      const same = `LOWER(p.name) = LOWER(${table}.${name})`;
      await runner.query(
        `UPDATE ${table} SET partner_id = (SELECT MIN(p.id) FROM partner p WHERE ${same}) WHERE (SELECT COUNT(*) FROM partner p WHERE ${same}) = 1`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of JOINING) await runner.dropColumn('partner', name);
    for (const { table } of PLACES) {
      await runner.dropForeignKey(
        table,
        new TableForeignKey(foreignKey(table, 'partner_id', 'partner', 'SET NULL')),
      );
      await runner.dropIndex(table, new TableIndex(index(table, 'partner_id')));
      await runner.dropColumn(table, PARTNER.name);
    }
  }
}
