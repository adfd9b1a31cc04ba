import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { CivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type {
  CaseCategory,
  CaseChannel,
  CaseClock,
  CaseKind,
  CaseStatus,
  CaseUnit,
  EntryKind,
} from './case.terms';

/**
 * What somebody brings to the library: a complaint, a suggestion, praise or a question. Read by state and
 * deadline, by branch, by who has it, by when it came, by number, by member for their copy, by age to be
 * forgotten, and among the answers that everybody may read.
 */
@Entity('feedback_case')
@Index('ux_feedback_case_number', ['number'], { unique: true })
@Index('ix_feedback_case_status_due_on_id', ['status', 'dueOn', 'id'])
@Index('ix_feedback_case_branch_id_status_due_on_id', ['branchId', 'status', 'dueOn', 'id'])
@Index('ix_feedback_case_assigned_to_status_due_on_id', ['assignedTo', 'status', 'dueOn', 'id'])
@Index('ix_feedback_case_created_at_id', ['createdAt', 'id'])
@Index('ix_feedback_case_branch_id_created_at_id', ['branchId', 'createdAt', 'id'])
@Index('ix_feedback_case_due_on_id', ['dueOn', 'id'])
@Index('ix_feedback_case_published_at_id', ['publishedAt', 'id'])
@Index('ix_feedback_case_answered_at_id', ['answeredAt', 'id'])
@Index('ix_feedback_case_escalated_at_id', ['escalatedAt', 'id'])
@Index('ix_feedback_case_updated_at', ['updatedAt'])
@Index('ix_feedback_case_member_id', ['memberId'])
@Index('ix_feedback_case_standard_id', ['standardId'])
@Index('ux_feedback_case_open_about_id', ['openAboutId'], { unique: true })
export class FeedbackCaseEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 16 })
  number: string;

  @Column('varchar', { length: 24 })
  kind: CaseKind;

  @Column('varchar', { length: 24 })
  status: CaseStatus;

  @Column('varchar', { length: 24 })
  channel: CaseChannel;

  @Column('varchar', { length: 24 })
  category: CaseCategory;

  @Column('varchar', { length: 24, nullable: true })
  unit: CaseUnit | null;

  @Column('varchar', { length: 24 })
  clock: CaseClock;

  /** The last day for an answer, by working days of the branch. */
  @Column('varchar', { name: 'due_on', length: 10 })
  dueOn: CivilDate;

  /** The service it concerns; its standard says within how many days it is answered. */
  @Column('varchar', { name: 'standard_id', length: 30, nullable: true })
  standardId: string | null;

  @ManyToOne('service_standard', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'standard_id', foreignKeyConstraintName: 'fk_feedback_case_standard_id' })
  standard?: object | null;

  /** The review or reading list that was reported. */
  @Column('varchar', { name: 'about_id', length: 30, nullable: true })
  aboutId: string | null;

  /** The same while the report waits: UNIQUE, so that there is one at a time. */
  @Column('varchar', { name: 'open_about_id', length: 30, nullable: true })
  openAboutId: string | null;

  @Column('varchar', { name: 'branch_id', length: 30, nullable: true })
  branchId: string | null;

  @ManyToOne('branch', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_feedback_case_branch_id' })
  branch?: object | null;

  /** The room or corner, in the words of whoever sent it or of the code in the room. */
  @Column('varchar', { length: 120, nullable: true })
  place: string | null;

  /** The first words, or what staff call it. */
  @Column('varchar', { length: 120 })
  subject: string;

  /** What was written; a dash once it is forgotten. */
  @Column('text', { name: 'case_text' })
  text: string;

  /** Uploads that show what happened. */
  @Column('varchar', { name: 'photo_ids', length: 120, nullable: true, transformer: jsonTransformer })
  photoIds: readonly string[] | null;

  /** Whom the praise is for, in the words of whoever wrote it. */
  @Column('varchar', { name: 'praised_name', length: 120, nullable: true })
  praisedName: string | null;

  /** The colleague the praise was passed on to. */
  @Column('varchar', { name: 'praised_staff_id', length: 40, nullable: true })
  praisedStaffId: string | null;

  @Column('tinyint', { name: 'is_confidential', transformer: flagTransformer })
  isConfidential: boolean;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('member', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_feedback_case_member_id' })
  member?: object | null;

  @Column('varchar', { name: 'contact_name', length: 120, nullable: true })
  contactName: string | null;

  @Column('varchar', { name: 'contact_email', length: 200, nullable: true })
  contactEmail: string | null;

  @Column('varchar', { name: 'contact_phone', length: 40, nullable: true })
  contactPhone: string | null;

  @Column('varchar', { length: 4 })
  locale: Locale;

  @Column('varchar', { name: 'assigned_to', length: 40, nullable: true })
  assignedTo: string | null;

  /** The number that SP4N-LAPOR! gave, noted by hand. */
  @Column('varchar', { name: 'lapor_number', length: 40, nullable: true })
  laporNumber: string | null;

  /** How often it was reopened; once is the most. */
  @Column('int', { name: 'reopenings', default: 0 })
  reopenings: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40, nullable: true })
  createdBy: string | null;

  @Column('datetime', { name: 'first_answered_at', precision: 3, nullable: true })
  firstAnsweredAt: Date | null;

  /** Whether the first answer came by its deadline. */
  @Column('tinyint', { name: 'is_on_time', nullable: true, transformer: flagTransformer })
  isOnTime: boolean | null;

  /** Working days from arrival to the first answer. */
  @Column('int', { name: 'answer_days', nullable: true })
  answerDays: number | null;

  @Column('datetime', { name: 'answered_at', precision: 3, nullable: true })
  answeredAt: Date | null;

  @Column('datetime', { name: 'escalated_at', precision: 3, nullable: true })
  escalatedAt: Date | null;

  /** What everybody may read of it, without the person; null unless it is published. */
  @Column('varchar', { name: 'public_question', length: 300, nullable: true })
  publicQuestion: string | null;

  @Column('text', { name: 'public_answer', nullable: true })
  publicAnswer: string | null;

  @Column('datetime', { name: 'published_at', precision: 3, nullable: true })
  publishedAt: Date | null;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** A case, as staff handle it. */
