import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { CivilDate } from '../../../shared/civil-date';
import type { EmploymentStatus } from '../development.terms';
import { StaffPostEntity, StaffRankEntity } from '../lists/lists.entity';

/** What the library knows of somebody who works here, beside their account: private to them, their lead and the head. */
@Entity('staff_profile')
@Index('ix_staff_profile_lead_id', ['leadId'])
@Index('ix_staff_profile_post_id', ['postId'])
@Index('ix_staff_profile_rank_id', ['rankId'])
@Index('ix_staff_profile_closed_on', ['closedOn'])
export class StaffProfileEntity {
  @PrimaryColumn('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_staff_profile_staff_id' })
  staff?: object;

  @Column('varchar', { name: 'rank_id', length: 30, nullable: true })
  rankId: string | null;

  @ManyToOne(() => StaffRankEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'rank_id', foreignKeyConstraintName: 'fk_staff_profile_rank_id' })
  rank?: StaffRankEntity | null;

  @Column('varchar', { name: 'post_id', length: 30, nullable: true })
  postId: string | null;

  @ManyToOne(() => StaffPostEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'fk_staff_profile_post_id' })
  post?: StaffPostEntity | null;

  @Column('varchar', { length: 24, nullable: true })
  status: EmploymentStatus | null;

  @Column('varchar', { length: 160, nullable: true })
  education: string | null;

  /** Who leads them: another account. */
  @Column('varchar', { name: 'lead_id', length: 30, nullable: true })
  leadId: string | null;

  @ManyToOne('StaffMemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'lead_id', foreignKeyConstraintName: 'fk_staff_profile_lead_id' })
  lead?: object | null;

  /** First day in this post: onboarding is due from it. */
  @Column('varchar', { name: 'started_on', length: 10, nullable: true })
  startedOn: CivilDate | null;

  /** Whether colleagues may see in their list of gaps that this person can teach. */
  @Column('tinyint', { name: 'is_mentor', transformer: flagTransformer, default: 0 })
  isMentor: boolean;

  /** When the account was found closed; what is kept of the person is erased some time after. */
  @Column('varchar', { name: 'closed_on', length: 10, nullable: true })
  closedOn: CivilDate | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** A profile. */
export type StaffProfile = EntityRow<StaffProfileEntity>;
