import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { Locale } from '../../../shared/locale';

/**
 * That somebody without a card was sent a code, to prove an address before they book with it. What the code
 * says is worked out from its id and the key of the library.
 */
@Entity('booking_code')
@Index('ix_booking_code_email_hash_created_at', ['emailHash', 'createdAt'])
@Index('ix_booking_code_created_at_id', ['createdAt', 'id'])
export class BookingCodeEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  /** Where the code is sent; the row lives two days. */
  @Column('varchar', { length: 200 })
  email: string;

  /** By it the newest code of an address is found. */
  @Column('varchar', { name: 'email_hash', length: 64 })
  emailHash: string;

  @Column('varchar', { length: 4 })
  locale: Locale;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'expires_at', precision: 3 })
  expiresAt: Date;

  /** When a booking was made with it; null until then. */
  @Column('datetime', { name: 'used_at', precision: 3, nullable: true })
  usedAt: Date | null;
}

/** A code that was sent to an address. */
export type BookingCode = EntityRow<BookingCodeEntity>;
