import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { CivilDate } from '../../../shared/civil-date';
import { SopPageEntity } from '../knowledge/sop.entity';
import { TrainingCourseEntity } from '../learning/learning.entity';
import { StaffPostEntity } from '../lists/lists.entity';

/** Something that whoever joins does: in a post, or everybody. */
@Entity('onboarding_item')
@Check('ck_onboarding_item_due_days', 'due_days BETWEEN 0 AND 365')
@Index('ix_onboarding_item_position_id', ['position', 'id'])
@Index('ix_onboarding_item_post_id', ['postId'])
@Index('ix_onboarding_item_sop_id', ['sopId'])
@Index('ix_onboarding_item_course_id', ['courseId'])
export class OnboardingItemEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'text_id', length: 300 })
  textIndonesian: string;

  @Column('varchar', { name: 'text_en', length: 300, nullable: true })
  textEnglish: string | null;

  /** Whose; null for everybody who joins. */
  @Column('varchar', { name: 'post_id', length: 30, nullable: true })
  postId: string | null;

  @ManyToOne(() => StaffPostEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'fk_onboarding_item_post_id' })
  post?: StaffPostEntity | null;

  /** A procedure to read. */
  @Column('varchar', { name: 'sop_id', length: 30, nullable: true })
  sopId: string | null;

  @ManyToOne(() => SopPageEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'sop_id', foreignKeyConstraintName: 'fk_onboarding_item_sop_id' })
  sop?: SopPageEntity | null;

  /** A course to attend. */
  @Column('varchar', { name: 'course_id', length: 30, nullable: true })
  courseId: string | null;

  @ManyToOne(() => TrainingCourseEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'course_id', foreignKeyConstraintName: 'fk_onboarding_item_course_id' })
  course?: TrainingCourseEntity | null;

  /** How many days after joining it is due. */
  @Column('int', { name: 'due_days' })
  dueDays: number;

  /** Whether the lead confirms it too before it is done. */
  @Column('tinyint', { name: 'needs_lead', transformer: flagTransformer, default: 0 })
  needsLead: boolean;

  @Column('int')
  position: number;

  @Column('tinyint', { name: 'is_active', transformer: flagTransformer, default: 1 })
  isActive: boolean;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** What was given to somebody who joined, and how far it is. */
@Entity('onboarding_step')
@Index('ix_onboarding_step_item_id', ['itemId'])
export class OnboardingStepEntity {
  @PrimaryColumn('varchar', { name: 'staff_id', length: 30 })
  staffId: string;

  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_onboarding_step_staff_id' })
  staff?: object;

  @PrimaryColumn('varchar', { name: 'item_id', length: 30 })
  itemId: string;

  @ManyToOne(() => OnboardingItemEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'fk_onboarding_step_item_id' })
  item?: OnboardingItemEntity;

  @Column('varchar', { name: 'due_on', length: 10 })
  dueOn: CivilDate;

  /** When the person ticked it. */
  @Column('varchar', { name: 'done_on', length: 10, nullable: true })
  doneOn: CivilDate | null;

  /** When their lead or the head ticked it. */
  @Column('varchar', { name: 'confirmed_on', length: 10, nullable: true })
  confirmedOn: CivilDate | null;

  @Column('varchar', { name: 'confirmed_by', length: 40, nullable: true })
  confirmedBy: string | null;
}

/** An item of the lists for those who join. */
export type OnboardingItem = EntityRow<OnboardingItemEntity>;
/** How far somebody is with an item. */
export type OnboardingStep = EntityRow<OnboardingStepEntity>;
