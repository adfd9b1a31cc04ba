import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import { LocaleEnum } from '../../../platform/graphql/localized-text';
import type { Member } from '../../members';
import { MemberType, canSeeMember, memberById } from '../../members';
import type { MessageWay } from '../delivery/routes.rules';
import { isPhoneShared } from '../../members';
import type { MessageDeps } from '../deps';
import { MessageTopicEnum, MessageWayEnum } from '../enums.graphql';
import type { MessageTopic } from '../templates.terms';
import type { MessageChoices } from './message-choices.queries';
import { messageChoicesByMember } from './message-choices.queries';

@ObjectType({ simpleResolvers: true, description: 'How a member wants to hear about a topic.' })
export class MessageTopicChoice {
  @Field(() => MessageTopicEnum, { description: 'The topic.' })
  topic: MessageTopic;

  @Field(() => Boolean, { description: 'Whether by e-mail.' })
  email: boolean;

  @Field(() => Boolean, { description: 'Whether as a note on devices.' })
  push: boolean;

  @Field(() => Boolean, {
    description: 'Whether by WhatsApp, or by SMS where the library has a gateway for it.',
  })
  whatsapp: boolean;

  @Field(() => Boolean, { description: 'Whether as a letter on paper, when no other way is left.' })
  print: boolean;
}

@ObjectType('MessageChoices', {
  simpleResolvers: true,
  description:
    'How a member wants to be written to. What is about a child goes to the guardian, as the guardian chose.',
})
export class MessageChoicesType {
  @Field(() => LocaleEnum, { description: 'Language of messages.' })
  locale: 'ID' | 'EN';

  @Field(() => [MessageTopicChoice], { description: 'Every topic.' })
  topics: readonly MessageTopicChoice[];
}

/** Shows how a member wants to be written to, to those who may see the member. */
@Resolver(() => MemberType)
export class MemberMessagesResolver {
  @FieldResolver(() => MessageChoicesType, {
    nullable: true,
    description: 'How they want to be written to; null if you may not see it.',
  })
  async messageChoices(@Root() member: Member, @Ctx() context: Context): Promise<MessageChoices | null> {
    return (await canSeeMember(context, member.id))
      ? context.loader(messageChoicesByMember).load(member.id)
      : null;
  }
}

/** Shows the order of ways, and whether titles stand in messages to the telephone. */
@Resolver(() => MessageChoicesType)
export class MessageChoicesResolver {
  constructor(private readonly deps: Pick<MessageDeps, 'sms'>) {}

  @FieldResolver(() => [MessageWayEnum], {
    description:
      'The ways that the library has, in the order in which they are tried. A message takes the first that leads somewhere.',
  })
  order(@Root() { order }: MessageChoices): readonly MessageWay[] {
    return order.filter((way) => way !== 'SMS' || this.deps.sms !== null);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether others read the telephone too: it stands on several cards, or its owner answers for children.',
  })
  async isPhoneShared(@Root() { memberId }: MessageChoices, @Ctx() context: Context): Promise<boolean> {
    const phone = (await context.loader(memberById).load(memberId))?.phone ?? null;
    return phone !== null && isPhoneShared(context.db, { memberId, phone });
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether titles stand in messages to the telephone. Until the member says so, only where nobody else reads it.',
  })
  async titlesByPhone(@Root() choices: MessageChoices, @Ctx() context: Context): Promise<boolean> {
    return choices.titlesByPhone ?? !(await this.isPhoneShared(choices, context));
  }
}
