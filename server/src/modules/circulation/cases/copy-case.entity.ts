import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';
import type { CaseKind, CaseResolution } from './copy-case.rules';
import type { EntityRow } from '../../../platform/db/table';

/**
 * A copy that is claimed to be back, damaged or lost, and what was decided about it. Whose loan it was stands
 * at the loan alone.
 */
@Entity('copy_case')
@Index('ux_copy_case_open_copy_id', ['openCopyId'], { unique: true })
@Index('ix_copy_case_kind_opened_at_id', ['kind', 'openedAt', 'id'])
@Index('ix_copy_case_copy_id', ['copyId'])
@Index('ix_copy_case_loan_id', ['loanId'])
@Index('ix_copy_case_branch_id', ['branchId'])
@Check('ck_copy_case_open_copy_id', '(open_copy_id IS NULL) = (resolved_at IS NOT NULL)')
export class CopyCaseEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  kind: CaseKind;

  @Column('varchar', { name: 'copy_id', length: 30 })
  copyId: string;

  @ManyToOne('CopyEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'copy_id', foreignKeyConstraintName: 'fk_copy_case_copy_id' })
  copy?: object;

  /** The copy until the case is decided: UNIQUE refuses a second one. */
  @Column('varchar', { name: 'open_copy_id', length: 30, nullable: true })
  openCopyId: string | null;

  @Column('varchar', { name: 'loan_id', length: 30, nullable: true })
  loanId: string | null;

  @ManyToOne('LoanEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'loan_id', foreignKeyConstraintName: 'fk_copy_case_loan_id' })
  loan?: object | null;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_copy_case_branch_id' })
  branch?: object;

  @Column('varchar', { length: 300, nullable: true })
  note: string | null;

  /** What was charged for damage, whole rupiah. */
  @Column('bigint', { transformer: bigintTransformer })
  cost: number;

  @Column('datetime', { name: 'opened_at', precision: 3 })
  openedAt: Date;

  @Column('varchar', { name: 'opened_by', length: 40 })
  openedBy: string;

  @Column('varchar', { length: 24, nullable: true })
  resolution: CaseResolution | null;

  @Column('varchar', { name: 'resolution_note', length: 300, nullable: true })
  resolutionNote: string | null;

  @Column('datetime', { name: 'resolved_at', precision: 3, nullable: true })
  resolvedAt: Date | null;

  @Column('varchar', { name: 'resolved_by', length: 40, nullable: true })
  resolvedBy: string | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** A case as kept. */
export type CopyCase = EntityRow<CopyCaseEntity> & { readonly nodeType: 'CopyCase' };

/** A case to be written; one that is decided at once has a resolution. */
export type NewCase = Pick<
  CopyCase,
  'id' | 'kind' | 'copyId' | 'loanId' | 'branchId' | 'note' | 'cost' | 'openedAt' | 'openedBy'
> & { readonly resolution?: CaseResolution };
