import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';

/**
 * A browser on a device that a member let take notes (RFC 8030); its address is a secret between it and the
 * library.
 */
@Entity('push_device')
@Index('ux_push_device_endpoint_hash', ['endpointHash'], { unique: true })
@Index('ix_push_device_member_id_created_at', ['memberId', 'createdAt'])
export class PushDeviceEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('member', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_push_device_member_id' })
  member?: object;

  /** By which a browser that comes again is recognised: addresses are too long for an index. */
  @Column('varchar', { name: 'endpoint_hash', length: 64 })
  endpointHash: string;

  @Column('text')
  endpoint: string;

  /** The browser's public key, with which notes are encrypted. */
  @Column('varchar', { length: 120 })
  p256dh: string;

  @Column('varchar', { length: 40 })
  auth: string;

  /** What the member knows it by, such as `Chrome, Android`. */
  @Column('varchar', { length: 80 })
  label: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'last_sent_at', precision: 3, nullable: true })
  lastSentAt: Date | null;
}

/** A device that takes notes. */
export type PushDevice = EntityRow<PushDeviceEntity>;

/** How to reach a device: where, and with which keys a note is encrypted. */
export type PushAddress = Pick<PushDevice, 'endpoint' | 'p256dh' | 'auth'>;
