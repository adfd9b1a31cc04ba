import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../platform/db/columns';

/** A role: a name for a set of permissions. */
@Entity('staff_role')
export class StaffRoleEntity {
  @PrimaryColumn('varchar', { length: 24 })
  code: string;

  @Column('varchar', { name: 'name_id', length: 80 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 80 })
  nameEnglish: string;

  /** May hold names that an older version knew. */
  @Column('text', { transformer: jsonTransformer })
  permissions: string[];

  @Column('int', { default: 1 })
  version: number;
}

/** Somebody who works at the library. */
@Entity('staff_member')
@Index('ux_staff_member_email', ['email'], { unique: true })
@Index('ix_staff_member_name_id', ['name', 'id'])
export class StaffMemberEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 200 })
  email: string;

  @Column('varchar', { name: 'password_hash', length: 200 })
  passwordHash: string;

  @Column('varchar', { name: 'branch_id', length: 30, nullable: true })
  branchId: string | null;

  @ManyToOne('branch', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_staff_member_branch_id' })
  branch?: object;

  @Column('tinyint', { name: 'is_active', transformer: flagTransformer, default: 1 })
  isActive: boolean;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** Which roles a person has, and where; `*` stands for all branches. */
@Entity('staff_assignment')
export class StaffAssignmentEntity {
  @PrimaryColumn('varchar', { name: 'staff_member_id', length: 30 })
  staffMemberId: string;

  @ManyToOne(() => StaffMemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_member_id', foreignKeyConstraintName: 'fk_staff_assignment_staff_member_id' })
  staffMember?: StaffMemberEntity;

  @PrimaryColumn('varchar', { name: 'role_code', length: 24 })
  roleCode: string;

  @PrimaryColumn('varchar', { name: 'branch_id', length: 30 })
  branchId: string;
}

/** A link with which somebody sets their password, once; only the hash of its token is kept. */
@Entity('staff_invitation')
@Index('ux_staff_invitation_token_hash', ['tokenHash'], { unique: true })
export class StaffInvitationEntity {
  @PrimaryColumn('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne(() => StaffMemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_staff_invitation_staff_id' })
  staff?: StaffMemberEntity;

  @Column('varchar', { name: 'token_hash', length: 64 })
  tokenHash: string;

  @Column('datetime', { name: 'expires_at', precision: 3 })
  expiresAt: Date;
}
