import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';

/** A span in which a space, or one item of it, cannot be booked: repairs, cleaning, stocktaking. */
@Entity('space_block')
@Index('ix_space_block_space_id_ends_at', ['spaceId', 'endsAt'])
@Index('ix_space_block_branch_id_ends_at', ['branchId', 'endsAt'])
export class SpaceBlockEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @Column('varchar', { name: 'space_id', length: 30 })
  spaceId: string;

  @ManyToOne('SpaceEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'space_id', foreignKeyConstraintName: 'fk_space_block_space_id' })
  space?: object;

  /** Null stands for the whole space. */
  @Column('varchar', { name: 'item_id', length: 30, nullable: true })
  itemId: string | null;

  @Column('datetime', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Column('datetime', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  /** Why, as everybody reads it. */
  @Column('varchar', { length: 200 })
  reason: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  /** When it was taken away again; null while it holds. */
  @Column('datetime', { name: 'lifted_at', precision: 3, nullable: true })
  liftedAt: Date | null;

  @Column('int', { default: 1 })
  version: number;
}

/** A block of a space or of one item. */
export type SpaceBlock = EntityRow<SpaceBlockEntity> & { readonly nodeType: 'SpaceBlock' };
