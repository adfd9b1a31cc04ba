import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';

/**
 * A device on the Wi-Fi, from the grant of a sign-in on: what accounting says of it. It names the voucher, the address
 * of the device and times, never what was read; ninety days later it is deleted.
 */
@Entity('wifi_session')
@Index('ux_wifi_session_nas_acct_session_id_grant_id', ['nas', 'acctSessionId', 'grantId'], { unique: true })
@Index('ix_wifi_session_voucher_id_started_on', ['voucherId', 'startedOn'])
@Index('ix_wifi_session_last_seen_at', ['lastSeenAt'])
@Index('ix_wifi_session_nas_stopped_at', ['nas', 'stoppedAt'])
export class WifiSessionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  /** The sign-in that it comes from: what routers send back as `Class`. */
  @Column('varchar', { name: 'grant_id', length: 30 })
  grantId: string;

  @Column('varchar', { name: 'voucher_id', length: 30 })
  voucherId: string;

  @ManyToOne('InternetVoucherEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'voucher_id', foreignKeyConstraintName: 'fk_wifi_session_voucher_id' })
  voucher?: object;

  /** The router (`NAS-Identifier`). */
  @Column('varchar', { length: 64 })
  nas: string;

  /** What the router calls the session; null until accounting says it. */
  @Column('varchar', { name: 'acct_session_id', length: 64, nullable: true })
  acctSessionId: string | null;

  @Column('varchar', { length: 32, nullable: true })
  mac: string | null;

  @Column('varchar', { length: 45, nullable: true })
  ip: string | null;

  @Column('datetime', { name: 'granted_at', precision: 3 })
  grantedAt: Date;

  @Column('datetime', { name: 'started_at', precision: 3, nullable: true })
  startedAt: Date | null;

  /** The day in Asia/Jakarta on which it counts. */
  @Column('varchar', { name: 'started_on', length: 10, nullable: true })
  startedOn: string | null;

  @Column('datetime', { name: 'last_seen_at', precision: 3 })
  lastSeenAt: Date;

  @Column('datetime', { name: 'stopped_at', precision: 3, nullable: true })
  stoppedAt: Date | null;

  @Column('int', { default: 0 })
  seconds: number;

  /** To the device. */
  @Column('bigint', { name: 'bytes_out', transformer: bigintTransformer, default: 0 })
  bytesOut: number;

  /** From the device. */
  @Column('bigint', { name: 'bytes_in', transformer: bigintTransformer, default: 0 })
  bytesIn: number;

  @Column('varchar', { name: 'end_reason', length: 40, nullable: true })
  endReason: string | null;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;
}

/** A device on the Wi-Fi. */
export type WifiSession = EntityRow<WifiSessionEntity>;
