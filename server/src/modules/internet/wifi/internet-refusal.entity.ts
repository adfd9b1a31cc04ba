import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { SignInRefusal } from './sign-in.rules';

/** A sign-in to the Wi-Fi or to a computer that was refused, and why; ninety days later it is deleted. */
@Entity('internet_refusal')
@Index('ix_internet_refusal_refused_at_id', ['refusedAt', 'id'])
@Index('ix_internet_refusal_voucher_id', ['voucherId'])
export class InternetRefusalEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('datetime', { name: 'refused_at', precision: 3 })
  refusedAt: Date;

  @Column('varchar', { length: 24 })
  reason: SignInRefusal;

  /** Of a known voucher. What was typed is never kept: it may be somebody's password. */
  @Column('varchar', { name: 'voucher_id', length: 30, nullable: true })
  voucherId: string | null;

  /** The router, or the computer. */
  @Column('varchar', { length: 64 })
  place: string;

  @Column('varchar', { length: 32, nullable: true })
  mac: string | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** A refused sign-in. */
export type InternetRefusal = EntityRow<InternetRefusalEntity>;
