import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { Member } from '../../members';
import { canSeeMember, memberById, MemberType } from '../../members';
import { messageChoicesByMember } from '../data/message-choices';
import { listMessages } from '../data/message-lists';
import type { Message } from '../data/messages';
import { countQueued } from '../data/messages';
import { waLink } from '../domain/wa-link';
import type { MessageDeps } from '../use-cases/message-deps';
import { isOutboundOff } from '../use-cases/send-messages';
import { writeMessage } from '../use-cases/write-message';
import { MessageChoicesType, MessageConnectionType, MessageDelivery, MessageFilter, MessageType } from './message.type';

/** Shows the delivery log and the work-list of WhatsApp. */
@Resolver(() => MessageType)
export class MessagesResolver {
  constructor(private readonly deps: MessageDeps) {}

  @Access({ staff: 'messages.read' })
  @Query(() => MessageConnectionType, { description: 'Messages of the last 30 days, newest first. `first` or `last` is required, 1 to 100.' })
  messages(
    @Arg('filter', () => MessageFilter, { nullable: true, description: 'Narrows the list.' }) filter: MessageFilter | null,
    @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context,
  ): Promise<Page<Message>> {
    return listMessages(context.db, filter ?? {}, pageRequest(page));
  }

  @Access({ staff: 'messages.read' })
  @Query(() => MessageDelivery, { description: 'Whether messages leave at all, and how many wait.' })
  async messageDelivery(@Ctx() { db }: Context): Promise<MessageDelivery> {
    const [isOff, queued] = await Promise.all([isOutboundOff(this.deps), countQueued(db)]);
    const { openMailServer, whatsApp } = this.deps;
    const counts = { queuedEmailCount: queued.EMAIL, queuedPushCount: queued.PUSH, queuedWhatsAppCount: queued.WHATSAPP, queuedByHandCount: queued.WHATSAPP_MANUAL };
    return { isEmailSetUp: openMailServer !== null, isWhatsAppSetUp: whatsApp !== null, isOutboundOff: isOff, ...counts };
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Whom it is about; null if they left, if it goes to a guest of an event, or you may not see members. What is about a child goes to the guardian.' })
  async member(@Root() { memberId }: Message, @Ctx() context: Context): Promise<Member | null> {
    return memberId !== null && (await canSeeMember(context, memberId)) ? context.loader(memberById).load(memberId) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address that opens the WhatsApp chat with the text written, as it is true now. Null unless it waits for WhatsApp and you may see members and send messages.' })
  async handLink(@Root() message: Message, @Ctx() context: Context): Promise<string | null> {
    if (!isWaitingForHands(message) || !isAllowed(context.actor, { staff: 'messages.send' }) || !(await canSeeMember(context, message.memberId))) return null;
    if (await isOutboundOff(this.deps)) return null;
    const written = await writeMessage(this.deps, message);
    return 'letter' in written ? waLink(written.phone, written.letter.text) : null;
  }
}

/** Shows how a member wants to be written to, to those who may see the member. */
@Resolver(() => MemberType)
export class MemberMessagesResolver {
  @FieldResolver(() => MessageChoicesType, { nullable: true, description: 'How they want to be written to; null if you may not see it.' })
  async messageChoices(@Root() member: Member, @Ctx() context: Context): Promise<unknown> {
    return (await canSeeMember(context, member.id)) ? context.loader(messageChoicesByMember).load(member.id) : null;
  }
}

function isWaitingForHands(message: Message): message is Message & { memberId: string } {
  return message.status === 'QUEUED' && message.channel === 'WHATSAPP_MANUAL' && message.memberId !== null;
}
