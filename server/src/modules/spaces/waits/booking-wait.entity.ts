import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { SpaceItemKind } from '../items/space-item.terms';

/** A member who waits for a span of a space or an item; first come, first told. */
@Entity('booking_wait')
@Index('ix_booking_wait_space_id_starts_at', ['spaceId', 'startsAt'])
@Index('ix_booking_wait_member_id_starts_at', ['memberId', 'startsAt'])
@Index('ix_booking_wait_closed_at_starts_at', ['closedAt', 'startsAt'])
export class BookingWaitEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'branch_id', length: 30 })
  branchId: string;

  @Column('varchar', { name: 'space_id', length: 30 })
  spaceId: string;

  @ManyToOne('SpaceEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'space_id', foreignKeyConstraintName: 'fk_booking_wait_space_id' })
  space?: object;

  /** The item that is wanted. Without one, and without a kind, it is the whole space. */
  @Column('varchar', { name: 'item_id', length: 30, nullable: true })
  itemId: string | null;

  /** Instead of an item: any of this kind in the space. */
  @Column('varchar', { name: 'item_kind', length: 24, nullable: true })
  itemKind: SpaceItemKind | null;

  /** Null once the member was forgotten. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('MemberEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_booking_wait_member_id' })
  member?: object | null;

  @Column('int', { name: 'party_size' })
  partySize: number;

  @Column('datetime', { name: 'starts_at', precision: 3 })
  startsAt: Date;

  @Column('datetime', { name: 'ends_at', precision: 3 })
  endsAt: Date;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  /** When they left the list, or booked; null while they wait. */
  @Column('datetime', { name: 'closed_at', precision: 3, nullable: true })
  closedAt: Date | null;

  /** The booking that came of it. */
  @Column('varchar', { name: 'booking_id', length: 30, nullable: true })
  bookingId: string | null;
}

/** A member who waits for a span. */
export type BookingWait = EntityRow<BookingWaitEntity> & { readonly nodeType: 'BookingWait' };
