import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { ConsentChannel, ConsentedTo, ConsentPurpose } from '../consents/guardian-consent.rules';
import type { BlockKind } from './member.terms';
import { MemberEntity } from './member.entity';

/** A reason why a member may not borrow for now. */
@Entity('member_block')
@Index('ix_member_block_member_id_lifted_at', ['memberId', 'liftedAt'])
export class MemberBlockEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_member_block_member_id' })
  member?: MemberEntity;

  @Column('varchar', { length: 24 })
  kind: BlockKind;

  @Column('varchar', { length: 300 })
  reason: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'placed_by', length: 40 })
  placedBy: string;

  /** The last day on which it still holds; none means until it is lifted. */
  @Column('varchar', { name: 'until_date', length: 10, nullable: true })
  until: string | null;

  @Column('datetime', { name: 'lifted_at', precision: 3, nullable: true })
  liftedAt: Date | null;

  @Column('varchar', { name: 'lifted_by', length: 40, nullable: true })
  liftedBy: string | null;
}

/** What staff wrote down about a member. */
@Entity('member_note')
@Index('ix_member_note_member_id', ['memberId'])
export class MemberNoteEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_member_note_member_id' })
  member?: MemberEntity;

  @Column('text', { name: 'note_text' })
  text: string;

  @Column('datetime', { name: 'written_at', precision: 3 })
  writtenAt: Date;

  @Column('varchar', { name: 'written_by', length: 40 })
  writtenBy: string;
}

/** Which staff member looked at which member, to the hour. */
@Entity('member_view')
@Index('ix_member_view_viewed_at', ['viewedAt'])
export class MemberViewEntity {
  @PrimaryColumn('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_member_view_member_id' })
  member?: MemberEntity;

  @PrimaryColumn('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @PrimaryColumn('datetime', { name: 'viewed_at', precision: 3 })
  viewedAt: Date;
}

/** A consent that was given: for what, in which wording, by whom, seen by whom. */
@Entity('member_consent')
@Index('ix_member_consent_member_id', ['memberId'])
@Index('ix_member_consent_given_by_id', ['givenById'])
export class MemberConsentEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_member_consent_member_id' })
  member?: MemberEntity;

  @Column('varchar', { length: 24 })
  purpose: ConsentedTo;

  @Column('varchar', { name: 'text_version', length: 24 })
  textVersion: string;

  @Column('varchar', { length: 24 })
  channel: ConsentChannel;

  @Column('varchar', { name: 'given_by_id', length: 30, nullable: true })
  givenById: string | null;

  @ManyToOne(() => MemberEntity, { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'given_by_id', foreignKeyConstraintName: 'fk_member_consent_given_by_id' })
  givenBy?: MemberEntity;

  @Column('varchar', { name: 'given_by_name', length: 120, nullable: true })
  givenByName: string | null;

  /** The last day on which it counts; none means until the child is grown up. */
  @Column('varchar', { name: 'until_date', length: 10, nullable: true })
  until: string | null;

  @Column('varchar', { name: 'recorded_by', length: 40 })
  recordedBy: string;

  @Column('datetime', { name: 'recorded_at', precision: 3 })
  recordedAt: Date;
}

/** A reason why a member may not borrow, lifted or not. */
export type MemberBlock = EntityRow<MemberBlockEntity>;

/** What staff wrote down. */
export type MemberNote = EntityRow<MemberNoteEntity>;

/** A consent as it is kept. */
export type MemberConsent = EntityRow<MemberConsentEntity>;

/** A consent of a guardian as staff see it. */
export type GuardianConsent = MemberConsent & { readonly purpose: ConsentPurpose };
