import type { MigrationInterface, QueryRunner } from 'typeorm';

import { column, foreignKey, index } from '../platform/db/columns';
import type { NewTable } from '../platform/db/migrations/create-tables';
import { createTables, dropTables } from '../platform/db/migrations/create-tables';

const TABLES: readonly NewTable[] = [
  {
    name: 'floor_plan',
    columns: [
      column.id(),
      column.id('branch_id'),
      column.text('name_id', 80),
      column.text('name_en', 80, column.nullable),
      column.int('width'),
      column.int('height'),
      column.id('drawing_upload_id', column.nullable),
      column.int('position', { default: 0 }),
      column.flag('is_public', { default: 0 }),
      column.flag('is_sample', { default: 0 }),
      column.version(),
    ],
    indices: [index('floor_plan', 'branch_id', 'position')],
    foreignKeys: [
      foreignKey('floor_plan', 'branch_id', 'branch'),
      foreignKey('floor_plan', 'drawing_upload_id', 'upload', 'SET NULL'),
    ],
  },
  {
    name: 'floor_plan_element',
    columns: [
      column.id(),
      column.id('plan_id'),
      column.text('kind', 16),
      column.id('space_id', column.nullable),
      column.id('item_id', column.nullable),
      column.text('label_id', 60, column.nullable),
      column.text('label_en', 60, column.nullable),
      column.text('class_from', 20, column.nullable),
      column.text('class_to', 20, column.nullable),
      column.id('shelving_location_id', column.nullable),
      column.int('x'),
      column.int('y'),
      column.int('width'),
      column.int('height'),
    ],
    indices: [index('floor_plan_element', 'plan_id'), index('floor_plan_element', 'item_id')],
    foreignKeys: [
      foreignKey('floor_plan_element', 'plan_id', 'floor_plan', 'CASCADE'),
      foreignKey('floor_plan_element', 'space_id', 'space', 'CASCADE'),
      foreignKey('floor_plan_element', 'item_id', 'space_item', 'CASCADE'),
      foreignKey('floor_plan_element', 'shelving_location_id', 'shelving_location', 'SET NULL'),
    ],
  },
];

/** Makes the tables of floor plans and of what they draw. */
export class CreateFloorPlans1782000070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
