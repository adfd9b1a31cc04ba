import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { Locale } from '../../../shared/locale';
import type {
  MessageChannel,
  MessageFailure,
  MessageStatus,
  MessageTemplate,
  MessageTopic,
} from '../templates.terms';
import { MessageTextEntity, MessageWordingEntity } from '../wordings/message-wording.entity';
import type { MessageWay } from '../delivery/routes.rules';
import { waysTransformer } from '../delivery/ways-transformer';
import {
  MessageCostEntity,
  MessagePreferenceEntity,
  MessageTryEntity,
  WhatsAppTemplateEntity,
} from '../delivery/message-reach.entity';
import { PushDeviceEntity } from '../push/push-device.entity';

/**
 * Something the library tells a member, once for each cause. Neither text nor address is kept: both are read
 * when it leaves.
 */
@Entity('message')
@Index('ux_message_cause', ['cause'], { unique: true })
@Index('ix_message_status_channel_next_attempt_at_id', ['status', 'channel', 'nextAttemptAt', 'id'])
@Index('ix_message_status_created_at_id', ['status', 'createdAt', 'id'])
@Index('ix_message_channel_status_created_at_id', ['channel', 'status', 'createdAt', 'id'])
@Index('ix_message_template_created_at_id', ['template', 'createdAt', 'id'])
@Index('ix_message_created_at_id', ['createdAt', 'id'])
@Index('ix_message_member_id_created_at_id', ['memberId', 'createdAt', 'id'])
export class MessageEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  /** Whom it is about; a guardian reads what is about a child. */
  @Column('varchar', { name: 'member_id', length: 30, nullable: true })
  memberId: string | null;

  @ManyToOne('member', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_message_member_id' })
  member?: object;

  @Column('varchar', { length: 24, nullable: true })
  channel: MessageChannel | null;

  @Column('varchar', { length: 24 })
  template: MessageTemplate;

  /** What made it necessary, such as `loan.due-soon:mbr_…:2026-11-26`. */
  @Column('varchar', { length: 120 })
  cause: string;

  @Column('varchar', { length: 2 })
  locale: Locale;

  /** The hold or the payment it is about. */
  @Column('varchar', { name: 'about_id', length: 30, nullable: true })
  aboutId: string | null;

  /** The due date, or the end of the membership, it is about. */
  @Column('varchar', { name: 'about_date', length: 10, nullable: true })
  aboutDate: string | null;

  @Column('varchar', { length: 24 })
  status: MessageStatus;

  @Column('varchar', { length: 24, nullable: true })
  failure: MessageFailure | null;

  @Column('int', { default: 0 })
  attempts: number;

  /** Not before this moment; while a process sends it, the moment from which another may take it. */
  @Column('datetime', { name: 'next_attempt_at', precision: 3 })
  nextAttemptAt: Date;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'sent_at', precision: 3, nullable: true })
  sentAt: Date | null;

  /** Who sent it by hand, or asked for it: a reminder is taken back by nobody else. */
  @Column('varchar', { name: 'sent_by', length: 40, nullable: true })
  sentBy: string | null;

  /** Ways that failed for this message; they are not tried again. */
  @Column('varchar', { name: 'failed_ways', length: 60, transformer: waysTransformer, default: '' })
  failedWays: readonly MessageWay[];

  /** Since when it waits for its present way; null means since it was written down. */
  @Column('datetime', { name: 'way_since', precision: 3, nullable: true })
  waySince: Date | null;
}

/** How a member wants to hear about a topic; without a row the usual holds. */
@Entity('message_choice')
export class MessageChoiceEntity {
  @PrimaryColumn('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('member', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_message_choice_member_id' })
  member?: object;

  @PrimaryColumn('varchar', { length: 24 })
  topic: MessageTopic;

  @Column('tinyint', { name: 'by_email', transformer: flagTransformer })
  byEmail: boolean;

  @Column('tinyint', { name: 'by_whatsapp', transformer: flagTransformer })
  byWhatsApp: boolean;

  @Column('tinyint', { name: 'by_push', transformer: flagTransformer, default: 0 })
  byPush: boolean;

  @Column('tinyint', { name: 'by_print', transformer: flagTransformer, default: 1 })
  byPrint: boolean;
}

/** The language a member wants to be written in; without a row it is Bahasa Indonesia. */
@Entity('message_language')
export class MessageLanguageEntity {
  @PrimaryColumn('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('member', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_message_language_member_id' })
  member?: object;

  @Column('varchar', { length: 2 })
  locale: Locale;
}

/** A message as kept; whom it is about is shown to those who may see the member. */
export type Message = Omit<EntityRow<MessageEntity>, 'waySince'> & {
  readonly nodeType: 'Message';
  /** Since when it waits for its present way. */
  readonly waySince: Date;
};

/** A message to be written. */
export type NewMessage = Omit<
  EntityRow<MessageEntity>,
  'attempts' | 'sentAt' | 'sentBy' | 'failedWays' | 'waySince'
> &
  Partial<Pick<EntityRow<MessageEntity>, 'sentBy'>>;

/** The tables of this module. */
export const MESSAGE_ENTITIES = [
  MessageEntity,
  MessageChoiceEntity,
  MessageLanguageEntity,
  PushDeviceEntity,
  MessageWordingEntity,
  MessageTextEntity,
  MessageTryEntity,
  MessagePreferenceEntity,
  WhatsAppTemplateEntity,
  MessageCostEntity,
];
