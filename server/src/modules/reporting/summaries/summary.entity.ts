import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';
import type { Audience, CirculationAct, MoneyKind, SpaceSource, VisitorKind } from './summary.terms';

/** A day that was counted. A frozen one is never counted again: its facts are no longer whole. */
@Entity('summary_day')
export class SummaryDayEntity {
  @PrimaryColumn('varchar', { length: 10 })
  day: string;

  @Column('datetime', { name: 'counted_at', precision: 3 })
  countedAt: Date;

  @Column('tinyint', { name: 'is_frozen', transformer: flagTransformer })
  isFrozen: boolean;
}

/** What was lent, taken back and renewed on a day, by class and material. Nothing in it is about a person. */
@Entity('circulation_day')
export class CirculationDayEntity {
  @PrimaryColumn('varchar', { length: 10 })
  day: string;

  @PrimaryColumn('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @PrimaryColumn('varchar', { length: 24 })
  act: CirculationAct;

  @PrimaryColumn('varchar', { name: 'class_code', length: 8 })
  classCode: string;

  @PrimaryColumn('varchar', { name: 'material_type', length: 24 })
  materialType: string;

  @Column('int', { name: 'act_count' })
  actCount: number;
}

/** The same acts by the hour of the day. */
@Entity('circulation_hour')
export class CirculationHourEntity {
  @PrimaryColumn('varchar', { length: 10 })
  day: string;

  @PrimaryColumn('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @PrimaryColumn('varchar', { length: 24 })
  act: CirculationAct;

  @PrimaryColumn('int', { name: 'act_hour' })
  actHour: number;

  @Column('int', { name: 'act_count' })
  actCount: number;
}

/** What was charged, paid and waived on a day. */
@Entity('fines_day')
export class FinesDayEntity {
  @PrimaryColumn('varchar', { length: 10 })
  day: string;

  @PrimaryColumn('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @PrimaryColumn('varchar', { length: 24 })
  kind: MoneyKind;

  @PrimaryColumn('varchar', { length: 24 })
  reason: string;

  @Column('int', { name: 'entry_count' })
  entryCount: number;

  @Column('bigint', { transformer: bigintTransformer })
  amount: number;
}

/** How many people came on a day, by hour and purpose. */
@Entity('visits_day')
export class VisitsDayEntity {
  @PrimaryColumn('varchar', { length: 10 })
  day: string;

  @PrimaryColumn('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @PrimaryColumn('int', { name: 'visit_hour' })
  visitHour: number;

  @PrimaryColumn('varchar', { length: 24 })
  kind: VisitorKind;

  @PrimaryColumn('varchar', { length: 24 })
  purpose: string;

  @Column('int', { name: 'people_count' })
  peopleCount: number;
}

/** How often a title was lent in a month; the day is left out on purpose. */
@Entity('title_month')
@Index('ix_title_month_title_id', ['titleId'])
export class TitleMonthEntity {
  @PrimaryColumn('varchar', { length: 7 })
  month: string;

  @PrimaryColumn('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @PrimaryColumn('varchar', { name: 'title_id', length: 30 })
  titleId: string;

  @Column('int', { name: 'loan_count' })
  loanCount: number;
}

/** Loans of a month by class and age group of the readers, without day and title. */
@Entity('reader_month')
export class ReaderMonthEntity {
  @PrimaryColumn('varchar', { length: 7 })
  month: string;

  @PrimaryColumn('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @PrimaryColumn('varchar', { name: 'class_code', length: 8 })
  classCode: string;

  @PrimaryColumn('varchar', { name: 'age_band', length: 12 })
  ageBand: string;

  @Column('int', { name: 'loan_count' })
  loanCount: number;
}

/** Who joined in a month and how many borrowed, by category. */
@Entity('member_month')
export class MemberMonthEntity {
  @PrimaryColumn('varchar', { length: 7 })
  month: string;

  @PrimaryColumn('varchar', { name: 'category_code', length: 24 })
  categoryCode: string;

  @Column('int', { name: 'joined_count' })
  joinedCount: number;

  /** Null for a month whose loans had been unlinked from their readers when it was first counted. */
  @Column('int', { name: 'borrower_count', nullable: true })
  borrowerCount: number | null;
}

/**
 * The last month in which a member borrowed or came in. Loans and visits forget who it was after 30 days, so
 * without it nobody could tell whose card sleeps. It says neither what nor where.
 */
@Entity('member_last_seen')
@Index('ix_member_last_seen_last_month', ['lastMonth'])
export class MemberLastSeenEntity {
  @PrimaryColumn('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_member_last_seen_member_id' })
  member?: object;

  @Column('varchar', { name: 'last_month', length: 7 })
  lastMonth: string;
}

/** How long people were in a space on a day, by the hour and by what for. Nothing in it is about a person. */
@Entity('space_hour')
export class SpaceHourEntity {
  @PrimaryColumn('varchar', { length: 10 })
  day: string;

  @PrimaryColumn('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @PrimaryColumn('varchar', { name: 'space_id', length: 30 })
  spaceId: string;

  @PrimaryColumn('varchar', { length: 24 })
  source: SpaceSource;

  @PrimaryColumn('int', { name: 'use_hour' })
  useHour: number;

  /** Minutes of all people together: four people for a whole hour are 240. */
  @Column('int', { name: 'person_minutes' })
  personMinutes: number;
}

/** How often something was used in a month by an age group or by a category, never by both together. */
@Entity('audience_month')
export class AudienceMonthEntity {
  @PrimaryColumn('varchar', { length: 7 })
  month: string;

  @PrimaryColumn('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @PrimaryColumn('varchar', { length: 24 })
  source: 'VISIT' | 'BOOKING' | 'COMPUTER';

  @PrimaryColumn('varchar', { length: 12 })
  audience: Audience;

  @PrimaryColumn('varchar', { name: 'audience_code', length: 24 })
  audienceCode: string;

  @Column('int', { name: 'use_count' })
  useCount: number;
}
