import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One event, written in the transaction of the change it tells of; what it says never changes. */
@Entity('outbox_event')
@Index('ix_outbox_event_occurred_at', ['occurredAt'])
@Index('ix_outbox_event_awaits_feed_id', ['awaitsFeed', 'id'])
export class OutboxEventEntity {
  @PrimaryGeneratedColumn('increment', { type: 'int' })
  id: number;

  @Column('varchar', { length: 60 })
  name: string;

  @Column('varchar', { name: 'subject_id', length: 30 })
  subjectId: string;

  @Column('text', { nullable: true })
  payload: string | null;

  @Column('datetime', { name: 'occurred_at', precision: 3 })
  occurredAt: Date;

  /**
   * 1 until the feed of changes has looked at it, then null. It is asked for by this mark, not by number or time:
   * a unit that stays open for long commits numbers and times that were passed long ago.
   */
  @Column('tinyint', { name: 'awaits_feed', nullable: true, default: 1 })
  awaitsFeed: number | null;
}
