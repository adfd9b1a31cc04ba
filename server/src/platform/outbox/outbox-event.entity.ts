import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One event, written in the transaction of the change it tells of; it never changes. */
@Entity('outbox_event')
@Index('ix_outbox_event_occurred_at', ['occurredAt'])
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
}
