import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';

/** How many people staff counted in a space at an hour; each space and hour has one figure. */
@Entity('space_count')
@Index('ux_space_count_space_id_counted_on_counted_hour', ['spaceId', 'countedOn', 'countedHour'], {
  unique: true,
})
@Index('ix_space_count_branch_id_counted_on', ['branchId', 'countedOn'])
@Index('ix_space_count_counted_on', ['countedOn'])
export class SpaceCountEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  /** The branch of its space, kept beside it for reading; spaces never move. */
  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_space_count_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'space_id', length: 30 })
  spaceId: string;

  @ManyToOne('SpaceEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'space_id', foreignKeyConstraintName: 'fk_space_count_space_id' })
  space?: object;

  @Column('varchar', { name: 'counted_on', length: 10 })
  countedOn: string;

  /** The hour of the day in Pasuruan, 0 to 23. */
  @Column('int', { name: 'counted_hour' })
  countedHour: number;

  @Column('int')
  people: number;

  @Column('datetime', { name: 'recorded_at', precision: 3 })
  recordedAt: Date;

  @Column('varchar', { name: 'recorded_by', length: 40 })
  recordedBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** A figure that staff counted. */
export type SpaceCount = EntityRow<SpaceCountEntity>;
