import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { jsonTransformer } from '../../../platform/db/columns';
import { BranchEntity } from '../branches/branch.entity';
import type { OpeningSpan } from '../branches/opening-hours.rules';

/** What an entry of the calendar says about its days. */
export type CalendarEntryKind = 'CLOSED_DAY' | 'EXCEPTION_DAY' | 'PERIOD' | 'CLOSURE';

/**
 * One entry of the calendar of a branch, or of all branches: a holiday, a day or a period with hours of its
 * own, a closure.
 */
@Entity('calendar_entry')
@Index('ix_calendar_entry_branch_id_until_date', ['branchId', 'untilDate'])
@Index('ix_calendar_entry_until_date', ['untilDate'])
export class CalendarEntryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  kind: CalendarEntryKind;

  /** Null means every branch. */
  @Column('varchar', { name: 'branch_id', length: 30, nullable: true })
  branchId: string | null;

  @ManyToOne(() => BranchEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_calendar_entry_branch_id' })
  branch?: BranchEntity | null;

  @Column('varchar', { name: 'from_date', length: 10 })
  fromDate: string;

  @Column('varchar', { name: 'until_date', length: 10 })
  untilDate: string;

  @Column('varchar', { length: 200 })
  name: string;

  /** Spans of opening of an exception day or a period. */
  @Column('text', { nullable: true, transformer: jsonTransformer })
  spans: readonly OpeningSpan[] | null;

  @Column('varchar', { name: 'entered_by', length: 40 })
  enteredBy: string;

  @Column('datetime', { name: 'entered_at', precision: 3 })
  enteredAt: Date;
}
