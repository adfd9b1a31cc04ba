import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { PrintJobState } from './print-price.rules';

/**
 * Pages that somebody wants printed, as they were stated at a computer or at the desk. What it costs is settled
 * when it is recorded; the money is in the till under its receipt once it is released.
 */
@Entity('print_job')
@Index('ux_print_job_branch_id_recorded_on_number', ['branchId', 'recordedOn', 'number'], { unique: true })
@Index('ux_print_job_receipt_number', ['receiptNumber'], { unique: true })
@Index('ix_print_job_branch_id_state_recorded_at_id', ['branchId', 'state', 'recordedAt', 'id'])
@Index('ix_print_job_branch_id_till_number', ['branchId', 'tillNumber'])
@Index('ix_print_job_member_id_recorded_on', ['memberId', 'recordedOn'])
@Index('ix_print_job_session_id', ['sessionId'])
@Index('ix_print_job_recorded_at_id', ['recordedAt', 'id'])
@Check('ck_print_job_till_number', '(till_number IS NULL) = (receipt_number IS NULL)')
export class PrintJobEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_print_job_branch_id' })
  branch?: object;

  /** The session at a computer from which it was sent; null where the desk recorded it. */
  @Column('varchar', { name: 'session_id', length: 30, nullable: true })
  sessionId: string | null;

  @ManyToOne('ComputerSessionEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_print_job_session_id' })
  session?: object | null;

  @Column('varchar', { name: 'item_id', length: 30, nullable: true })
  itemId: string | null;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_print_job_member_id' })
  member?: object | null;

  /** By which it is called at the desk: from 1 each day at each branch. */
  @Column('int')
  number: number;

  @Column('int')
  pages: number;

  @Column('tinyint', { name: 'is_colour', transformer: flagTransformer, default: 0 })
  isColour: boolean;

  @Column('varchar', { length: 12 })
  state: PrintJobState;

  @Column('int', { name: 'free_pages' })
  freePages: number;

  /** Whole rupiah a page, as the rules said when it was recorded. */
  @Column('bigint', { name: 'page_price', transformer: bigintTransformer })
  pagePrice: number;

  @Column('bigint', { transformer: bigintTransformer })
  amount: number;

  @Column('datetime', { name: 'recorded_at', precision: 3 })
  recordedAt: Date;

  @Column('varchar', { name: 'recorded_on', length: 10 })
  recordedOn: string;

  @Column('varchar', { name: 'recorded_by', length: 40 })
  recordedBy: string;

  @Column('datetime', { name: 'decided_at', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('varchar', { name: 'decided_by', length: 40, nullable: true })
  decidedBy: string | null;

  @Column('varchar', { name: 'cancel_reason', length: 200, nullable: true })
  cancelReason: string | null;

  @Column('varchar', { name: 'receipt_number', length: 40, nullable: true })
  receiptNumber: string | null;

  /** The period of the till that its money belongs to; null where none moved. */
  @Column('int', { name: 'till_number', nullable: true })
  tillNumber: number | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** Pages that somebody wants printed. */
export type PrintJob = EntityRow<PrintJobEntity>;
