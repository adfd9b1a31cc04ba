import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { ApplicationStatus } from '../volunteer.terms';

/** A member offers to help in a role. */
@Entity('volunteer_application')
@Check('ck_volunteer_application_open_role_id', '(open_role_id IS NULL) = (decided_at IS NOT NULL)')
@Index('ux_volunteer_application_member_id_open_role_id', ['memberId', 'openRoleId'], { unique: true })
@Index('ix_volunteer_application_status_created_at_id', ['status', 'createdAt', 'id'])
@Index('ix_volunteer_application_member_id_created_at', ['memberId', 'createdAt'])
@Index('ix_volunteer_application_role_id', ['roleId'])
@Index('ix_volunteer_application_opportunity_id', ['opportunityId'])
@Index('ix_volunteer_application_decided_at_id', ['decidedAt', 'id'])
@Index('ix_volunteer_application_invited_at_id', ['invitedAt', 'id'])
export class VolunteerApplicationEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_volunteer_application_member_id' })
  member?: object;

  @Column('varchar', { name: 'role_id', length: 30 })
  roleId: string;

  @ManyToOne('VolunteerRoleEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'role_id', foreignKeyConstraintName: 'fk_volunteer_application_role_id' })
  role?: object;

  /** The role while nothing is decided: a member applies once for each. */
  @Column('varchar', { name: 'open_role_id', length: 30, nullable: true })
  openRoleId: string | null;

  /** The opportunity they chose; null when it is gone. */
  @Column('varchar', { name: 'opportunity_id', length: 30, nullable: true })
  opportunityId: string | null;

  @ManyToOne('VolunteerOpportunityEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({
    name: 'opportunity_id',
    foreignKeyConstraintName: 'fk_volunteer_application_opportunity_id',
  })
  opportunity?: object;

  @Column('varchar', { length: 16 })
  status: ApplicationStatus;

  /** Why they want to help. Answers and references are emptied some time after the decision. */
  @Column('text', { nullable: true })
  motivation: string | null;

  @Column('text', { nullable: true })
  experience: string | null;

  /** When they can come, in words. */
  @Column('varchar', { length: 300, nullable: true })
  availability: string | null;

  /** Who knows them, and how to reach those people. */
  @Column('varchar', { name: 'reference_text', length: 600, nullable: true })
  references: string | null;

  /** Of a minor: the parent or guardian who agrees, and how to reach them. */
  @Column('varchar', { name: 'guardian_name', length: 120, nullable: true })
  guardianName: string | null;

  @Column('varchar', { name: 'guardian_contact', length: 200, nullable: true })
  guardianContact: string | null;

  @Column('tinyint', { name: 'needs_guardian', transformer: flagTransformer })
  needsGuardian: boolean;

  /** When staff heard from the guardian that they agree. */
  @Column('datetime', { name: 'guardian_agreed_at', precision: 3, nullable: true })
  guardianAgreedAt: Date | null;

  @Column('varchar', { name: 'guardian_noted_by', length: 40, nullable: true })
  guardianNotedBy: string | null;

  @Column('int', { name: 'agreement_version' })
  agreementVersion: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'invited_at', precision: 3, nullable: true })
  invitedAt: Date | null;

  /** Where and when they are asked to come, in words. */
  @Column('varchar', { length: 300, nullable: true })
  invitation: string | null;

  @Column('datetime', { name: 'decided_at', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('varchar', { name: 'decided_by', length: 40, nullable: true })
  decidedBy: string | null;

  @Column('varchar', { length: 600, nullable: true })
  reason: string | null;

  /** When answers and references were emptied. */
  @Column('datetime', { name: 'forgotten_at', precision: 3, nullable: true })
  forgottenAt: Date | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** An offer to help. */
export type VolunteerApplication = EntityRow<VolunteerApplicationEntity> & {
  readonly nodeType: 'VolunteerApplication';
};
