import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../platform/db/columns';
import type { EntityRow } from '../../platform/db/table';
import type { GroupCounts } from './group-counts.rules';
import type { VisitKind, VisitPurpose } from './visit.rules';

/** Somebody came in. Who it was is forgotten after thirty days; age group, category, branch and hour stay. */
@Entity('visit')
@Index('ix_visit_branch_id_visited_on', ['branchId', 'visitedOn'])
@Index('ix_visit_member_id_visited_at', ['memberId', 'visitedAt'])
@Index('ix_visit_visited_on', ['visitedOn'])
export class VisitEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_visit_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'visited_on', length: 10 })
  visitedOn: string;

  @Column('int', { name: 'visited_hour' })
  visitedHour: number;

  @Column('varchar', { length: 24 })
  kind: VisitKind;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_visit_member_id' })
  member?: object | null;

  @Column('varchar', { name: 'category_code', length: 24, nullable: true })
  categoryCode: string | null;

  @Column('varchar', { name: 'age_band', length: 12, nullable: true })
  ageBand: string | null;

  @Column('varchar', { length: 8, nullable: true })
  sex: string | null;

  @Column('varchar', { length: 24, nullable: true })
  purpose: VisitPurpose | null;

  /** The moment, until the visit is unlinked. */
  @Column('datetime', { name: 'visited_at', precision: 3, nullable: true })
  visitedAt: Date | null;

  @Column('varchar', { name: 'recorded_by', length: 40 })
  recordedBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** A group that came together: a class, a reading club, a visit of officials. */
@Entity('visit_group')
@Index('ix_visit_group_branch_id_visited_on', ['branchId', 'visitedOn'])
@Index('ix_visit_group_visited_on', ['visitedOn'])
export class VisitGroupEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_visit_group_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'visited_on', length: 10 })
  visitedOn: string;

  @Column('int', { name: 'visited_hour' })
  visitedHour: number;

  /** The school or body. */
  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 24 })
  purpose: VisitPurpose;

  @Column('int')
  total: number;

  /** Partial counts by sex, occupation and education. */
  @Column('text', { transformer: jsonTransformer })
  counts: GroupCounts;

  @Column('datetime', { name: 'recorded_at', precision: 3 })
  recordedAt: Date;

  @Column('varchar', { name: 'recorded_by', length: 40 })
  recordedBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** A group as listed. */
export type VisitGroup = Omit<
  EntityRow<VisitGroupEntity>,
  'visitedHour' | 'recordedAt' | 'recordedBy' | 'isSample'
>;
