import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column } from '../platform/db/columns';

const TABLES = ['staff_certificate', 'staff_training'] as const;
const WAS_SEEN = column.flag('was_seen', { default: 0 });

/** Notes of certificates and training of staff that somebody once saw them, also after a change of their owner. */
export class KeepSeenProofs1782000083001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of TABLES) {
      await runner.addColumn(name, new TableColumn(WAS_SEEN));
      await runner.query(`UPDATE ${name} SET was_seen = 1 WHERE seen_by IS NOT NULL`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of TABLES) await runner.dropColumn(name, WAS_SEEN.name);
  }
}
