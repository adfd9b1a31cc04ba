import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn } from 'typeorm';

const MADE = ['latitude', 'longitude'];

/** Lets a branch say where it stands on the map. */
export class PlaceBranches1782000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of MADE)
      await runner.addColumn('branch', new TableColumn({ name, type: 'double', isNullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of MADE) await runner.dropColumn('branch', name);
  }
}
