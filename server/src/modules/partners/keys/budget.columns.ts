import { Column } from 'typeorm';

import { bigintTransformer } from '../../../platform/db/columns';

/** Columns of whatever a program asks with: how long it works, and what it may still spend. */
export abstract class BudgetColumns {
  /** Its last day; null if it has none. */
  @Column('varchar', { name: 'expires_on', length: 10, nullable: true })
  expiresOn: string | null;

  @Column('datetime', { name: 'revoked_at', precision: 3, nullable: true })
  revokedAt: Date | null;

  @Column('datetime', { name: 'last_used_at', precision: 3, nullable: true })
  lastUsedAt: Date | null;

  /** Points a day. */
  @Column('int', { name: 'daily_quota' })
  dailyQuota: number;

  /** Points that may be spent at once. */
  @Column('int')
  capacity: number;

  /** Points that come back each second. */
  @Column('int', { name: 'restore_rate' })
  restoreRate: number;

  /** Thousandths of points in the bucket when it was last used. */
  @Column('bigint', { name: 'bucket', transformer: bigintTransformer })
  bucket: number;

  /** When that was, in milliseconds since 1970. */
  @Column('bigint', { name: 'bucket_at', transformer: bigintTransformer })
  bucketAt: number;

  /** The day to which `usedPoints` belong. */
  @Column('varchar', { name: 'used_on', length: 10 })
  usedOn: string;

  @Column('bigint', { name: 'used_points', transformer: bigintTransformer })
  usedPoints: number;
}
