import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { CivilDate } from '../../../shared/civil-date';
import type { LetterSigning, LetterStatus } from './letter.terms';

/** The next number of letters of hours in a year. */
@Entity('volunteer_letter_counter')
export class VolunteerLetterCounterEntity {
  @PrimaryColumn('int')
  year: number;

  @Column('int', { name: 'next_number' })
  nextNumber: number;
}

/**
 * A letter of hours, asked for or issued. What an issued one says stands still: hours that are corrected later
 * change it only through a new letter. A member asks for one at a time: open_request is 1 until it is answered.
 */
@Entity('volunteer_letter')
@Check('ck_volunteer_letter_open_request', "(open_request IS NULL) = (status <> 'REQUESTED')")
@Index('ux_volunteer_letter_number', ['number'], { unique: true })
@Index('ux_volunteer_letter_member_id_open_request', ['memberId', 'openRequest'], { unique: true })
@Index('ix_volunteer_letter_member_id_created_at_id', ['memberId', 'createdAt', 'id'])
@Index('ix_volunteer_letter_status_created_at_id', ['status', 'createdAt', 'id'])
@Index('ix_volunteer_letter_created_at_id', ['createdAt', 'id'])
@Index('ix_volunteer_letter_issued_at', ['issuedAt'])
@Index('ix_volunteer_letter_withdrawn_at', ['withdrawnAt'])
export class VolunteerLetterEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_volunteer_letter_member_id' })
  member?: object | null;

  @Column('varchar', { length: 12 })
  status: LetterStatus;

  @Column('int', { name: 'open_request', nullable: true })
  openRequest: number | null;

  /** Null until it is issued. */
  @Column('varchar', { length: 24, nullable: true })
  number: string | null;

  /** Stands in the QR code; without it nobody learns whose letter a number is. */
  @Column('varchar', { length: 16, nullable: true })
  code: string | null;

  @Column('varchar', { name: 'from_date', length: 10 })
  fromDate: CivilDate;

  @Column('varchar', { name: 'until_date', length: 10 })
  untilDate: CivilDate;

  /** What it is for, such as a community placement of a university. */
  @Column('varchar', { length: 200, nullable: true })
  purpose: string | null;

  @Column('varchar', { name: 'holder_name', length: 160, nullable: true })
  holderName: string | null;

  @Column('int', { nullable: true })
  shifts: number | null;

  @Column('int', { nullable: true })
  minutes: number | null;

  /** The number that the office gives its papers (nomor naskah). */
  @Column('varchar', { name: 'office_number', length: 60, nullable: true })
  officeNumber: string | null;

  @Column('varchar', { length: 12, nullable: true })
  signing: LetterSigning | null;

  @Column('varchar', { name: 'signer_name', length: 160, nullable: true })
  signerName: string | null;

  /** The service number of who signs (NIP). */
  @Column('varchar', { name: 'signer_number', length: 40, nullable: true })
  signerNumber: string | null;

  @Column('varchar', { name: 'signer_position_id', length: 120, nullable: true })
  signerPositionIndonesian: string | null;

  @Column('varchar', { name: 'signer_position_en', length: 120, nullable: true })
  signerPositionEnglish: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  /** `member` when they asked themselves. */
  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'issued_at', precision: 3, nullable: true })
  issuedAt: Date | null;

  @Column('varchar', { name: 'issued_by', length: 40, nullable: true })
  issuedBy: string | null;

  @Column('datetime', { name: 'withdrawn_at', precision: 3, nullable: true })
  withdrawnAt: Date | null;

  @Column('varchar', { name: 'withdrawn_by', length: 40, nullable: true })
  withdrawnBy: string | null;

  @Column('varchar', { name: 'withdraw_reason', length: 300, nullable: true })
  withdrawReason: string | null;

  /** Whether a newer letter took its place. */
  @Column('tinyint', { name: 'is_replaced', transformer: flagTransformer, default: 0 })
  isReplaced: boolean;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** A line of a letter as it was issued: a role with its name of then, shifts and minutes. */
@Entity('volunteer_letter_line')
@Index('ix_volunteer_letter_line_letter_id_position', ['letterId', 'position'])
export class VolunteerLetterLineEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'letter_id', length: 30 })
  letterId: string;

  @ManyToOne('VolunteerLetterEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'letter_id', foreignKeyConstraintName: 'fk_volunteer_letter_line_letter_id' })
  letter?: object;

  @Column('int')
  position: number;

  @Column('varchar', { name: 'role_name_id', length: 120 })
  roleNameIndonesian: string;

  @Column('varchar', { name: 'role_name_en', length: 120, nullable: true })
  roleNameEnglish: string | null;

  @Column('int')
  shifts: number;

  @Column('int')
  minutes: number;
}

/** A letter of hours. Personal: the volunteer and staff see it, others what its verification says. */
export type VolunteerLetter = WithTexts<
  EntityRow<VolunteerLetterEntity> & { readonly nodeType: 'VolunteerLetter' },
  'signerPosition'
>;

/** A line of a letter. */
export type VolunteerLetterLine = WithTexts<EntityRow<VolunteerLetterLineEntity>, 'roleName'>;
