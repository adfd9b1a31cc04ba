import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { SchoolLevel } from '../../partners';
import type { ClassSetStatus } from './class-set.terms';

/** Copies that a class asks for, has and brings back together. */
@Entity('class_set')
@Index('ix_class_set_partner_id_created_at_id', ['partnerId', 'createdAt', 'id'])
@Index('ix_class_set_status_needed_from_id', ['status', 'neededFrom', 'id'])
@Index('ix_class_set_created_at_id', ['createdAt', 'id'])
@Index('ix_class_set_due_on_id', ['dueOn', 'id'])
@Index('ix_class_set_title_id', ['titleId'])
@Index('ix_class_set_branch_id', ['branchId'])
@Index('ix_class_set_closed_at', ['closedAt'])
@Index('ix_class_set_ready_at', ['readyAt'])
@Index('ix_class_set_reminded_at', ['remindedAt'])
export class ClassSetEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'partner_id', length: 30 })
  partnerId: string;

  @ManyToOne('PartnerEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_class_set_partner_id' })
  partner?: object;

  /** The branch that prepares it and lends it. */
  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_class_set_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'class_name', length: 40 })
  className: string;

  @Column('varchar', { name: 'school_level', length: 24, nullable: true })
  schoolLevel: SchoolLevel | null;

  /** Copies that are wanted. */
  @Column('int', { name: 'copies_wanted' })
  copiesWanted: number;

  /** The title of which every pupil gets a copy; null where the wish says what is wanted. */
  @Column('varchar', { name: 'title_id', length: 30, nullable: true })
  titleId: string | null;

  @ManyToOne('TitleEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_class_set_title_id' })
  title?: object | null;

  /** What is wanted in words: a level and a subject, titles of a list, or what to mind. */
  @Column('varchar', { length: 600, nullable: true })
  wish: string | null;

  @Column('varchar', { name: 'needed_from', length: 10 })
  neededFrom: string;

  @Column('varchar', { name: 'needed_until', length: 10 })
  neededUntil: string;

  /** The teacher whom the library writes to and asks. */
  @Column('varchar', { name: 'contact_name', length: 120, nullable: true })
  contactName: string | null;

  @Column('varchar', { name: 'contact_email', length: 200, nullable: true })
  contactEmail: string | null;

  @Column('varchar', { length: 24 })
  status: ClassSetStatus;

  @Column('varchar', { name: 'decline_reason', length: 300, nullable: true })
  declineReason: string | null;

  /** The last day of its loans once they are lent. */
  @Column('varchar', { name: 'due_on', length: 10, nullable: true })
  dueOn: string | null;

  @Column('datetime', { name: 'ready_at', precision: 3, nullable: true })
  readyAt: Date | null;

  @Column('datetime', { name: 'lent_at', precision: 3, nullable: true })
  lentAt: Date | null;

  /** When it was returned, declined or cancelled. */
  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  /** When staff last asked the teacher for what is still out. */
  @Column('datetime', { name: 'reminded_at', precision: 3, nullable: true })
  remindedAt: Date | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** One of the titles that a class wants together, in the order of the list. */
@Entity('class_set_title')
@Index('ix_class_set_title_title_id', ['titleId'])
export class ClassSetTitleEntity {
  @PrimaryColumn('varchar', { name: 'class_set_id', length: 30 })
  classSetId: string;

  @ManyToOne('ClassSetEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'class_set_id', foreignKeyConstraintName: 'fk_class_set_title_class_set_id' })
  classSet?: object;

  @PrimaryColumn('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @ManyToOne('TitleEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_class_set_title_title_id' })
  title?: object;

  @Column('int')
  position: number;
}

/** A pupil of the class; the name goes 30 days after the set is back. */
@Entity('class_set_pupil')
@Index('ux_class_set_pupil_class_set_id_number', ['classSetId', 'number'], { unique: true })
export class ClassSetPupilEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'class_set_id', length: 30 })
  classSetId: string;

  @ManyToOne('ClassSetEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'class_set_id', foreignKeyConstraintName: 'fk_class_set_pupil_class_set_id' })
  classSet?: object;

  /** The number in the register of the class. */
  @Column('int')
  number: number;

  /** Null once it was erased. */
  @Column('varchar', { length: 120, nullable: true })
  name: string | null;
}

/** A copy of a class set: set aside for it, then lent with a loan like any other. */
@Entity('class_set_copy')
@Index('ux_class_set_copy_set_aside_copy_id', ['setAsideCopyId'], { unique: true })
@Index('ux_class_set_copy_loan_id', ['loanId'], { unique: true })
@Index('ix_class_set_copy_class_set_id_id', ['classSetId', 'id'])
@Index('ix_class_set_copy_copy_id', ['copyId'])
@Index('ix_class_set_copy_pupil_id', ['pupilId'])
@Check('ck_class_set_copy_set_aside_copy_id', '(set_aside_copy_id IS NULL) = (loan_id IS NOT NULL)')
export class ClassSetCopyEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'class_set_id', length: 30 })
  classSetId: string;

  @ManyToOne('ClassSetEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'class_set_id', foreignKeyConstraintName: 'fk_class_set_copy_class_set_id' })
  classSet?: object;

  @Column('varchar', { name: 'copy_id', length: 30 })
  copyId: string;

  @ManyToOne('CopyEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'copy_id', foreignKeyConstraintName: 'fk_class_set_copy_copy_id' })
  copy?: object;

  /** The copy until it is lent: UNIQUE refuses to set it aside for two classes; then the open loan guards it. */
  @Column('varchar', { name: 'set_aside_copy_id', length: 30, nullable: true })
  setAsideCopyId: string | null;

  @Column('varchar', { name: 'loan_id', length: 30, nullable: true })
  loanId: string | null;

  @ManyToOne('LoanEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'loan_id', foreignKeyConstraintName: 'fk_class_set_copy_loan_id' })
  loan?: object | null;

  @Column('varchar', { name: 'pupil_id', length: 30, nullable: true })
  pupilId: string | null;

  @ManyToOne('ClassSetPupilEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'pupil_id', foreignKeyConstraintName: 'fk_class_set_copy_pupil_id' })
  pupil?: object | null;

  /** What was seen of it when it went out; null for nothing. */
  @Column('varchar', { name: 'condition_out', length: 200, nullable: true })
  conditionOut: string | null;

  /** What was seen of it when it came back; null for nothing. */
  @Column('varchar', { name: 'condition_in', length: 200, nullable: true })
  conditionIn: string | null;

  /** What is known of one that is not back. */
  @Column('varchar', { length: 200, nullable: true })
  note: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;
}

/** The library card of an institution, made when its first class set is prepared. */
@Entity('partner_card')
@Index('ux_partner_card_member_id', ['memberId'], { unique: true })
export class PartnerCardEntity {
  @PrimaryColumn('varchar', { name: 'partner_id', length: 30 })
  partnerId: string;

  @ManyToOne('PartnerEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_partner_card_partner_id' })
  partner?: object;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_partner_card_member_id' })
  member?: object;
}

/** Copies that a class asks for, has and brings back together. */
export type ClassSet = EntityRow<ClassSetEntity> & { readonly nodeType: 'ClassSet' };

/** A pupil of the class. */
export type ClassSetPupil = EntityRow<ClassSetPupilEntity>;

/** A copy of a class set. */
export type ClassSetCopy = EntityRow<ClassSetCopyEntity>;
