import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';

/** Days on which lending follows numbers of their own; `*` stands for every branch, category or material. */
@Entity('special_days')
@Index('ix_special_days_until_date', ['untilDate'])
export class SpecialDaysEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 80 })
  name: string;

  @Column('varchar', { name: 'from_date', length: 10 })
  fromDate: string;

  @Column('varchar', { name: 'until_date', length: 10 })
  untilDate: string;

  /** Such as `2,4`, 1 = Monday; empty for every day. */
  @Column('varchar', { length: 13 })
  weekdays: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @Column('varchar', { name: 'category_code', length: 24 })
  categoryCode: string;

  @Column('varchar', { name: 'material_type', length: 24 })
  materialType: string;

  /** As the rule `maxLoans` says it; null leaves it to the matrix. */
  @Column('varchar', { name: 'max_loans', length: 40, nullable: true })
  maxLoans: string | null;

  /** As the rule `loanPeriod` says it; null leaves it to the matrix. */
  @Column('varchar', { name: 'loan_period', length: 40, nullable: true })
  loanPeriod: string | null;

  @Column('datetime', { name: 'changed_at', precision: 3 })
  changedAt: Date;

  @Column('varchar', { name: 'changed_by', length: 40 })
  changedBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}
