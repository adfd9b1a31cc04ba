import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';

/** What a volunteer says of a shift that is over: a rating of 1 to 5, words, or both. It goes with the member. */
@Entity('shift_feedback')
@Check('ck_shift_feedback_rating', '(rating IS NULL OR rating BETWEEN 1 AND 5)')
@Check('ck_shift_feedback_said', '(rating IS NOT NULL OR comment_text IS NOT NULL)')
@Index('ux_shift_feedback_assignment_id', ['assignmentId'], { unique: true })
@Index('ix_shift_feedback_member_id', ['memberId'])
export class ShiftFeedbackEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'assignment_id', length: 30 })
  assignmentId: string;

  @ManyToOne('ShiftAssignmentEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_shift_feedback_assignment_id' })
  assignment?: object;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_shift_feedback_member_id' })
  member?: object;

  @Column('int', { nullable: true })
  rating: number | null;

  @Column('text', { name: 'comment_text', nullable: true })
  comment: string | null;

  @Column('datetime', { name: 'given_at', precision: 3 })
  givenAt: Date;
}

/** What a volunteer says of a shift. */
export type ShiftFeedback = EntityRow<ShiftFeedbackEntity>;
