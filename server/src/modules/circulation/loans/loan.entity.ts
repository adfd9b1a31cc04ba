import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../platform/db/columns';
import type { LoanStatus, Override } from './loan.terms';
import type { EntityRow } from '../../../platform/db/table';

/** A loan: a copy that a member has, or had, until a moment. */
@Entity('loan')
@Index('ux_loan_open_copy_id', ['openCopyId'], { unique: true })
@Index('ix_loan_member_id_closed_at_due_at_id', ['memberId', 'closedAt', 'dueAt', 'id'])
@Index('ix_loan_copy_id_checked_out_at', ['copyId', 'checkedOutAt'])
@Index('ix_loan_closed_at_due_at_id', ['closedAt', 'dueAt', 'id'])
@Index('ix_loan_branch_id_closed_at_due_at_id', ['branchId', 'closedAt', 'dueAt', 'id'])
@Index('ix_loan_checked_out_at', ['checkedOutAt'])
@Index('ix_loan_returned_at', ['returnedAt'])
@Index('ix_loan_overridden_at_id', ['overriddenAt', 'id'])
@Index('ix_loan_desk_branch_id_overridden_at', ['deskBranchId', 'overriddenAt'])
@Index('ix_loan_returned_branch_id', ['returnedBranchId'])
@Check('ck_loan_open_copy_id', '(open_copy_id IS NULL) = (closed_at IS NOT NULL)')
export class LoanEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'copy_id', length: 30 })
  copyId: string;

  @ManyToOne('CopyEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'copy_id', foreignKeyConstraintName: 'fk_loan_copy_id' })
  copy?: object;

  /** The copy while the loan is open: UNIQUE refuses a second open loan. */
  @Column('varchar', { name: 'open_copy_id', length: 30, nullable: true })
  openCopyId: string | null;

  /** Null once the loan was unlinked from the person. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_loan_member_id' })
  member?: object | null;

  /** Whose rules and calendar count, for renewals and fines too. */
  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_loan_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'desk_branch_id', length: 30 })
  deskBranchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'desk_branch_id', foreignKeyConstraintName: 'fk_loan_desk_branch_id' })
  deskBranch?: object;

  @Column('varchar', { name: 'member_category', length: 24 })
  memberCategory: string;

  /** Stays for statistics when the person is unlinked. */
  @Column('varchar', { name: 'age_band', length: 12, nullable: true })
  ageBand: string | null;

  @Column('varchar', { name: 'material_type', length: 24 })
  materialType: string;

  @Column('varchar', { length: 24 })
  status: LoanStatus;

  @Column('datetime', { name: 'checked_out_at', precision: 3 })
  checkedOutAt: Date;

  @Column('varchar', { name: 'checked_out_by', length: 40 })
  checkedOutBy: string;

  @Column('datetime', { name: 'due_at', precision: 3 })
  dueAt: Date;

  @Column('varchar', { name: 'due_on', length: 10 })
  dueOn: string;

  @Column('tinyint', { name: 'is_hourly', transformer: flagTransformer, default: 0 })
  isHourly: boolean;

  @Column('int', { name: 'renewal_count', default: 0 })
  renewalCount: number;

  /** Renewals in a row for which the copy was not seen at the desk. */
  @Column('int', { name: 'unseen_renewal_count', default: 0 })
  unseenRenewalCount: number;

  /** The hold that this loan filled, so that undoing it can open the hold again. */
  @Column('varchar', { name: 'filled_hold_id', length: 30, nullable: true })
  filledHoldId: string | null;

  /** Which row of the matrix decided each number, by rule name; null means the shipped default. */
  @Column('text', { name: 'rule_ids', transformer: jsonTransformer })
  ruleIds: Record<string, string | null>;

  /** What stood against it and was answered at the desk, with the reason; null if nothing did. */
  @Column('text', { transformer: jsonTransformer, nullable: true })
  overrides: readonly Override[] | null;

  /** When a rule was overridden for it, which is when it was lent; null if none was. */
  @Column('datetime', { name: 'overridden_at', precision: 3, nullable: true })
  overriddenAt: Date | null;

  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('datetime', { name: 'returned_at', precision: 3, nullable: true })
  returnedAt: Date | null;

  @Column('varchar', { name: 'returned_branch_id', length: 30, nullable: true })
  returnedBranchId: string | null;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'returned_branch_id', foreignKeyConstraintName: 'fk_loan_returned_branch_id' })
  returnedBranch?: object | null;

  @Column('varchar', { name: 'closed_by', length: 40, nullable: true })
  closedBy: string | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** A renewal of a loan. */
@Entity('loan_renewal')
@Index('ux_loan_renewal_loan_id_number', ['loanId', 'number'], { unique: true })
@Index('ix_loan_renewal_renewed_at', ['renewedAt'])
@Index('ix_loan_renewal_overridden_at_id', ['overriddenAt', 'id'])
export class LoanRenewalEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'loan_id', length: 30 })
  loanId: string;

  @ManyToOne('LoanEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'loan_id', foreignKeyConstraintName: 'fk_loan_renewal_loan_id' })
  loan?: object;

  @Column('int')
  number: number;

  @Column('datetime', { name: 'previous_due_at', precision: 3 })
  previousDueAt: Date;

  @Column('datetime', { name: 'due_at', precision: 3 })
  dueAt: Date;

  @Column('datetime', { name: 'renewed_at', precision: 3 })
  renewedAt: Date;

  @Column('varchar', { name: 'renewed_by', length: 40 })
  renewedBy: string;

  /** Why a rule was overridden. */
  @Column('varchar', { length: 300, nullable: true })
  reason: string | null;

  /** What stood against it and was answered at the desk; null if nothing did. */
  @Column('text', { transformer: jsonTransformer, nullable: true })
  overrides: readonly Override[] | null;

  /** The moment of the renewal where something was overridden, so that those can be listed alone. */
  @Column('datetime', { name: 'overridden_at', precision: 3, nullable: true })
  overriddenAt: Date | null;
}

/** A loan as kept; whom it is shown to is decided where it is shown. */
export type Loan = EntityRow<LoanEntity> & { readonly nodeType: 'Loan' };

/** A loan to be written. */
export type NewLoan = Pick<
  Loan,
  | 'id'
  | 'copyId'
  | 'branchId'
  | 'deskBranchId'
  | 'memberCategory'
  | 'materialType'
  | 'checkedOutAt'
  | 'checkedOutBy'
  | 'dueAt'
  | 'dueOn'
  | 'isHourly'
  | 'filledHoldId'
> & {
  readonly memberId: string;
  readonly ageBand: string | null;
  readonly ruleIds: Readonly<Record<string, string | null>>;
  readonly overrides: readonly Override[];
  readonly isSample?: boolean;
  /** How often it was renewed before it came here; 0 if left out. */
  readonly renewalCount?: number;
};
