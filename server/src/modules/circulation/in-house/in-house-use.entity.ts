import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';

/** A copy that was read in the library; nobody is named. */
@Entity('in_house_use')
@Index('ix_in_house_use_branch_id_used_on_class_group', ['branchId', 'usedOn', 'classGroup'])
@Index('ix_in_house_use_copy_id_used_at', ['copyId', 'usedAt'])
export class InHouseUseEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'copy_id', length: 30 })
  copyId: string;

  @ManyToOne('CopyEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'copy_id', foreignKeyConstraintName: 'fk_in_house_use_copy_id' })
  copy?: object;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_in_house_use_branch_id' })
  branch?: object;

  /** The main class when it was read: `0` … `9`, `2X` for Islam; null without a class. */
  @Column('varchar', { name: 'class_group', length: 4, nullable: true })
  classGroup: string | null;

  @Column('varchar', { name: 'material_type', length: 24 })
  materialType: string;

  @Column('varchar', { name: 'used_on', length: 10 })
  usedOn: string;

  @Column('datetime', { name: 'used_at', precision: 3 })
  usedAt: Date;

  @Column('varchar', { name: 'recorded_by', length: 40 })
  recordedBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** One reading in the library. */
export type InHouseUse = EntityRow<InHouseUseEntity>;
