import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { Locale } from '../../../shared/locale';
import type { BookingStatus } from './booking.terms';

/**
 * A span in which somebody has a space or an item of it. Read by space and branch in the order of time, by
 * member, partner and contact of a guest.
 */
@Entity('booking')
@Index('ix_booking_starts_at_id', ['startsAt', 'id'])
@Index('ix_booking_space_id_starts_at', ['spaceId', 'startsAt'])
@Index('ix_booking_branch_id_starts_at_id', ['branchId', 'startsAt', 'id'])
@Index('ix_booking_member_id_starts_at_id', ['memberId', 'startsAt', 'id'])
@Index('ix_booking_partner_id_starts_at_id', ['partnerId', 'startsAt', 'id'])
@Index('ix_booking_guest_key_starts_at', ['guestKey', 'startsAt'])
@Index('ix_booking_status_starts_at', ['status', 'startsAt'])
@Index('ix_booking_closure_id', ['closureId'])
@Index('ix_booking_series_id_starts_at', ['seriesId', 'startsAt'])
export class BookingEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @Column('varchar', { name: 'space_id', length: 30 })
  spaceId: string;

  @ManyToOne('SpaceEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'space_id', foreignKeyConstraintName: 'fk_booking_space_id' })
  space?: object;

  /** Null stands for the whole space. */
  @Column('varchar', { name: 'item_id', length: 30, nullable: true })
  itemId: string | null;

  @ManyToOne('SpaceItemEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'fk_booking_item_id' })
  item?: object | null;

  /** Null for guests and partners, and once the member was forgotten. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_booking_member_id' })
  member?: object | null;

  /** A partner is never deleted. */
  @Column('varchar', { name: 'partner_id', length: 30, nullable: true })
  partnerId: string | null;

  @Column('varchar', { name: 'guest_name', length: 160, nullable: true })
  guestName: string | null;

  @Column('varchar', { name: 'guest_email', length: 200, nullable: true })
  guestEmail: string | null;

  @Column('varchar', { name: 'guest_phone', length: 40, nullable: true })
  guestPhone: string | null;

  /** The contact of a guest, shortened to something that says nothing: by it quotas are counted. */
  @Column('varchar', { name: 'guest_key', length: 40, nullable: true })
  guestKey: string | null;

  /** The category whose rules it was made by: a member category, GUEST or PARTNER. It stays for figures. */
  @Column('varchar', { name: 'category_code', length: 24 })
  categoryCode: string;

  @Column('varchar', { length: 4 })
  locale: Locale;

  @Column('int', { name: 'party_size' })
  partySize: number;

  @Column('varchar', { length: 300, nullable: true })
  purpose: string | null;

  @Column('datetime', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Column('datetime', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  /** When the place is free again: the end with padding, or earlier once they left. */
  @Column('datetime', { name: 'blocked_until', precision: 3 })
  blockedUntil: Date;

  /** When the place is free again if nobody checks in; null if it waits until the end. */
  @Column('datetime', { name: 'release_at', precision: 3, nullable: true })
  releaseAt: Date | null;

  /** Until when it is cancelled freely; later counts like not coming. */
  @Column('datetime', { name: 'free_until', precision: 3 })
  freeUntil: Date;

  @Column('varchar', { length: 12 })
  status: BookingStatus;

  /** Whether staff were asked to decide; it stays when they did. */
  @Column('tinyint', { name: 'was_requested', transformer: flagTransformer, default: 0 })
  wasRequested: boolean;

  @Column('datetime', { name: 'checked_in_at', precision: 3, nullable: true })
  checkedInAt: Date | null;

  @Column('datetime', { name: 'left_at', precision: 3, nullable: true })
  leftAt: Date | null;

  @Column('varchar', { name: 'series_id', length: 30, nullable: true })
  seriesId: string | null;

  /** Why staff passed rules; null if none was passed. */
  @Column('varchar', { name: 'override_reason', length: 200, nullable: true })
  overrideReason: string | null;

  @Column('datetime', { name: 'decided_at', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('varchar', { name: 'decided_by', length: 40, nullable: true })
  decidedBy: string | null;

  @Column('varchar', { name: 'decision_reason', length: 300, nullable: true })
  decisionReason: string | null;

  @Column('datetime', { name: 'cancelled_at', precision: 3, nullable: true })
  cancelledAt: Date | null;

  /** `member` when those who booked did it themselves. */
  @Column('varchar', { name: 'cancelled_by', length: 40, nullable: true })
  cancelledBy: string | null;

  @Column('varchar', { name: 'cancel_reason', length: 300, nullable: true })
  cancelReason: string | null;

  /** The closure of the branch that cancelled it. */
  @Column('varchar', { name: 'closure_id', length: 30, nullable: true })
  closureId: string | null;

  /** When its time or place last changed. */
  @Column('datetime', { name: 'moved_at', precision: 3, nullable: true })
  movedAt: Date | null;

  /** `member` when those who booked moved it themselves. */
  @Column('varchar', { name: 'moved_by', length: 40, nullable: true })
  movedBy: string | null;

  /** When it began before that. */
  @Column('datetime', { name: 'moved_from', precision: 3, nullable: true })
  movedFrom: Date | null;

  /** When it came back, because a closure was taken back. */
  @Column('datetime', { name: 'restored_at', precision: 3, nullable: true })
  restoredAt: Date | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** A booking. Personal: only whoever made it, the holder of the link and staff see it. */
export type Booking = EntityRow<BookingEntity> & { readonly nodeType: 'Booking' };
