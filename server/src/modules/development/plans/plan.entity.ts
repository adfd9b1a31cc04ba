import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { CivilDate } from '../../../shared/civil-date';
import type { GoalOutcome } from '../development.terms';
import { TrainingCourseEntity } from '../learning/learning.entity';
import { CompetenceEntity } from '../lists/lists.entity';

/** What somebody means to learn in a year. */
@Entity('development_plan')
@Index('ux_development_plan_staff_id_year', ['staffId', 'year'], { unique: true })
@Index('ix_development_plan_year', ['year'])
export class DevelopmentPlanEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_development_plan_staff_id' })
  staff?: object;

  @Column('int')
  year: number;

  /** Counts changes of the goals: who agreed, agreed to one of these. */
  @Column('int', { name: 'goals_version' })
  goalsVersion: number;

  @Column('int', { name: 'self_agreed_version', nullable: true })
  selfAgreedVersion: number | null;

  @Column('varchar', { name: 'self_agreed_on', length: 10, nullable: true })
  selfAgreedOn: CivilDate | null;

  @Column('int', { name: 'lead_agreed_version', nullable: true })
  leadAgreedVersion: number | null;

  @Column('varchar', { name: 'lead_agreed_on', length: 10, nullable: true })
  leadAgreedOn: CivilDate | null;

  @Column('varchar', { name: 'lead_agreed_by', length: 40, nullable: true })
  leadAgreedBy: string | null;

  @Column('text', { name: 'mid_year_note', nullable: true })
  midYearNote: string | null;

  @Column('varchar', { name: 'mid_year_noted_on', length: 10, nullable: true })
  midYearNotedOn: CivilDate | null;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('varchar', { name: 'outcome_on', length: 10, nullable: true })
  outcomeOn: CivilDate | null;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** One goal of a plan: a competence and its level, or words; how, and by when. */
@Entity('development_goal')
@Check('ck_development_goal_target_level', 'target_level BETWEEN 1 AND 3')
@Index('ix_development_goal_plan_id_position', ['planId', 'position'])
@Index('ix_development_goal_competence_id', ['competenceId'])
@Index('ix_development_goal_course_id', ['courseId'])
export class DevelopmentGoalEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'plan_id', length: 30 })
  planId: string;

  @ManyToOne(() => DevelopmentPlanEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'fk_development_goal_plan_id' })
  plan?: DevelopmentPlanEntity;

  @Column('int')
  position: number;

  @Column('varchar', { name: 'competence_id', length: 30, nullable: true })
  competenceId: string | null;

  @ManyToOne(() => CompetenceEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'competence_id', foreignKeyConstraintName: 'fk_development_goal_competence_id' })
  competence?: CompetenceEntity | null;

  @Column('int', { name: 'target_level', nullable: true })
  targetLevel: number | null;

  /** What is to be reached, where it is no competence of the list. */
  @Column('varchar', { length: 300, nullable: true })
  aim: string | null;

  @Column('varchar', { name: 'course_id', length: 30, nullable: true })
  courseId: string | null;

  @ManyToOne(() => TrainingCourseEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'course_id', foreignKeyConstraintName: 'fk_development_goal_course_id' })
  course?: TrainingCourseEntity | null;

  /** How, where it is no course: a mentor, a task, reading. */
  @Column('varchar', { length: 300, nullable: true })
  way: string | null;

  @Column('varchar', { name: 'due_on', length: 10, nullable: true })
  dueOn: CivilDate | null;

  /** What came of it; null until the lead said so. */
  @Column('varchar', { length: 24, nullable: true })
  outcome: GoalOutcome | null;
}

/** A plan. */
export type DevelopmentPlan = EntityRow<DevelopmentPlanEntity>;
/** A goal. */
export type DevelopmentGoal = EntityRow<DevelopmentGoalEntity>;
