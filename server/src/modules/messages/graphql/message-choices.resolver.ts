import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import type { Member } from '../../members';
import { canSeeMember, memberById, MemberType } from '../../members';
import type { MessageChoices } from '../data/message-choices';
import { messageChoicesByMember } from '../data/message-choices';
import { isPhoneShared } from '../data/shared-phones';
import type { MessageWay } from '../domain/ways';
import type { MessageDeps } from '../use-cases/message-deps';
import { MessageChoicesType } from './message-choices.type';
import { MessageWayEnum } from './terms';

/** Shows how a member wants to be written to, to those who may see the member. */
@Resolver(() => MemberType)
export class MemberMessagesResolver {
  @FieldResolver(() => MessageChoicesType, {
    nullable: true,
    description: 'How they want to be written to; null if you may not see it.',
  })
  async messageChoices(@Root() member: Member, @Ctx() context: Context): Promise<unknown> {
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
