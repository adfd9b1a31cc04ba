import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';

/** A cell of the matrix of internet rules; `*` stands for every branch, category or age group. */
@Entity('internet_rule')
@Index('ux_internet_rule_branch_id_category_code_age_band_name', ['branch', 'category', 'ageBand', 'name'], {
  unique: true,
})
export class InternetRuleEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branch: string;

  /** A category of members, `GUEST`, or `*`. */
  @Column('varchar', { name: 'category_code', length: 24 })
  category: string;

  @Column('varchar', { name: 'age_band', length: 12 })
  ageBand: string;

  @Column('varchar', { length: 40 })
  name: string;

  @Column('varchar', { length: 40 })
  value: string;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('varchar', { name: 'changed_by', length: 40 })
  changedBy: string;
}

/** A cell as stored. */
export type InternetRuleRow = EntityRow<InternetRuleEntity>;
