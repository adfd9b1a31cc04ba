import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { CodeChannel, CodePurpose } from './one-time-code.rules';
import { MemberEntity } from '../profile/member.entity';

/**
 * That a member was given a one-time code or link. What it says is worked out from its id and the data key.
 */
@Entity('member_code')
@Index('ix_member_code_member_id_purpose_created_at', ['memberId', 'purpose', 'createdAt'])
@Index('ix_member_code_created_at_id', ['createdAt', 'id'])
export class MemberCodeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  /** Null when somebody asked for a link with a login that nobody has: asking must not tell. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_member_code_member_id' })
  member?: MemberEntity | null;

  @Column('varchar', { length: 24 })
  purpose: CodePurpose;

  @Column('varchar', { length: 24 })
  channel: CodeChannel;

  /** The contact it was sent to, as a keyed hash: a code proves nothing about another address. */
  @Column('varchar', { name: 'contact_hash', length: 64, nullable: true })
  contactHash: string | null;

  @Column('varchar', { name: 'issued_by', length: 40 })
  issuedBy: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'expires_at', precision: 3 })
  expiresAt: Date;

  @Column('datetime', { name: 'used_at', precision: 3, nullable: true })
  usedAt: Date | null;
}

/** A code that was given out to a member. */
export type MemberCode = EntityRow<MemberCodeEntity> & { readonly memberId: string };

/** A code to be written, whoever it is for. */
export type NewCode = Omit<EntityRow<MemberCodeEntity>, 'usedAt'> & { readonly usedAt?: Date | null };
