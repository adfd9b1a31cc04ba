import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { EventAudience } from '../events/event.terms';
import type { SessionStatus } from './session.terms';

/**
 * Dated occurrences. Seats are counted here: taken never passes capacity. Read by time, by event, by space.
 */
@Entity('event_session')
@Index('ix_event_session_moved_at', ['movedAt'])
@Index('ix_event_session_event_id_starts_at', ['eventId', 'startsAt'])
@Index('ix_event_session_starts_at_id', ['startsAt', 'id'])
@Index('ix_event_session_space_id_starts_at', ['spaceId', 'startsAt'])
@Index('ix_event_session_own_space_id', ['ownSpaceId'])
@Index('ix_event_session_closure_id', ['closureId'])
export class EventSessionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'event_id', length: 30 })
  eventId: string;

  @ManyToOne('EventEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_event_session_event_id' })
  event?: object;

  @Column('varchar', { length: 24 })
  status: SessionStatus;

  @Column('datetime', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Column('datetime', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  @Column('tinyint', { name: 'is_all_day', transformer: flagTransformer, default: 0 })
  isAllDay: boolean;

  /** First civil day. */
  @Column('varchar', { name: 'from_date', length: 10 })
  fromDate: string;

  /** Last civil day, included. */
  @Column('varchar', { name: 'until_date', length: 10 })
  untilDate: string;

  @Column('varchar', { name: 'name_id', length: 200, nullable: true })
  nameIndonesian: string | null;

  @Column('varchar', { name: 'name_en', length: 200, nullable: true })
  nameEnglish: string | null;

  @Column('varchar', { name: 'note_id', length: 300, nullable: true })
  noteIndonesian: string | null;

  @Column('varchar', { name: 'note_en', length: 300, nullable: true })
  noteEnglish: string | null;

  /** Set when it is elsewhere than the rest of the event. */
  @Column('varchar', { name: 'own_space_id', length: 30, nullable: true })
  ownSpaceId: string | null;

  @ManyToOne('SpaceEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'own_space_id', foreignKeyConstraintName: 'fk_event_session_own_space_id' })
  ownSpace?: object | null;

  /** Where it is. */
  @Column('varchar', { name: 'space_id', length: 30, nullable: true })
  spaceId: string | null;

  @ManyToOne('SpaceEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'space_id', foreignKeyConstraintName: 'fk_event_session_space_id' })
  space?: object | null;

  @Column('int', { name: 'own_capacity', nullable: true })
  ownCapacity: number | null;

  /** Seats that hold; null means without limit. */
  @Column('int', { nullable: true })
  capacity: number | null;

  @Column('int', { name: 'taken', default: 0 })
  takenCount: number;

  @Column('int', { default: 0 })
  sequence: number;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  /**
   * When its time, its place or whether it takes place last changed; null while it stands as it was
   * announced.
   */
  @Column('datetime', { name: 'moved_at', precision: 3, nullable: true })
  movedAt: Date | null;

  /** The closure of the branch that called it off or moved it; null once staff decide otherwise. */
  @Column('varchar', { name: 'closure_id', length: 30, nullable: true })
  closureId: string | null;

  /** When it began before a closure moved it. */
  @Column('datetime', { name: 'moved_from', precision: 3, nullable: true })
  movedFrom: Date | null;

  /** When it was to take place after all, because a closure was taken back. */
  @Column('datetime', { name: 'restored_at', precision: 3, nullable: true })
  restoredAt: Date | null;

  @Column('int', { default: 1 })
  version: number;
}

/** For whom an event is. */
@Entity('event_audience')
@Index('ix_event_audience_audience_event_id', ['audience', 'eventId'])
export class EventAudienceEntity {
  @PrimaryColumn('varchar', { name: 'event_id', length: 30 })
  eventId: string;

  @ManyToOne('EventEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_event_audience_event_id' })
  event?: object;

  @PrimaryColumn('varchar', { length: 24 })
  audience: EventAudience;
}

/** One dated occurrence of an event. */
export type EventSession = WithTexts<
  EntityRow<EventSessionEntity> & { readonly nodeType: 'EventSession' },
  'name' | 'note'
>;
