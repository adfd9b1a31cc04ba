import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** A renewal of a loan. */
@Entity('loan_renewal')
@Index('ux_loan_renewal_loan_id_number', ['loanId', 'number'], { unique: true })
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
}
