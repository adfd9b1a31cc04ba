import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { ConsultationSector, TurnoverBand } from '../consultation.terms';
import { wordsTransformer } from '../../../platform/db/words-transformer';
import type { FollowUpResult, ObtainedPermit } from './follow-up.rules';
import type { StoryStatus } from './story.terms';

/** What came of a consultation some time later. */
@Entity('consultation_follow_up')
@Index('ux_consultation_follow_up_consultation_id_days', ['consultationId', 'days'], { unique: true })
@Index('ix_consultation_follow_up_recorded_at_due_on', ['recordedAt', 'dueOn'])
@Index('ix_consultation_follow_up_due_on', ['dueOn'])
export class ConsultationFollowUpEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'consultation_id', length: 30 })
  consultationId: string;

  @ManyToOne('ConsultationEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({
    name: 'consultation_id',
    foreignKeyConstraintName: 'fk_consultation_follow_up_consultation_id',
  })
  consultation?: object;

  @Column('int')
  days: number;

  @Column('varchar', { name: 'due_on', length: 10 })
  dueOn: string;

  @Column('varchar', { length: 24, nullable: true })
  result: FollowUpResult | null;

  /** What the business has got since, as a list. */
  @Column('varchar', { length: 120, nullable: true, transformer: wordsTransformer })
  permits: readonly ObtainedPermit[];

  @Column('varchar', { name: 'turnover_band', length: 24, nullable: true })
  turnoverBand: TurnoverBand | null;

  @Column('int', { name: 'job_count', nullable: true })
  jobCount: number | null;

  @Column('datetime', { name: 'recorded_at', precision: 3, nullable: true })
  recordedAt: Date | null;

  @Column('varchar', { name: 'recorded_by', length: 40, nullable: true })
  recordedBy: string | null;
}

/** A success story. Its words are gone when its member does not want them. */
@Entity('success_story')
@Index('ux_success_story_consultation_id', ['consultationId'], { unique: true })
@Index('ix_success_story_status_consented_at', ['status', 'consentedAt'])
@Index('ix_success_story_member_id', ['memberId'])
@Index('ix_success_story_branch_id', ['branchId'])
export class SuccessStoryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'consultation_id', length: 30 })
  consultationId: string;

  @ManyToOne('ConsultationEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'fk_success_story_consultation_id' })
  consultation?: object;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_success_story_member_id' })
  member?: object | null;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_success_story_branch_id' })
  branch?: object;

  @Column('varchar', { length: 24 })
  status: StoryStatus;

  @Column('varchar', { length: 24 })
  sector: ConsultationSector;

  @Column('varchar', { name: 'shown_name', length: 120, nullable: true })
  shownName: string | null;

  @Column('varchar', { length: 160, nullable: true })
  title: string | null;

  @Column('varchar', { name: 'before_text', length: 1000, nullable: true })
  before: string | null;

  @Column('varchar', { name: 'work_text', length: 1000, nullable: true })
  work: string | null;

  @Column('varchar', { name: 'after_text', length: 1000, nullable: true })
  after: string | null;

  @Column('datetime', { name: 'offered_at', precision: 3 })
  offeredAt: Date;

  @Column('varchar', { name: 'offered_by', length: 40 })
  offeredBy: string;

  @Column('datetime', { name: 'consented_at', precision: 3, nullable: true })
  consentedAt: Date | null;

  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** What came of a consultation some time later; without a result nobody has told yet. */
export type FollowUp = EntityRow<ConsultationFollowUpEntity>;

/**
 * A success story. Everybody reads it while it is published; before and after that only its member and staff.
 */
export type Story = EntityRow<SuccessStoryEntity>;
