import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer } from '../../../platform/db/columns';
import type { AccountEntryKind, ChargeReason } from './account-entry.terms';
import type { PaymentMethod } from './settlement.rules';
import type { EntityRow } from '../../../platform/db/table';

/** A line of the ledger of a member: never changed, only reversed. */
@Entity('account_entry')
@Index('ux_account_entry_charge_key', ['chargeKey'], { unique: true })
@Index('ux_account_entry_receipt_number', ['receiptNumber'], { unique: true })
@Index('ix_account_entry_member_id_occurred_at_id', ['memberId', 'occurredAt', 'id'])
@Index('ix_account_entry_loan_id', ['loanId'])
@Index('ix_account_entry_branch_id_occurred_at', ['branchId', 'occurredAt'])
@Index('ix_account_entry_branch_id_till_number', ['branchId', 'tillNumber'])
@Index('ix_account_entry_reverses_id', ['reversesId'])
@Index('ix_account_entry_occurred_at', ['occurredAt'])
export class AccountEntryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_account_entry_member_id' })
  member?: object;

  @Column('varchar', { length: 24 })
  kind: AccountEntryKind;

  @Column('varchar', { length: 24, nullable: true })
  reason: ChargeReason | null;

  /** Whole rupiah: what adds to the debt positive, what lowers it negative. */
  @Column('bigint', { transformer: bigintTransformer })
  amount: number;

  @Column('varchar', { length: 24, nullable: true })
  method: PaymentMethod | null;

  @Column('varchar', { name: 'loan_id', length: 30, nullable: true })
  loanId: string | null;

  @ManyToOne('LoanEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'loan_id', foreignKeyConstraintName: 'fk_account_entry_loan_id' })
  loan?: object | null;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_account_entry_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'reverses_id', length: 30, nullable: true })
  reversesId: string | null;

  @ManyToOne('AccountEntryEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'reverses_id', foreignKeyConstraintName: 'fk_account_entry_reverses_id' })
  reverses?: object | null;

  /** Names the cause of a charge: UNIQUE refuses to charge it twice. */
  @Column('varchar', { name: 'charge_key', length: 80, nullable: true })
  chargeKey: string | null;

  @Column('varchar', { name: 'receipt_number', length: 40, nullable: true })
  receiptNumber: string | null;

  @Column('varchar', { length: 300, nullable: true })
  note: string | null;

  @Column('datetime', { name: 'occurred_at', precision: 3 })
  occurredAt: Date;

  @Column('varchar', { name: 'recorded_by', length: 40 })
  recordedBy: string;

  /** The period of the till that money belongs to; null where none moves. */
  @Column('int', { name: 'till_number', nullable: true })
  tillNumber: number | null;

  /** What proves a payment without cash: it counts once. */
  @Column('varchar', { length: 80, nullable: true })
  reference: string | null;
}

/** A line of the ledger of a member; `amount` is positive when it adds to the debt. */
export type AccountEntry = EntityRow<AccountEntryEntity> & { readonly nodeType: 'AccountEntry' };

/** A line to be written. */
export type NewAccountEntry = Omit<AccountEntry, 'nodeType' | OptionalPart> &
  Partial<Pick<AccountEntry, OptionalPart>>;
type OptionalPart = 'reference' | 'tillNumber' | 'chargeKey' | 'reversesId';
