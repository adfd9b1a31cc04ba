import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../../platform/db/columns';
import type { EntityRow } from '../../../../platform/db/table';
import type { Breakdown } from '../figures/breakdown.rules';
import type { Element } from '../figures/skm-index.rules';
import type { ActStatus, ElementWording, PeriodStatus, Service } from '../skm.terms';

/** A period of the satisfaction survey, with the words it asks in. */
@Entity('satisfaction_period')
@Index('ix_satisfaction_period_from_date', ['fromDate'])
@Index('ix_satisfaction_period_status_from_date', ['status', 'fromDate'])
export class SatisfactionPeriodEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'from_date', length: 10 })
  fromDate: string;

  @Column('varchar', { name: 'until_date', length: 10 })
  untilDate: string;

  @Column('varchar', { length: 24 })
  status: PeriodStatus;

  @Column('text', { transformer: jsonTransformer })
  elements: readonly ElementWording[];

  /** What all sheets add up to, kept from the day the period is closed; null while it is open. */
  @Column('text', { transformer: jsonTransformer, nullable: true })
  breakdown: Breakdown | null;

  /** How many people each service had in the period before, kept likewise. */
  @Column('text', { transformer: jsonTransformer, nullable: true })
  served: Readonly<Record<Service, number>> | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('datetime', { name: 'published_at', precision: 3, nullable: true })
  publishedAt: Date | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** What follows from a period: an element, why it is weak, and what is done about it. */
@Entity('satisfaction_act')
@Index('ix_satisfaction_act_period_id_due_date_id', ['periodId', 'dueDate', 'id'])
export class SatisfactionActEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'period_id', length: 30 })
  periodId: string;

  @ManyToOne(() => SatisfactionPeriodEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'period_id', foreignKeyConstraintName: 'fk_satisfaction_act_period_id' })
  period?: SatisfactionPeriodEntity;

  @Column('varchar', { length: 4 })
  element: Element;

  @Column('varchar', { name: 'cause_id', length: 300 })
  causeIndonesian: string;

  @Column('varchar', { name: 'cause_en', length: 300, nullable: true })
  causeEnglish: string | null;

  @Column('varchar', { name: 'act_id', length: 300 })
  actIndonesian: string;

  @Column('varchar', { name: 'act_en', length: 300, nullable: true })
  actEnglish: string | null;

  @Column('varchar', { length: 80 })
  unit: string;

  @Column('varchar', { name: 'due_date', length: 10 })
  dueDate: string;

  @Column('varchar', { length: 24 })
  status: ActStatus;

  /** Whether the page of results shows it. */
  @Column('tinyint', { name: 'is_public', transformer: flagTransformer })
  isPublic: boolean;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** A period as it is read. */
export type SatisfactionPeriod = EntityRow<SatisfactionPeriodEntity>;
/** A follow-up as it is read. */
export type SatisfactionAct = EntityRow<SatisfactionActEntity>;
