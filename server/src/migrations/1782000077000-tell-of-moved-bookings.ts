import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

import { column } from '../platform/db/columns';

const MOVED = [
  column.instant('moved_at', column.nullable),
  column.text('moved_by', 40, column.nullable),
  column.instant('moved_from', column.nullable),
];
const ITEM_KIND = column.text('item_kind', 24, column.nullable);

/** Lets bookings say who moved them and when, so that each move is told once, and waits be for any item of a kind. */
export class TellOfMovedBookings1782000077000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const options of MOVED) await runner.addColumn('booking', new TableColumn(options));
    await runner.addColumn('booking_wait', new TableColumn(ITEM_KIND));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('booking_wait', ITEM_KIND.name);
    for (const { name } of MOVED) await runner.dropColumn('booking', name);
  }
}
