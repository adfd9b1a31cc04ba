import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';

/** Whether an offer may be accepted, was, or ended otherwise. */
export type OfferStatus = 'OPEN' | 'TAKEN' | 'ENDED';

/**
 * A place in a shift that is offered: that of somebody who cannot come, or a free one. While it is open, open_key is
 * the assignment or the kind of work, so that nothing is offered twice.
 */
@Entity('shift_offer')
@Index('ux_shift_offer_open_key', ['openKey'], { unique: true })
@Index('ix_shift_offer_assignment_id', ['assignmentId'])
@Index('ix_shift_offer_need_id', ['needId'])
@Index('ix_shift_offer_ends_at', ['endsAt'])
@Index('ix_shift_offer_status_closed_at', ['status', 'closedAt'])
@Check('ck_shift_offer_open_key', '(open_key IS NULL) = (closed_at IS NOT NULL)')
export class ShiftOfferEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'need_id', length: 30 })
  needId: string;

  @ManyToOne('ShiftNeedEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'need_id', foreignKeyConstraintName: 'fk_shift_offer_need_id' })
  need?: object;

  /** Whose place it is; null for a free one. */
  @Column('varchar', { name: 'assignment_id', length: 30, nullable: true })
  assignmentId: string | null;

  @ManyToOne('ShiftAssignmentEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'assignment_id', foreignKeyConstraintName: 'fk_shift_offer_assignment_id' })
  assignment?: object | null;

  @Column('varchar', { name: 'open_key', length: 30, nullable: true })
  openKey: string | null;

  @Column('varchar', { length: 12 })
  status: OfferStatus;

  /** Whether everybody who fits was asked, or one person. */
  @Column('tinyint', { name: 'is_for_all', transformer: flagTransformer })
  isForAll: boolean;

  /** When the shift begins: until then it may be accepted. */
  @Column('datetime', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  /** `member` when somebody offered their own place. */
  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;
}

/** Who was asked, and whether they said no. */
@Entity('shift_offer_person')
@Index('ux_shift_offer_person_offer_id_member_id', ['offerId', 'memberId'], { unique: true })
@Index('ux_shift_offer_person_offer_id_staff_id', ['offerId', 'staffId'], { unique: true })
@Index('ix_shift_offer_person_member_id_asked_at', ['memberId', 'askedAt'])
@Index('ix_shift_offer_person_staff_id_asked_at', ['staffId', 'askedAt'])
@Index('ix_shift_offer_person_asked_at', ['askedAt'])
export class ShiftOfferPersonEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'offer_id', length: 30 })
  offerId: string;

  @ManyToOne('ShiftOfferEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'offer_id', foreignKeyConstraintName: 'fk_shift_offer_person_offer_id' })
  offer?: object;

  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_shift_offer_person_member_id' })
  member?: object | null;

  @Column('varchar', { name: 'staff_id', length: 30, nullable: true })
  staffId: string | null;

  @ManyToOne('StaffMemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'staff_id', foreignKeyConstraintName: 'fk_shift_offer_person_staff_id' })
  staff?: object | null;

  @Column('datetime', { name: 'asked_at', precision: 3 })
  askedAt: Date;

  @Column('datetime', { name: 'declined_at', precision: 3, nullable: true })
  declinedAt: Date | null;
}

/** An offer of a place in a shift. */
export type ShiftOffer = EntityRow<ShiftOfferEntity>;
