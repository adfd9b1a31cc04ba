import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { HoldStatus } from './hold.terms';
import type { EntityRow } from '../../../platform/db/table';

/** A hold: a member waits for a copy of a title. */
@Entity('hold')
@Index('ux_hold_trapped_copy_id', ['trappedCopyId'], { unique: true })
@Index('ix_hold_title_id_closed_at_queue_rank_id', ['titleId', 'closedAt', 'queueRank', 'id'])
@Index('ix_hold_member_id_closed_at_id', ['memberId', 'closedAt', 'id'])
@Index('ix_hold_pickup_branch_id_status_collect_by_id', ['pickupBranchId', 'status', 'collectBy', 'id'])
@Index('ix_hold_status_collect_by', ['status', 'collectBy'])
@Index('ix_hold_closed_at_created_at_id', ['closedAt', 'createdAt', 'id'])
@Index('ix_hold_status_closed_at', ['status', 'closedAt'])
@Index('ix_hold_copy_id', ['copyId'])
@Check('ck_hold_trapped_copy_id', 'closed_at IS NULL OR trapped_copy_id IS NULL')
export class HoldEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_hold_member_id' })
  member?: object | null;

  @Column('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @ManyToOne('TitleEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_hold_title_id' })
  title?: object;

  /** The one copy asked for; null if any will do. */
  @Column('varchar', { name: 'copy_id', length: 30, nullable: true })
  copyId: string | null;

  @ManyToOne('CopyEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'copy_id', foreignKeyConstraintName: 'fk_hold_copy_id' })
  copy?: object | null;

  @Column('varchar', { name: 'pickup_branch_id', length: 30 })
  pickupBranchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'pickup_branch_id', foreignKeyConstraintName: 'fk_hold_pickup_branch_id' })
  pickupBranch?: object;

  @Column('varchar', { length: 24 })
  status: HoldStatus;

  /** The queue is ordered by rank, then by id. */
  @Column('int', { name: 'queue_rank', default: 0 })
  queueRank: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'placed_by', length: 40 })
  placedBy: string;

  @Column('tinyint', { name: 'is_suspended', transformer: flagTransformer, default: 0 })
  isSuspended: boolean;

  @Column('varchar', { name: 'suspended_until', length: 10, nullable: true })
  suspendedUntil: string | null;

  @Column('varchar', { name: 'starts_on', length: 10, nullable: true })
  startsOn: string | null;

  @Column('varchar', { name: 'wanted_until', length: 10, nullable: true })
  wantedUntil: string | null;

  /** Last day on the hold shelf. */
  @Column('varchar', { name: 'collect_by', length: 10, nullable: true })
  collectBy: string | null;

  /** The copy kept for this hold: UNIQUE refuses a second hold for it. */
  @Column('varchar', { name: 'trapped_copy_id', length: 30, nullable: true })
  trappedCopyId: string | null;

  @ManyToOne('CopyEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'trapped_copy_id', foreignKeyConstraintName: 'fk_hold_trapped_copy_id' })
  trappedCopy?: object | null;

  @Column('datetime', { name: 'trapped_at', precision: 3, nullable: true })
  trappedAt: Date | null;

  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('varchar', { name: 'closed_by', length: 40, nullable: true })
  closedBy: string | null;

  @Column('varchar', { name: 'closing_reason', length: 300, nullable: true })
  closingReason: string | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** A hold as kept; whom it is shown to is decided where it is shown. */
export type Hold = EntityRow<HoldEntity> & { readonly nodeType: 'Hold' };

/** A hold to be written. */
export type NewHold = Pick<
  Hold,
  'id' | 'titleId' | 'copyId' | 'pickupBranchId' | 'createdAt' | 'queueRank'
> & {
  readonly memberId: string;
  readonly placedBy: string;
  readonly startsOn?: string | null;
  readonly wantedUntil?: string | null;
  readonly isSample?: boolean;
};
