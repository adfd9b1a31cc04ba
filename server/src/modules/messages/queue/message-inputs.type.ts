import { Field, ID, InputType } from 'type-graphql';

import { LocaleEnum } from '../../../platform/graphql/localized-text';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import { MemberType } from '../../members';
import type { MessageTopic } from '../templates.terms';
import { MessageType } from './message.type';
import type { MessageWay } from '../delivery/routes.rules';
import { MessageTopicEnum, MessageWayEnum } from '../enums.graphql';

@MutationInput()
export class RetryMessageInput {
  @Field(() => ID, { description: 'A message that failed.' })
  id: string;
}

@MutationInput()
export class MarkMessageSentByHandInput {
  @Field(() => ID, { description: 'A message that waits for WhatsApp.' })
  id: string;
}

@MutationInput()
export class WriteToMemberInput {
  @Field(() => ID, { description: 'The member; what is for a child goes to the guardian.' })
  memberId: string;

  @Field(() => String, { description: 'What it is about, at most 150 characters.' })
  subject: string;

  @Field(() => String, {
    description: 'The message, at most 2,000 characters; an empty line parts paragraphs.',
  })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'Any unique string; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'How to hear about a topic.' })
export class MessageTopicChoiceInput {
  @Field(() => MessageTopicEnum, { description: 'The topic.' })
  topic: MessageTopic;

  @Field(() => Boolean, { description: 'Whether by e-mail.' })
  email: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether as a note on devices; absent means: as before.',
  })
  push?: boolean | null;

  @Field(() => Boolean, {
    description: 'Whether by WhatsApp, or by SMS where the library has a gateway for it.',
  })
  whatsapp: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether as a letter on paper; absent means: as before, and no when every other way is off.',
  })
  print?: boolean | null;
}

@InputType({ description: 'What `updateMessageChoices` changes: what is absent stays.' })
export class UpdateMessageChoicesInput {
  @Field(() => LocaleEnum, { nullable: true, description: 'Language of messages.' })
  locale?: 'ID' | 'EN' | null;

  @Field(() => [MessageTopicChoiceInput], {
    nullable: true,
    description: 'Topics to change; the others stay.',
  })
  topics?: MessageTopicChoiceInput[] | null;

  @Field(() => [MessageWayEnum], {
    nullable: true,
    description:
      'The ways in the order in which they are tried; what is not named follows in the usual order.',
  })
  order?: MessageWay[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether titles stand in messages to the telephone.' })
  titlesByPhone?: boolean | null;
}

export const RetryMessagePayload = definePayload('RetryMessage', { message: MessageType });

export const MarkMessageSentByHandPayload = definePayload('MarkMessageSentByHand', { message: MessageType });

export const WriteToMemberPayload = definePayload('WriteToMember', {
  message: unlessRefused(MessageType, 'The message as it waits'),
});

export const UpdateMessageChoicesPayload = definePayload('UpdateMessageChoices', { member: MemberType });
