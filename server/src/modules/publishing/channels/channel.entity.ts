import { Column, Entity, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { ChannelCode, ChannelHold } from './channel.terms';

/** A channel as the library set it up; one that was never set up has no row, and is off. */
@Entity('channel')
export class ChannelEntity {
  @PrimaryColumn('varchar', { length: 24 })
  code: ChannelCode;

  @Column('tinyint', { name: 'is_on', transformer: flagTransformer, default: 0 })
  isOn: boolean;

  /** Where it is published: a chat, a page, an account, or the address of a webhook. */
  @Column('varchar', { length: 300, nullable: true })
  target: string | null;

  /** Where people find it, and where staff publish by hand. */
  @Column('varchar', { name: 'open_url', length: 300, nullable: true })
  openUrl: string | null;

  /** The token, sealed with the data key. */
  @Column('text', { name: 'sealed_token', nullable: true })
  sealedToken: string | null;

  @Column('datetime', { name: 'token_expires_at', precision: 3, nullable: true })
  tokenExpiresAt: Date | null;

  /** Why nothing leaves by it until somebody sets it right; null while all is well. */
  @Column('varchar', { name: 'held_reason', length: 24, nullable: true })
  heldReason: ChannelHold | null;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('varchar', { name: 'updated_by', length: 40 })
  updatedBy: string;

  @Column('int', { default: 1 })
  version: number;
}

/** A channel as it is kept. */
export type ChannelRow = EntityRow<ChannelEntity>;
