import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WebhookPause, WebhookState } from './webhook.terms';

/** An address of a partner that is told what changes. */
@Entity('webhook_endpoint')
@Index('ix_webhook_endpoint_partner_id_created_at', ['partnerId', 'createdAt'])
@Index('ix_webhook_endpoint_state', ['state'])
@Index('ix_webhook_endpoint_paused_at', ['pausedAt'])
export class WebhookEndpointEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'partner_id', length: 30 })
  partnerId: string;

  @ManyToOne('PartnerEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'partner_id', foreignKeyConstraintName: 'fk_webhook_endpoint_partner_id' })
  partner?: object;

  @Column('varchar', { length: 500 })
  url: string;

  /** Kinds of change with blanks between and around, so that one is found by `LIKE`. */
  @Column('varchar', { length: 300 })
  kinds: string;

  /** The GraphQL operation whose answer is sent. */
  @Column('text')
  operation: string;

  /** Its variables except `$id`, as JSON. */
  @Column('text', { nullable: true })
  variables: string | null;

  /** The secret that signs, encrypted with the data key. */
  @Column('varchar', { name: 'secret_cipher', length: 300 })
  secretCipher: string;

  /** The secret before, which signs along for a day. */
  @Column('varchar', { name: 'old_secret_cipher', length: 300, nullable: true })
  oldSecretCipher: string | null;

  @Column('datetime', { name: 'old_secret_until', precision: 3, nullable: true })
  oldSecretUntil: Date | null;

  @Column('varchar', { length: 24 })
  state: WebhookState;

  @Column('varchar', { name: 'paused_because', length: 24, nullable: true })
  pausedBecause: WebhookPause | null;

  @Column('datetime', { name: 'paused_at', precision: 3, nullable: true })
  pausedAt: Date | null;

  /** Since when no attempt has succeeded; null after one that did. */
  @Column('datetime', { name: 'failing_since', precision: 3, nullable: true })
  failingSince: Date | null;

  /** Until when it is left alone after a failure. */
  @Column('datetime', { name: 'resting_until', precision: 3, nullable: true })
  restingUntil: Date | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('integer', { default: 1 })
  version: number;
}

/** An address of a partner that is told what changes. */
export type WebhookEndpoint = EntityRow<WebhookEndpointEntity> & { readonly nodeType: 'WebhookEndpoint' };
