import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A cell of the rule matrix; `*` stands for every branch, category or material. */
@Entity('circulation_rule')
@Index(
  'ux_circulation_rule_branch_id_category_code_material_type_name',
  ['branch', 'category', 'materialType', 'name'],
  { unique: true },
)
export class CirculationRuleEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branch: string;

  @Column('varchar', { name: 'category_code', length: 24 })
  category: string;

  @Column('varchar', { name: 'material_type', length: 24 })
  materialType: string;

  @Column('varchar', { length: 40 })
  name: string;

  @Column('varchar', { length: 40 })
  value: string;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('varchar', { name: 'changed_by', length: 40 })
  changedBy: string;
}
