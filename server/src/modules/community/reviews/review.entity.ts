import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { ReviewStatus } from './review.rules';

/** What a member thinks of a title: one of each member and title. */
@Entity('review')
@Index('ux_review_title_id_member_id', ['titleId', 'memberId'], { unique: true })
@Index('ix_review_title_id_status_written_at_id', ['titleId', 'status', 'writtenAt', 'id'])
@Index('ix_review_status_written_at_id', ['status', 'writtenAt', 'id'])
@Index('ix_review_member_id_written_at', ['memberId', 'writtenAt'])
export class ReviewEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @ManyToOne('title', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_review_title_id' })
  title?: object;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('member', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_review_member_id' })
  member?: object;

  @Column('int')
  rating: number;

  /** The words; null for a rating alone. */
  @Column('text', { name: 'review_text', nullable: true })
  text: string | null;

  /** Whether an adult wants the first word of their name beside it. */
  @Column('tinyint', { name: 'is_named', transformer: flagTransformer })
  isNamed: boolean;

  @Column('varchar', { length: 24 })
  status: ReviewStatus;

  @Column('varchar', { name: 'refusal_reason', length: 300, nullable: true })
  refusalReason: string | null;

  @Column('datetime', { name: 'written_at', precision: 3 })
  writtenAt: Date;

  @Column('datetime', { name: 'decided_at', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('varchar', { name: 'decided_by', length: 40, nullable: true })
  decidedBy: string | null;

  @Column('int', { default: 1 })
  version: number;
}

/** A review as its writer, staff and, once it is published, everybody may read it. */
export type Review = EntityRow<ReviewEntity>;
