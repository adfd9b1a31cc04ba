import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { DateRange } from '../../../platform/graphql/date-range';
import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { LocaleEnum, OrderDirection } from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import { BranchType } from '../../library';
import type { TryOutcome } from '../delivery/send-outcome.terms';
import type { MessageChannel, MessageFailure, MessageStatus, MessageTemplate } from '../templates.terms';
import {
  MessageChannelEnum,
  MessageFailureEnum,
  MessageOutcomeEnum,
  MessageStatusEnum,
  MessageTemplateEnum,
} from '../enums.graphql';
import type { MessageOrderField } from './message-lists.queries';

const MessageOrderFieldEnum = registered<MessageOrderField>(
  'MessageOrderField',
  'What messages can be ordered by.',
  { CREATED_AT: 'When they were written down.' },
);

@ObjectType('Message', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Something the library tells a member, or a guest of an event, once for each cause; kept for 30 days, without text and address. Only staff see it.',
})
export class MessageType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => MessageTemplateEnum, { description: 'What it is about.' })
  template: MessageTemplate;

  @Field(() => MessageChannelEnum, { nullable: true, description: 'How it goes; null if there was no way.' })
  channel: MessageChannel | null;

  @Field(() => LocaleEnum, { description: 'Language it is written in.' })
  locale: 'ID' | 'EN';

  @Field(() => MessageStatusEnum, { description: 'How far it has come.' })
  status: MessageStatus;

  @Field(() => MessageFailureEnum, {
    nullable: true,
    description: 'Why it was not sent, or not yet; null if nothing went wrong.',
  })
  failure: MessageFailure | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => Date, { description: 'When it was written down.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it is tried next, if it is queued.' })
  nextAttemptAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was sent; null if it was not.' })
  sentAt: Date | null;
}

@ObjectType('MessageTry', {
  simpleResolvers: true,
  description: 'A try of a message by one way; tries in a row that ended alike are one.',
})
export class MessageTryType {
  @Field(() => MessageChannelEnum, { description: 'The way.' })
  channel: MessageChannel;

  @Field(() => MessageOutcomeEnum, { description: 'How it ended.' })
  outcome: TryOutcome;

  @Field(() => Int, { description: 'How often in a row.' })
  tries: number;

  @Field(() => Date, { description: 'When it was first tried.' })
  firstAt: Date;

  @Field(() => Date, { description: 'When it was last tried.' })
  lastAt: Date;

  @Field(() => Int, { nullable: true, description: 'What it cost, in rupiah; null where nothing is paid.' })
  cost: number | null;
}

/** `MessageEdge` and `MessageConnection`. */
export const { EdgeType: MessageEdgeType, ConnectionType: MessageConnectionType } = connectionTypes(
  'Message',
  () => MessageType,
  { one: 'A message', many: 'messages' },
);

@InputType({ description: 'Narrows messages; fields are ANDed, list values are ORed.' })
export class MessageFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'About members whom this means, as `text` of `members`; only for who may see members. At most 200 characters are looked at.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this member.' })
  memberId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'With true: about members without a home branch.' })
  hasNoBranch?: boolean | null;

  @Field(() => [MessageStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: MessageStatus[] | null;

  @Field(() => [MessageChannelEnum], { nullable: true, description: 'Going any of these ways.' })
  channels?: MessageChannel[] | null;

  @Field(() => [MessageTemplateEnum], { nullable: true, description: 'About any of these.' })
  templates?: MessageTemplate[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'About members whose home is any of these branches.',
  })
  branchIds?: string[] | null;

  @Field(() => DateRange, { nullable: true, description: 'Written down on one of these days.' })
  dates?: DateRange | null;
}

@InputType({ description: 'How to order messages. Ties break on `id`.' })
export class MessageOrder {
  @Field(() => MessageOrderFieldEnum, { description: 'By what.' })
  field: MessageOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class MessageListArgs extends PageArgs {
  @Field(() => MessageFilter, { nullable: true, description: 'Narrows the list.' })
  filter?: MessageFilter | null;

  @Field(() => MessageOrder, { nullable: true, description: 'In which order; the newest first if absent.' })
  orderBy?: MessageOrder | null;
}

@ObjectType({ simpleResolvers: true, description: 'Letters of one branch that wait to be printed.' })
export class PrintQueue {
  @Field(() => BranchType, {
    nullable: true,
    description: 'Home branch of the members; null for those without one.',
  })
  branch: BranchType | null;

  @Field(() => Int, { description: 'How many letters wait.' })
  letterCount: number;
}

@ObjectType({ simpleResolvers: true, description: 'What WhatsApp messages cost in a month.' })
export class MessageMonthCost {
  @Field(() => String, { description: 'The month, such as `2026-11`.' })
  month: string;

  @Field(() => Int, { description: 'How many messages left through the gateway.' })
  sentCount: number;

  @Field(() => Int, { description: 'What they cost together, in rupiah.' })
  cost: number;
}

@ObjectType({ simpleResolvers: true, description: 'Whether messages leave at all.' })
export class MessageDelivery {
  @Field(() => Boolean, {
    description: 'Whether a mail server is set up (`SMTP_URL`); without one e-mails wait.',
  })
  isEmailSetUp: boolean;

  @Field(() => Boolean, {
    description: 'Whether a WhatsApp gateway is set up (`WHATSAPP_URL`); without one staff send by hand.',
  })
  isWhatsAppSetUp: boolean;

  @Field(() => Boolean, {
    description: 'Whether an SMS gateway is set up (`SMS_URL`); without one no SMS leaves.',
  })
  isSmsSetUp: boolean;

  @Field(() => Boolean, { description: 'Whether this is a restored copy, which writes to nobody.' })
  isOutboundOff: boolean;

  @Field(() => Int, { description: 'E-mails that wait.' })
  queuedEmailCount: number;

  @Field(() => Int, { description: 'Notes for devices that wait.' })
  queuedPushCount: number;

  @Field(() => Int, { description: 'Messages that wait for the WhatsApp gateway.' })
  queuedWhatsAppCount: number;

  @Field(() => Int, { description: 'Messages that wait for staff to send them by WhatsApp.' })
  queuedByHandCount: number;

  @Field(() => Int, { description: 'Messages that wait for the SMS gateway.' })
  queuedSmsCount: number;

  @Field(() => Int, { description: 'Letters that wait to be printed.' })
  queuedPrintCount: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a template says, with example values.' })
export class MessagePreview {
  @Field(() => String, { description: 'Subject of the e-mail.' })
  subject: string;

  @Field(() => String, { description: 'Plain text, as in WhatsApp.' })
  text: string;

  @Field(() => String, { description: 'HTML of the e-mail.' })
  html: string;

  @Field(() => String, { description: 'What a device shows.' })
  note: string;

  @Field(() => [String], {
    description:
      'What stands between double braces and is no placeholder of the template; such a wording cannot be kept.',
  })
  unknownPlaceholders: readonly string[];
}
