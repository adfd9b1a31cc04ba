import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { ConsultationTopic, MentorKind, MentorLanguage, SlotMode } from '../consultation.terms';
import { wordsTransformer } from '../../../platform/db/words-transformer';

/** People who advise small businesses: staff, officers of the city, banks, volunteers. */
@Entity('mentor')
@Index('ix_mentor_is_active_position_id', ['isActive', 'position', 'id'])
@Index('ix_mentor_branch_id', ['branchId'])
@Index('ix_mentor_partner_id', ['partnerId'])
@Index('ix_mentor_member_id', ['memberId'])
export class MentorEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 24 })
  kind: MentorKind;

  @Column('varchar', { length: 160, nullable: true })
  organisation: string | null;

  /** The partner they work for; null where only a name is known. */
  @Column('varchar', { name: 'partner_id', length: 30, nullable: true })
  partnerId: string | null;

  @ManyToOne('PartnerEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_mentor_partner_id' })
  partner?: object | null;

  /** Their library card; null where it is not known. What they do as mentors then counts against shifts. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_mentor_member_id' })
  member?: object | null;

  @Column('varchar', { name: 'headline_id', length: 200, nullable: true })
  headlineIndonesian: string | null;

  @Column('varchar', { name: 'headline_en', length: 200, nullable: true })
  headlineEnglish: string | null;

  @Column('text', { name: 'about_id', nullable: true })
  aboutIndonesian: string | null;

  @Column('text', { name: 'about_en', nullable: true })
  aboutEnglish: string | null;

  /** What they know about, as a list. */
  @Column('varchar', { length: 200, transformer: wordsTransformer })
  topics: readonly ConsultationTopic[];

  @Column('varchar', { length: 120, transformer: wordsTransformer })
  languages: readonly MentorLanguage[];

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_mentor_branch_id' })
  branch?: object;

  /** Where to find them there. */
  @Column('varchar', { name: 'place_id', length: 200, nullable: true })
  placeIndonesian: string | null;

  @Column('varchar', { name: 'place_en', length: 200, nullable: true })
  placeEnglish: string | null;

  /** Where they meet online; only shown to who has a slot. */
  @Column('varchar', { name: 'online_url', length: 500, nullable: true })
  meetingUrl: string | null;

  @Column('tinyint', { name: 'is_active', transformer: flagTransformer, default: 1 })
  isActive: boolean;

  @Column('int', { default: 0 })
  position: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** An hour that a mentor gives. */
@Entity('consultation_slot')
@Index('ix_consultation_slot_mentor_id_starts_at', ['mentorId', 'startsAt'])
@Index('ix_consultation_slot_branch_id_starts_at', ['branchId', 'startsAt'])
@Index('ix_consultation_slot_starts_at', ['startsAt'])
@Index('ix_consultation_slot_closure_id', ['closureId'])
export class ConsultationSlotEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'mentor_id', length: 30 })
  mentorId: string;

  @ManyToOne('MentorEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'mentor_id', foreignKeyConstraintName: 'fk_consultation_slot_mentor_id' })
  mentor?: object;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_consultation_slot_branch_id' })
  branch?: object;

  @Column('datetime', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Column('datetime', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  @Column('varchar', { length: 24 })
  mode: SlotMode;

  @Column('varchar', { length: 24 })
  status: 'OPEN' | 'WITHDRAWN';

  /** The closure of the branch that withdrew it. */
  @Column('varchar', { name: 'closure_id', length: 30, nullable: true })
  closureId: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** Somebody who advises small businesses. */
export type Mentor = WithTexts<
  EntityRow<MentorEntity> & { readonly nodeType: 'Mentor' },
  'headline' | 'about' | 'place'
>;

/** An hour that a mentor gives. */
export type Slot = EntityRow<ConsultationSlotEntity> & { readonly nodeType: 'ConsultationSlot' };
