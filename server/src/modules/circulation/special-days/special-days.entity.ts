import type { ValueTransformer } from 'typeorm';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';

const weekdaysTransformer: ValueTransformer = {
  to: (weekdays: readonly number[] | undefined) => weekdays?.join(','),
  from: (text: string) => (text === '' ? [] : text.split(',').map(Number)),
};

/** Days on which lending follows numbers of their own; `*` stands for every branch, category or material. */
@Entity('special_days')
@Index('ix_special_days_until_date', ['until'])
export class SpecialDaysEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 80 })
  name: string;

  @Column('varchar', { name: 'from_date', length: 10 })
  from: string;

  @Column('varchar', { name: 'until_date', length: 10 })
  until: string;

  /** Such as `2,4`, 1 = Monday; empty for every day. */
  @Column('varchar', { length: 13, transformer: weekdaysTransformer })
  weekdays: readonly number[];

  @Column('varchar', { name: 'branch_id', length: 30 })
  branch: string;

  @Column('varchar', { name: 'category_code', length: 24 })
  category: string;

  @Column('varchar', { name: 'material_type', length: 24 })
  materialType: string;

  /** As the rule `maxLoans` says it; null leaves it to the matrix. */
  @Column('varchar', { name: 'max_loans', length: 40, nullable: true })
  maxLoans: string | null;

  /** As the rule `loanPeriod` says it; null leaves it to the matrix. */
  @Column('varchar', { name: 'loan_period', length: 40, nullable: true })
  loanPeriod: string | null;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('varchar', { name: 'changed_by', length: 40 })
  changedBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}
