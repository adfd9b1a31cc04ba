import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableForeignKey, TableIndex } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';

const ADDED = [column.id('member_id', column.nullable), column.text('duties', 60, column.nullable)];
const INDEX = index('partner_person', 'member_id');
const KEY = foreignKey('partner_person', 'member_id', 'member', 'SET NULL');

/** Lets people of partners act for them with their own library cards. */
export class NameCardsOfPartners1782000014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const options of ADDED) await runner.addColumn('partner_person', new TableColumn(options));
    await runner.createIndex('partner_person', new TableIndex(INDEX));
    await runner.createForeignKey('partner_person', new TableForeignKey(KEY));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropForeignKey('partner_person', new TableForeignKey(KEY));
    await runner.dropIndex('partner_person', new TableIndex(INDEX));
    for (const { name } of ADDED) await runner.dropColumn('partner_person', name);
  }
}
