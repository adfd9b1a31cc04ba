import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { DeliveryFailure, DeliveryState } from './webhook.terms';

/** A change that a webhook is to be told of, or was. It is kept for 30 days. */
@Entity('webhook_delivery')
@Index('ux_webhook_delivery_endpoint_id_position', ['endpointId', 'position'], { unique: true })
@Index('ix_webhook_delivery_endpoint_id_state_next_try_at', ['endpointId', 'state', 'nextTryAt'])
@Index('ix_webhook_delivery_endpoint_id_object_id_position', ['endpointId', 'objectId', 'position'])
@Index('ix_webhook_delivery_endpoint_id_created_at_id', ['endpointId', 'createdAt', 'id'])
@Index('ix_webhook_delivery_created_at', ['createdAt'])
export class WebhookDeliveryEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'endpoint_id', length: 30 })
  endpointId: string;

  @ManyToOne('WebhookEndpointEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'endpoint_id', foreignKeyConstraintName: 'fk_webhook_delivery_endpoint_id' })
  endpoint?: object;

  /** The place of the change in the feed; null for a test. */
  @Column('bigint', { transformer: bigintTransformer, nullable: true })
  position: number | null;

  @Column('varchar', { length: 24 })
  kind: string;

  /** What changed. Changes of one object are told in their order. */
  @Column('varchar', { name: 'object_id', length: 30 })
  objectId: string;

  @Column('datetime', { name: 'occurred_at', precision: 3 })
  occurredAt: Date;

  @Column('varchar', { length: 24 })
  state: DeliveryState;

  @Column('int', { default: 0 })
  attempts: number;

  @Column('datetime', { name: 'next_try_at', precision: 3 })
  nextTryAt: Date;

  /** Until when a process sends it; a process that dies lets go by that. */
  @Column('datetime', { name: 'leased_until', precision: 3, nullable: true })
  leasedUntil: Date | null;

  /** What is sent, made at the first attempt and the same at every other. */
  @Column('text', { name: 'request_body', nullable: true })
  requestBody: string | null;

  @Column('int', { name: 'answer_status', nullable: true })
  answerStatus: number | null;

  /** The beginning of the last answer, or what went wrong. */
  @Column('text', { name: 'answer_body', nullable: true })
  answerBody: string | null;

  @Column('varchar', { length: 24, nullable: true })
  failure: DeliveryFailure | null;

  @Column('int', { name: 'took_ms', nullable: true })
  tookMs: number | null;

  @Column('datetime', { name: 'first_tried_at', precision: 3, nullable: true })
  firstTriedAt: Date | null;

  @Column('datetime', { name: 'last_tried_at', precision: 3, nullable: true })
  lastTriedAt: Date | null;

  @Column('datetime', { name: 'settled_at', precision: 3, nullable: true })
  settledAt: Date | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}

/** A change that a webhook is to be told of, or was. */
export type WebhookDelivery = EntityRow<WebhookDeliveryEntity> & { readonly nodeType: 'WebhookDelivery' };
