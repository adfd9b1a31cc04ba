import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { Locale } from '../../../shared/locale';
import type { RegistrationKind, RegistrationStatus } from './registration.terms';

/**
 * Who wants to come to an event: a family, a class. Read by event in the order of the waiting list, by
 * member, by the end of offers.
 */
@Entity('registration')
@Index('ix_registration_event_id_status_queue_number', ['eventId', 'status', 'queueNumber'])
@Index('ix_registration_session_id_status_queue_number', ['sessionId', 'status', 'queueNumber'])
@Index('ix_registration_member_id_created_at', ['memberId', 'createdAt'])
@Index('ix_registration_status_offer_until', ['status', 'offerUntil'])
@Index('ix_registration_partner_id_created_at_id', ['partnerId', 'createdAt', 'id'])
export class RegistrationEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'event_id', length: 30 })
  eventId: string;

  @ManyToOne('EventEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_registration_event_id' })
  event?: object;

  /** The one session it is for; null if it is for the whole series. */
  @Column('varchar', { name: 'session_id', length: 30, nullable: true })
  sessionId: string | null;

  @ManyToOne('EventSessionEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_registration_session_id' })
  session?: object | null;

  @Column('varchar', { length: 24 })
  kind: RegistrationKind;

  @Column('varchar', { length: 24 })
  status: RegistrationStatus;

  /** Whose account it belongs to; null for guests. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_registration_member_id' })
  member?: object | null;

  /** The partner that registered its group; null for everybody else. A partner is never deleted. */
  @Column('varchar', { name: 'partner_id', length: 30, nullable: true })
  partnerId: string | null;

  /** Whether the partner has the signed consent of the guardians; null for a group of adults. */
  @Column('tinyint', { name: 'have_guardians_agreed', transformer: flagTransformer, nullable: true })
  haveGuardiansAgreed: boolean | null;

  @Column('varchar', { name: 'contact_name', length: 160, nullable: true })
  contactName: string | null;

  @Column('varchar', { name: 'contact_email', length: 200, nullable: true })
  contactEmail: string | null;

  @Column('varchar', { name: 'contact_phone', length: 40, nullable: true })
  contactPhone: string | null;

  @Column('varchar', { length: 4 })
  locale: Locale;

  /** Seats it takes. */
  @Column('int', { name: 'party_size' })
  partySize: number;

  /** Grows with every registration for the same event, in the order of commits. */
  @Column('int', { name: 'queue_number' })
  queueNumber: number;

  @Column('datetime', { name: 'offered_at', precision: 3, nullable: true })
  offeredAt: Date | null;

  @Column('datetime', { name: 'offer_until', precision: 3, nullable: true })
  offerUntil: Date | null;

  @Column('varchar', { name: 'school_name', length: 160, nullable: true })
  schoolName: string | null;

  @Column('varchar', { name: 'class_name', length: 60, nullable: true })
  className: string | null;

  @Column('varchar', { name: 'teacher_name', length: 160, nullable: true })
  teacherName: string | null;

  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('varchar', { name: 'closed_by', length: 40, nullable: true })
  closedBy: string | null;

  @Column('varchar', { name: 'closing_reason', length: 300, nullable: true })
  closingReason: string | null;

  /** Why staff let an age pass that the event is not for. */
  @Column('varchar', { name: 'age_reason', length: 200, nullable: true })
  ageReason: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** Who wants to come to an event. Personal: only the account, the holder of the link and staff see it. */
export type Registration = EntityRow<RegistrationEntity> & { readonly nodeType: 'Registration' };
