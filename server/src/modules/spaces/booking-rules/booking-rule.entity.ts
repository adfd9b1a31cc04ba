import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';

/** A cell of the matrix of booking rules; `*` stands for every space or category. */
@Entity('booking_rule')
@Index('ux_booking_rule_space_id_category_code_name', ['spaceId', 'categoryCode', 'name'], { unique: true })
export class BookingRuleEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'space_id', length: 30 })
  spaceId: string;

  @Column('varchar', { name: 'category_code', length: 24 })
  categoryCode: string;

  @Column('varchar', { length: 40 })
  name: string;

  @Column('varchar', { length: 40 })
  value: string;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('varchar', { name: 'changed_by', length: 40 })
  changedBy: string;
}

/** A row of the matrix of booking rules. */
export type BookingRuleRow = EntityRow<BookingRuleEntity>;
