import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import { DataBreachEntity } from './breach.entity';

/** When the moment at which a breach was noticed was changed, and why: the clock runs from it. Never changed. */
@Entity('data_breach_clock')
@Index('ix_data_breach_clock_breach_id_moved_at_id', ['breachId', 'movedAt', 'id'])
export class ClockChangeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'breach_id', length: 30 })
  breachId: string;

  @ManyToOne(() => DataBreachEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'breach_id', foreignKeyConstraintName: 'fk_data_breach_clock_breach_id' })
  breach?: DataBreachEntity;

  /** What was said before. */
  @Column('datetime', { name: 'noticed_at', precision: 3 })
  noticedAt: Date;

  @Column('datetime', { name: 'moved_to', precision: 3 })
  movedTo: Date;

  @Column('varchar', { length: 600 })
  reason: string;

  @Column('datetime', { name: 'moved_at', precision: 3 })
  movedAt: Date;

  @Column('varchar', { name: 'moved_by', length: 40 })
  movedBy: string;
}

/** A change of when a breach was noticed. */
export type ClockChange = EntityRow<ClockChangeEntity>;
