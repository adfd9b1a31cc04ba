import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { CivilDate } from '../../../shared/civil-date';
import { CompetenceEntity } from '../lists/lists.entity';

/** Something proven by a paper: who saw it and when. */
abstract class ProvenByPaper {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  /** The account of who saw the proof; null until somebody did. */
  @Column('varchar', { name: 'seen_by', length: 40, nullable: true })
  seenBy: string | null;

  @Column('varchar', { name: 'seen_on', length: 10, nullable: true })
  seenOn: CivilDate | null;

  /** Whether somebody once saw it: from then on its owner alone does not remove it, also after changes of theirs. */
  @Column('tinyint', { name: 'was_seen', transformer: flagTransformer, default: 0 })
  wasSeen: boolean;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** A certificate of somebody of the staff, such as first aid. */
@Entity('staff_certificate')
@Index('ix_staff_certificate_staff_id_valid_until', ['staffId', 'validUntil'])
@Index('ix_staff_certificate_valid_until_id', ['validUntil', 'id'])
export class StaffCertificateEntity extends ProvenByPaper {
  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_staff_certificate_staff_id' })
  staff?: object;

  @Column('varchar', { length: 120 })
  kind: string;

  @Column('varchar', { length: 80, nullable: true })
  number: string | null;

  @Column('varchar', { length: 160, nullable: true })
  issuer: string | null;

  /** Last day; null for one that does not expire. */
  @Column('varchar', { name: 'valid_until', length: 10, nullable: true })
  validUntil: CivilDate | null;
}

/** A course that the library knows of: an event of its own, or one elsewhere. */
@Entity('training_course')
@Check('ck_training_course_hours', 'hours BETWEEN 1 AND 500')
@Index('ix_training_course_competence_id_starts_on', ['competenceId', 'startsOn'])
@Index('ix_training_course_starts_on_id', ['startsOn', 'id'])
@Index('ix_training_course_event_id', ['eventId'])
export class TrainingCourseEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 200 })
  title: string;

  @Column('varchar', { length: 160, nullable: true })
  provider: string | null;

  @Column('varchar', { name: 'competence_id', length: 30, nullable: true })
  competenceId: string | null;

  @ManyToOne(() => CompetenceEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'competence_id', foreignKeyConstraintName: 'fk_training_course_competence_id' })
  competence?: CompetenceEntity | null;

  /** In hours of training (JP). */
  @Column('int')
  hours: number;

  @Column('varchar', { name: 'event_id', length: 30, nullable: true })
  eventId: string | null;

  @ManyToOne('EventEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_training_course_event_id' })
  event?: object | null;

  /** First day; null for one that can be begun at any time. */
  @Column('varchar', { name: 'starts_on', length: 10, nullable: true })
  startsOn: CivilDate | null;

  @Column('tinyint', { name: 'is_active', transformer: flagTransformer, default: 1 })
  isActive: boolean;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** Training that somebody of the staff had; its hours count once somebody else saw the proof. */
@Entity('staff_training')
@Check('ck_staff_training_hours', 'hours BETWEEN 1 AND 500')
@Index('ix_staff_training_staff_id_completed_on', ['staffId', 'completedOn'])
@Index('ix_staff_training_completed_on_id', ['completedOn', 'id'])
@Index('ix_staff_training_course_id', ['courseId'])
@Index('ix_staff_training_competence_id', ['competenceId'])
export class StaffTrainingEntity extends ProvenByPaper {
  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_staff_training_staff_id' })
  staff?: object;

  @Column('varchar', { name: 'course_id', length: 30, nullable: true })
  courseId: string | null;

  @ManyToOne(() => TrainingCourseEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'course_id', foreignKeyConstraintName: 'fk_staff_training_course_id' })
  course?: TrainingCourseEntity | null;

  @Column('varchar', { length: 200 })
  title: string;

  @Column('varchar', { length: 160, nullable: true })
  provider: string | null;

  @Column('varchar', { name: 'competence_id', length: 30, nullable: true })
  competenceId: string | null;

  @ManyToOne(() => CompetenceEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'competence_id', foreignKeyConstraintName: 'fk_staff_training_competence_id' })
  competence?: CompetenceEntity | null;

  @Column('varchar', { name: 'completed_on', length: 10 })
  completedOn: CivilDate;

  /** In hours of training (JP). */
  @Column('int')
  hours: number;

  /** The rank at that time, for figures. */
  @Column('varchar', { name: 'rank_id', length: 30, nullable: true })
  rankId: string | null;
}

/** A certificate. */
export type StaffCertificate = EntityRow<StaffCertificateEntity>;
/** A course. */
export type TrainingCourse = EntityRow<TrainingCourseEntity>;
/** Training that somebody had. */
export type StaffTraining = EntityRow<StaffTrainingEntity>;
