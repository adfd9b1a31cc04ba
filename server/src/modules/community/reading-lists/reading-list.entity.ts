import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { ListVisibility } from './reading-list.rules';
import type { ReviewStatus } from '../reviews/review.rules';

/** Titles that a member collected under a name. */
@Entity('reading_list')
@Index('ix_reading_list_member_id_created_at', ['memberId', 'createdAt'])
@Index('ix_reading_list_visibility_status_created_at_id', ['visibility', 'status', 'createdAt', 'id'])
export class ReadingListEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('member', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_reading_list_member_id' })
  member?: object;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 600, nullable: true })
  description: string | null;

  @Column('varchar', { length: 24 })
  visibility: ListVisibility;

  /** Whether an adult wants the first word of their name beside it. */
  @Column('tinyint', { name: 'is_named', transformer: flagTransformer })
  isNamed: boolean;

  /** How far its words are for everybody; it matters while the list is public. */
  @Column('varchar', { length: 24 })
  status: ReviewStatus;

  @Column('varchar', { name: 'refusal_reason', length: 300, nullable: true })
  refusalReason: string | null;

  @Column('varchar', { name: 'decided_by', length: 40, nullable: true })
  decidedBy: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** A title in a list. */
@Entity('reading_list_title')
@Index('ix_reading_list_title_title_id', ['titleId'])
@Index('ix_reading_list_title_list_id_created_at_title_id', ['listId', 'createdAt', 'titleId'])
export class ReadingListTitleEntity {
  @PrimaryColumn('varchar', { name: 'list_id', length: 30 })
  listId: string;

  @ManyToOne(() => ReadingListEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'list_id', foreignKeyConstraintName: 'fk_reading_list_title_list_id' })
  list?: ReadingListEntity;

  @PrimaryColumn('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @ManyToOne('title', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'title_id', foreignKeyConstraintName: 'fk_reading_list_title_title_id' })
  title?: object;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}

/** A list of titles. */
export type ReadingList = EntityRow<ReadingListEntity>;
