import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { SessionEnd } from './computer-session.rules';

/**
 * Somebody at a computer. While it is open, the computer, the member and the voucher stand in columns under UNIQUE: each
 * has one at a time, whatever is asked at once.
 */
@Entity('computer_session')
@Index('ux_computer_session_open_item_id', ['openItemId'], { unique: true })
@Index('ux_computer_session_open_member_id', ['openMemberId'], { unique: true })
@Index('ux_computer_session_open_voucher_id', ['openVoucherId'], { unique: true })
@Index('ix_computer_session_branch_id_started_on', ['branchId', 'startedOn'])
@Index('ix_computer_session_member_id_started_on', ['memberId', 'startedOn'])
@Index('ix_computer_session_voucher_id', ['voucherId'])
@Index('ix_computer_session_started_at_id', ['startedAt', 'id'])
@Check('ck_computer_session_open_item_id', '(open_item_id IS NULL) = (ended_at IS NOT NULL)')
export class ComputerSessionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'item_id', length: 30 })
  itemId: string;

  @ManyToOne('SpaceItemEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'fk_computer_session_item_id' })
  item?: object;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_computer_session_member_id' })
  member?: object | null;

  @Column('varchar', { name: 'voucher_id', length: 30, nullable: true })
  voucherId: string | null;

  @Column('varchar', { name: 'open_item_id', length: 30, nullable: true })
  openItemId: string | null;

  @Column('varchar', { name: 'open_member_id', length: 30, nullable: true })
  openMemberId: string | null;

  @Column('varchar', { name: 'open_voucher_id', length: 30, nullable: true })
  openVoucherId: string | null;

  /** For statistics, after the member is gone. */
  @Column('varchar', { name: 'age_band', length: 12, nullable: true })
  ageBand: string | null;

  @Column('datetime', { name: 'started_at', precision: 3 })
  startedAt: Date;

  @Column('varchar', { name: 'started_on', length: 10 })
  startedOn: string;

  @Column('datetime', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  @Column('int', { default: 0 })
  extensions: number;

  @Column('datetime', { name: 'ended_at', precision: 3, nullable: true })
  endedAt: Date | null;

  @Column('varchar', { name: 'end_reason', length: 24, nullable: true })
  endReason: SessionEnd | null;

  /** How long it lasted; 0 while it is open. */
  @Column('int', { default: 0 })
  seconds: number;

  @Column('varchar', { name: 'started_by', length: 40 })
  startedBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** Somebody at a computer. */
export type ComputerSession = EntityRow<ComputerSessionEntity>;
