import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { MessageWay } from './routes.rules';
import type { TryOutcome } from './send-outcome.terms';
import type { MessageChannel, MessageTemplate } from '../templates.terms';
import { waysTransformer } from './ways-transformer';
import type { TemplateApproval } from '../whatsapp/whatsapp-template.rules';

/** One try of a message by one way; tries in a row with the same outcome are one line. */
@Entity('message_try')
export class MessageTryEntity {
  @PrimaryColumn('varchar', { name: 'message_id', length: 30 })
  messageId: string;

  @ManyToOne('message', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'message_id', foreignKeyConstraintName: 'fk_message_try_message_id' })
  message?: object;

  @PrimaryColumn('int')
  number: number;

  @Column('varchar', { length: 24 })
  channel: MessageChannel;

  @Column('varchar', { length: 24 })
  outcome: TryOutcome;

  @Column('int', { default: 1 })
  tries: number;

  @Column('datetime', { name: 'first_at', precision: 3 })
  firstAt: Date;

  @Column('datetime', { name: 'last_at', precision: 3 })
  lastAt: Date;

  /** In rupiah; null where nothing is paid. */
  @Column('int', { nullable: true })
  cost: number | null;
}

/** A try of a message by one way; `tries` in a row with the same outcome are one. */
export type MessageTry = EntityRow<MessageTryEntity>;

/** How a member wants to be reached; without a row the usual order holds. */
@Entity('message_preference')
export class MessagePreferenceEntity {
  @PrimaryColumn('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('member', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_message_preference_member_id' })
  member?: object;

  /** Ways in the order in which they are tried; none means the usual order. */
  @Column('varchar', { name: 'way_order', length: 60, transformer: waysTransformer, nullable: true })
  wayOrder: readonly MessageWay[];

  /** Whether titles stand in messages to the telephone; null means: unless the number is shared. */
  @Column('tinyint', { name: 'titles_by_phone', transformer: flagTransformer, nullable: true })
  titlesByPhone: boolean | null;
}

/** What the WhatsApp provider knows a template by. */
@Entity('whatsapp_template')
export class WhatsAppTemplateEntity {
  @PrimaryColumn('varchar', { length: 24 })
  template: MessageTemplate;

  @Column('varchar', { name: 'provider_name', length: 120 })
  providerName: string;

  @Column('varchar', { length: 12 })
  approval: TemplateApproval;

  /** Of one message, in rupiah. */
  @Column('int')
  cost: number;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('varchar', { name: 'updated_by', length: 40 })
  updatedBy: string;

  @Column('int', { default: 1 })
  version: number;
}

/** What the messages of a template cost in a month; it stays when the messages are forgotten. */
@Entity('message_cost')
export class MessageCostEntity {
  /** Such as `2026-11`, in Asia/Jakarta. */
  @PrimaryColumn('varchar', { length: 7 })
  month: string;

  @PrimaryColumn('varchar', { length: 24 })
  template: MessageTemplate;

  @Column('int', { name: 'sent_count' })
  sentCount: number;

  @Column('bigint', { transformer: bigintTransformer })
  cost: number;
}