export type FeedbackCase = EntityRow<FeedbackCaseEntity>;

/** One step in the course of a case: an answer, a note, a reopening. */
@Entity('feedback_entry')
@Index('ix_feedback_entry_case_id_created_at_id', ['caseId', 'createdAt', 'id'])
export class FeedbackEntryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 30 })
  caseId: string;

  @ManyToOne('feedback_case', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'fk_feedback_entry_case_id' })
  case?: object;

  @Column('varchar', { length: 24 })
  kind: EntryKind;

  @Column('text', { name: 'entry_text', nullable: true })
  text: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40, nullable: true })
  createdBy: string | null;
}

/** One step in the course of a case. */
export type FeedbackEntry = EntityRow<FeedbackEntryEntity>;

/** The next number of a year. */
@Entity('feedback_counter')
export class FeedbackCounterEntity {
  @PrimaryColumn('int')
  year: number;

  @Column('int', { name: 'next_number' })
  nextNumber: number;
}

/** A common answer that staff put into theirs, in both languages. */
@Entity('feedback_reply')
@Index('ix_feedback_reply_name_id', ['name', 'id'])
export class FeedbackReplyEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 80 })
  name: string;

  @Column('varchar', { name: 'text_id', length: 2000 })
  textId: string;

  @Column('varchar', { name: 'text_en', length: 2000, nullable: true })
  textEn: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;
}

/** A common answer. */
export type FeedbackReply = EntityRow<FeedbackReplyEntity>;

/** The tables of cases. */
export const FEEDBACK_CASE_ENTITIES = [
  FeedbackCaseEntity,
  FeedbackEntryEntity,
  FeedbackCounterEntity,
  FeedbackReplyEntity,
];
