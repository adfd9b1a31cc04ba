import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { VolunteerStatus } from '../volunteer.terms';

/** A member who volunteers, or did. */
@Entity('volunteer')
@Index('ux_volunteer_member_id', ['memberId'], { unique: true })
@Index('ix_volunteer_status_since_id', ['status', 'since', 'id'])
export class VolunteerEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_volunteer_member_id' })
  member?: object;

  @Column('varchar', { length: 12 })
  status: VolunteerStatus;

  @Column('int', { name: 'agreement_version' })
  agreementVersion: number;

  @Column('datetime', { name: 'agreed_at', precision: 3 })
  agreedAt: Date;

  /** When they took the agreement back; null while it holds. */
  @Column('datetime', { name: 'revoked_at', precision: 3, nullable: true })
  revokedAt: Date | null;

  /** When they were accepted, last. */
  @Column('datetime', { precision: 3 })
  since: Date;

  /** When they paused or ended, last. */
  @Column('datetime', { name: 'stopped_at', precision: 3, nullable: true })
  stoppedAt: Date | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** Who holds a role, or held it. */
@Entity('volunteer_role_holder')
@Check('ck_volunteer_role_holder_open_role_id', '(open_role_id IS NULL) = (ended_at IS NOT NULL)')
@Index('ux_volunteer_role_holder_member_id_open_role_id', ['memberId', 'openRoleId'], { unique: true })
@Index('ix_volunteer_role_holder_open_role_id_member_id', ['openRoleId', 'memberId'])
@Index('ix_volunteer_role_holder_role_id', ['roleId'])
export class VolunteerRoleHolderEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_volunteer_role_holder_member_id' })
  member?: object;

  @Column('varchar', { name: 'role_id', length: 30 })
  roleId: string;

  @ManyToOne('VolunteerRoleEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'role_id', foreignKeyConstraintName: 'fk_volunteer_role_holder_role_id' })
  role?: object;

  /** The role while it is held: nobody holds one twice at once. */
  @Column('varchar', { name: 'open_role_id', length: 30, nullable: true })
  openRoleId: string | null;

  @Column('datetime', { name: 'granted_at', precision: 3 })
  grantedAt: Date;

  @Column('varchar', { name: 'granted_by', length: 40 })
  grantedBy: string;

  @Column('datetime', { name: 'ended_at', precision: 3, nullable: true })
  endedAt: Date | null;
}

/** A member who volunteers, or did. */
export type Volunteer = EntityRow<VolunteerEntity> & { readonly nodeType: 'Volunteer' };
