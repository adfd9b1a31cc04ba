import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { AgeBand } from '../../../shared/age-band';

/**
 * People of a registration, each with a ticket of their own. Age group, sex and kelurahan stay for statistics
 * when the rest is forgotten.
 */
@Entity('registered_person')
@Index('ux_registered_person_ticket_code', ['ticketCode'], { unique: true })
@Index('ix_registered_person_registration_id_position', ['registrationId', 'position'])
@Index('ix_registered_person_member_id', ['memberId'])
export class RegisteredPersonEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'registration_id', length: 30 })
  registrationId: string;

  @ManyToOne('RegistrationEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'registration_id', foreignKeyConstraintName: 'fk_registered_person_registration_id' })
  registration?: object;

  @Column('int', { default: 0 })
  position: number;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_registered_person_member_id' })
  member?: object | null;

  @Column('varchar', { length: 160 })
  name: string;

  @Column('varchar', { name: 'birth_date', length: 10, nullable: true })
  birthDate: string | null;

  @Column('varchar', { length: 8, nullable: true })
  sex: string | null;

  @Column('varchar', { name: 'age_band', length: 12, nullable: true })
  ageBand: AgeBand | null;

  @Column('varchar', { name: 'kelurahan_code', length: 20, nullable: true })
  kelurahanCode: string | null;

  @Column('varchar', { length: 160, nullable: true })
  school: string | null;

  @Column('tinyint', { name: 'photo_consent', transformer: flagTransformer, nullable: true })
  hasPhotoConsent: boolean | null;

  /** Comes along; ages are not asked of them. */
  @Column('tinyint', { name: 'is_companion', transformer: flagTransformer, default: 0 })
  isCompanion: boolean;

  /** A class comes on one ticket. */
  @Column('int', { default: 1 })
  seats: number;

  @Column('varchar', { name: 'ticket_code', length: 16 })
  ticketCode: string;
}

/** What somebody with a disability needs; apart from the rest, and deleted after the event. */
@Entity('registered_support')
export class RegisteredSupportEntity {
  @PrimaryColumn('varchar', { name: 'person_id', length: 30 })
  personId: string;

  @ManyToOne('RegisteredPersonEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_registered_support_person_id' })
  person?: object;

  @Column('varchar', { name: 'support_text', length: 300 })
  supportText: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}

/** Somebody of a registration, with a ticket of their own. */
export type RegisteredPerson = EntityRow<RegisteredPersonEntity>;
