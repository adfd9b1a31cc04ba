import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { QueueEnd } from './queue.rules';

/**
 * Somebody who waits for a computer of a branch, today. While it is open, the member and the computer that is offered
 * stand in columns under UNIQUE: a member waits once, a computer is offered to one.
 */
@Entity('computer_queue_entry')
@Index('ux_computer_queue_entry_open_member_id', ['openMemberId'], { unique: true })
@Index('ux_computer_queue_entry_offered_item_id', ['offeredItemId'], { unique: true })
@Index('ux_computer_queue_entry_branch_id_joined_on_number', ['branchId', 'joinedOn', 'number'], {
  unique: true,
})
@Index('ix_computer_queue_entry_branch_id_closed_at', ['branchId', 'closedAt'])
@Index('ix_computer_queue_entry_member_id', ['memberId'])
@Index('ix_computer_queue_entry_joined_at_id', ['joinedAt', 'id'])
@Check(
  'ck_computer_queue_entry_closed_at',
  'closed_at IS NULL OR (open_member_id IS NULL AND offered_item_id IS NULL)',
)
export class ComputerQueueEntryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_computer_queue_entry_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_computer_queue_entry_member_id' })
  member?: object | null;

  @Column('varchar', { name: 'open_member_id', length: 30, nullable: true })
  openMemberId: string | null;

  /** What it is called by, from 1 every day. */
  @Column('int')
  number: number;

  /** Its order among those who wait; whoever does not come moves behind the next. */
  @Column('int')
  position: number;

  @Column('datetime', { name: 'joined_at', precision: 3 })
  joinedAt: Date;

  @Column('varchar', { name: 'joined_on', length: 10 })
  joinedOn: string;

  @Column('varchar', { name: 'offered_item_id', length: 30, nullable: true })
  offeredItemId: string | null;

  @Column('datetime', { name: 'offer_ends_at', precision: 3, nullable: true })
  offerEndsAt: Date | null;

  /** How many offers it let pass. */
  @Column('int', { name: 'missed_count', default: 0 })
  missedCount: number;

  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('varchar', { name: 'close_reason', length: 24, nullable: true })
  closeReason: QueueEnd | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** Somebody who waits for a computer. */
export type ComputerQueueEntry = EntityRow<ComputerQueueEntryEntity>;
