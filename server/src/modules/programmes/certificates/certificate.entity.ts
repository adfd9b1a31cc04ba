import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { CertificateRole } from './certificate.rules';

/** The next number of certificates in a year. */
@Entity('certificate_counter')
export class CertificateCounterEntity {
  @PrimaryColumn('int')
  year: number;

  @Column('int', { name: 'next_number' })
  nextNumber: number;
}

/** Certificates as they were issued: what they say does not change when the event does. */
@Entity('certificate')
@Index('ux_certificate_number', ['number'], { unique: true })
@Index('ux_certificate_event_id_person_id_role', ['eventId', 'personId', 'role'], { unique: true })
@Index('ux_certificate_event_id_event_person_id_role', ['eventId', 'eventPersonId', 'role'], { unique: true })
@Index('ix_certificate_member_id_issued_at', ['memberId', 'issuedAt'])
@Index('ix_certificate_person_id', ['personId'])
@Index('ix_certificate_event_person_id', ['eventPersonId'])
export class CertificateEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  number: string;

  /** Stands in the QR code; without it nobody learns whose certificate a number is. */
  @Column('varchar', { length: 16 })
  code: string;

  @Column('varchar', { name: 'event_id', length: 30 })
  eventId: string;

  @ManyToOne('EventEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_certificate_event_id' })
  event?: object;

  @Column('varchar', { name: 'person_id', length: 30, nullable: true })
  personId: string | null;

  @ManyToOne('RegisteredPersonEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_certificate_person_id' })
  person?: object | null;

  @Column('varchar', { name: 'event_person_id', length: 30, nullable: true })
  eventPersonId: string | null;

  @ManyToOne('EventPersonEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'event_person_id', foreignKeyConstraintName: 'fk_certificate_event_person_id' })
  eventPerson?: object | null;

  /** In whose library it is shown: the holder, or the member who registered them. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_certificate_member_id' })
  member?: object | null;

  @Column('varchar', { length: 24 })
  role: CertificateRole;

  @Column('varchar', { name: 'holder_name', length: 160 })
  holderName: string;

  @Column('int', { name: 'lesson_hours', nullable: true })
  lessonHours: number | null;

  @Column('int', { name: 'attended_sessions', nullable: true })
  attendedSessions: number | null;

  @Column('int', { name: 'held_sessions', nullable: true })
  heldSessions: number | null;

  @Column('varchar', { name: 'signer_name', length: 160 })
  signerName: string;

  @Column('varchar', { name: 'signer_position_id', length: 120 })
  signerPositionIndonesian: string;

  @Column('varchar', { name: 'signer_position_en', length: 120 })
  signerPositionEnglish: string;

  @Column('datetime', { name: 'issued_at', precision: 3 })
  issuedAt: Date;

  @Column('varchar', { name: 'issued_by', length: 40 })
  issuedBy: string;

  @Column('datetime', { name: 'revoked_at', precision: 3, nullable: true })
  revokedAt: Date | null;

  @Column('varchar', { name: 'revoking_reason', length: 300, nullable: true })
  revokingReason: string | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** A certificate as it was issued. */
export type Certificate = WithTexts<
  EntityRow<CertificateEntity> & { readonly nodeType: 'Certificate' },
  'signerPosition'
>;
