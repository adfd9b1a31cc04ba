import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** What those who came thought of an event; one answer for each registration. */
@Entity('event_feedback')
@Index('ux_event_feedback_registration_id', ['registrationId'], { unique: true })
@Index('ix_event_feedback_event_id_rating', ['eventId', 'rating'])
export class EventFeedbackEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'event_id', length: 30 })
  eventId: string;

  @ManyToOne('EventEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_event_feedback_event_id' })
  event?: object;

  @Column('varchar', { name: 'registration_id', length: 30, nullable: true })
  registrationId: string | null;

  @ManyToOne('RegistrationEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'registration_id', foreignKeyConstraintName: 'fk_event_feedback_registration_id' })
  registration?: object | null;

  /** From 1 to 5, the more the better. */
  @Column('int')
  rating: number;

  @Column('varchar', { length: 1_000, nullable: true })
  words: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}

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

  @Column('datetime', { name: 'changed_at', precision: 3 })
  changedAt: Date;

  @Column('varchar', { name: 'changed_by', length: 40 })
  changedBy: string;
}
