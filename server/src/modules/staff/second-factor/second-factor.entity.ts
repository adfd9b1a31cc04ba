import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { StaffMemberEntity } from '../accounts/staff.entity';

/** The secret behind somebody's one-time codes, encrypted with the data key. */
@Entity('staff_totp')
export class StaffTotpEntity {
  @PrimaryColumn('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne(() => StaffMemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_staff_totp_staff_id' })
  staff?: StaffMemberEntity;

  @Column('varchar', { length: 200 })
  secret: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  /** When the first code was given; until then nothing asks for codes. */
  @Column('datetime', { name: 'confirmed_at', precision: 3, nullable: true })
  confirmedAt: Date | null;

  /** The newest period of 30 seconds whose code was used: it and older ones are used up. */
  @Column('int', { name: 'last_used_step' })
  lastUsedStep: number;
}

/** A code that stands in for a lost telephone, once; only its hash is kept. */
@Entity('staff_recovery_code')
export class StaffRecoveryCodeEntity {
  @PrimaryColumn('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne(() => StaffMemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_staff_recovery_code_staff_id' })
  staff?: StaffMemberEntity;

  @PrimaryColumn('varchar', { name: 'code_hash', length: 64 })
  codeHash: string;

  @Column('datetime', { name: 'used_at', precision: 3, nullable: true })
  usedAt: Date | null;
}

/** A sign-in that waits for its code; only the hash of its token is kept. */
@Entity('staff_challenge')
@Index('ix_staff_challenge_staff_id', ['staffId'])
@Index('ix_staff_challenge_expires_at', ['expiresAt'])
export class StaffChallengeEntity {
  @PrimaryColumn('varchar', { name: 'token_hash', length: 64 })
  tokenHash: string;

  @Column('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne(() => StaffMemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_staff_challenge_staff_id' })
  staff?: StaffMemberEntity;

  @Column('datetime', { name: 'expires_at', precision: 3 })
  expiresAt: Date;
}
