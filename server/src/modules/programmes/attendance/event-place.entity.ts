import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { PlaceStatus } from '../registrations/registration.terms';

/**
 * The place of a person in a session. While the registration is open nobody has two in one session: open_key
 * is the person until then.
 */
@Entity('event_place')
@Index('ux_event_place_session_id_open_key', ['sessionId', 'openKey'], { unique: true })
@Index('ix_event_place_session_id_status', ['sessionId', 'status'])
@Index('ix_event_place_registration_id', ['registrationId'])
@Index('ix_event_place_person_id', ['personId'])
export class EventPlaceEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'session_id', length: 30 })
  sessionId: string;

  @ManyToOne('EventSessionEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_event_place_session_id' })
  session?: object;

  @Column('varchar', { name: 'registration_id', length: 30 })
  registrationId: string;

  @ManyToOne('RegistrationEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'registration_id', foreignKeyConstraintName: 'fk_event_place_registration_id' })
  registration?: object;

  @Column('varchar', { name: 'person_id', length: 30 })
  personId: string;

  @ManyToOne('RegisteredPersonEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_event_place_person_id' })
  person?: object;

  @Column('varchar', { name: 'open_key', length: 64, nullable: true })
  openKey: string | null;

  @Column('int', { default: 1 })
  seats: number;

  @Column('varchar', { length: 24 })
  status: PlaceStatus;

  /** When they came in. */
  @Column('datetime', { name: 'attended_at', precision: 3, nullable: true })
  attendedAt: Date | null;

  /** How many of a class came in. */
  @Column('int', { name: 'attended_count', nullable: true })
  attendedCount: number | null;

  @Column('varchar', { name: 'checked_in_by', length: 40, nullable: true })
  checkedInBy: string | null;

  @Column('varchar', { name: 'check_in_device', length: 60, nullable: true })
  checkInDevice: string | null;

  @Column('varchar', { name: 'check_in_way', length: 24, nullable: true })
  checkInWay: string | null;

  @Column('int', { default: 1 })
  version: number;
}

/** People counted at the door without a registration, by age group and sex. */
@Entity('head_count')
@Index('ix_head_count_session_id_recorded_at', ['sessionId', 'recordedAt'])
export class HeadCountEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'session_id', length: 30 })
  sessionId: string;

  @ManyToOne('EventSessionEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_head_count_session_id' })
  session?: object;

  @Column('varchar', { name: 'age_band', length: 12, nullable: true })
  ageBand: string | null;

  @Column('varchar', { length: 8, nullable: true })
  sex: string | null;

  @Column('int', { name: 'head_count' })
  headCount: number;

  @Column('varchar', { length: 200, nullable: true })
  note: string | null;

  @Column('varchar', { name: 'recorded_by', length: 40 })
  recordedBy: string;

  @Column('datetime', { name: 'recorded_at', precision: 3 })
  recordedAt: Date;
}

/** The place of somebody in a session. */
export type EventPlace = EntityRow<EventPlaceEntity>;

/** A count of people at the door. */
export type HeadCount = EntityRow<HeadCountEntity>;
