import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** What came of an event, in the words of staff. */
@Entity('event_outcome')
export class EventOutcomeEntity {
  @PrimaryColumn('varchar', { name: 'event_id', length: 30 })
  eventId: string;

  @ManyToOne('EventEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_event_outcome_event_id' })
  event?: object;

  @Column('varchar', { length: 4_000 })
  words: string;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('varchar', { name: 'changed_by', length: 40 })
  changedBy: string;
}
