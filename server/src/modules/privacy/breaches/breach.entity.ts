import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { BreachStatus } from './breach.rules';

/** A breach of personal data (UU 27/2022 art. 46). No row is ever deleted. Read by state and clock, and as it came. */
@Entity('data_breach')
@Index('ix_data_breach_status_due_at_id', ['status', 'dueAt', 'id'])
@Index('ix_data_breach_noticed_at_id', ['noticedAt', 'id'])
export class DataBreachEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 160 })
  title: string;

  @Column('varchar', { length: 24 })
  status: BreachStatus;

  @Column('datetime', { name: 'noticed_at', precision: 3 })
  noticedAt: Date;

  /** Until when the authority and the people must be told. */
  @Column('datetime', { name: 'due_at', precision: 3 })
  dueAt: Date;

  /** When and how it happened, as the letter says it. */
  @Column('text', { name: 'event_id', nullable: true })
  eventIndonesian: string | null;

  @Column('text', { name: 'event_en', nullable: true })
  eventEnglish: string | null;

  /** What is done about it, as the letter says it. */
  @Column('text', { name: 'measures_id', nullable: true })
  measuresIndonesian: string | null;

  @Column('text', { name: 'measures_en', nullable: true })
  measuresEnglish: string | null;

  /** The declared tables that it touched. */
  @Column('text', { name: 'table_names', transformer: jsonTransformer })
  tableNames: readonly string[];

  /** How many people it concerns; null while that is not known. */
  @Column('int', { name: 'people_count', nullable: true })
  peopleCount: number | null;

  @Column('datetime', { name: 'reported_at', precision: 3, nullable: true })
  reportedAt: Date | null;

  @Column('varchar', { name: 'report_number', length: 80, nullable: true })
  reportNumber: string | null;

  /** When the first letter to somebody left. */
  @Column('datetime', { name: 'told_at', precision: 3, nullable: true })
  toldAt: Date | null;

  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  /** Why it was closed, or opened again. */
  @Column('varchar', { length: 600, nullable: true })
  reason: string | null;

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

/** Somebody who was chosen to be told of a breach, once; a letter that failed may be sent again. */
@Entity('data_breach_person')
@Index('ux_data_breach_person_breach_id_member_id', ['breachId', 'memberId'], { unique: true })
@Index('ix_data_breach_person_member_id', ['memberId'])
@Index('ix_data_breach_person_chosen_at_id', ['chosenAt', 'id'])
export class DataBreachPersonEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'breach_id', length: 30 })
  breachId: string;

  @ManyToOne(() => DataBreachEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'breach_id', foreignKeyConstraintName: 'fk_data_breach_person_breach_id' })
  breach?: DataBreachEntity;

  /** Null once the member is erased; that somebody was told stays. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('member', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_data_breach_person_member_id' })
  member?: object | null;

  @Column('datetime', { name: 'chosen_at', precision: 3 })
  chosenAt: Date;

  @Column('varchar', { name: 'chosen_by', length: 40 })
  chosenBy: string;

  /** When the letter left. */
  @Column('datetime', { name: 'told_at', precision: 3, nullable: true })
  toldAt: Date | null;

  /** When it was noted that the letter of this attempt failed, or had no way to go. */
  @Column('datetime', { name: 'failed_at', precision: 3, nullable: true })
  failedAt: Date | null;

  /** Which letter it is, from 1. */
  @Column('int', { default: 1 })
  attempt: number;
}

/** A breach of personal data. */
export type DataBreach = WithTexts<EntityRow<DataBreachEntity>, 'event' | 'measures'>;
