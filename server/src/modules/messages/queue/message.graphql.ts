import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';

import { holdsAt } from '../../../platform/auth/rights';
import { Access, isAllowed } from '../../../platform/graphql/access';
import { branchesToList } from '../../../platform/graphql/branch-access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import { toCivilDate } from '../../../shared/civil-date';
import type { Member } from '../../members';
import { branchById } from '../../library';
import { canReadMembers, canSeeMember, memberById, MemberType } from '../../members';
import { countLettersToPrint, listMessages, NEWEST_FIRST } from './message-lists.queries';
import type { MessageTry } from '../delivery/message-reach.entity';
import { triesByMessage } from '../delivery/message-tries.queries';
import type { Message } from './message.entity';
import { canKnowSender } from '../../feedback';
import { countQueued } from './messages.queries';
import { listGuests } from '../../programmes';
import { listBookingContacts } from '../../spaces';
import { sumMessageCosts } from '../whatsapp/whatsapp-templates.queries';
import { waMeLink } from '../whatsapp/wa-me-link.rules';
import type { MessageDeps } from '../deps';
import { isOutboundOff } from '../delivery/send-messages';
import { writeMessage } from '../delivery/write-message';
import {
  MessageConnectionType,
  MessageDelivery,
  MessageListArgs,
  MessageMonthCost,
  MessageTryType,
  MessageType,
  PrintQueue,
} from './message.type';

/** Shows the delivery log and the work-list of WhatsApp. */
@Resolver(() => MessageType)
export class MessagesResolver {
  constructor(private readonly deps: MessageDeps) {}

  @Access({ staff: 'messages.read', at: 'filter.branchIds?' })
  @Query(() => MessageConnectionType, {
    description:
      'Messages of the last 30 days, newest first unless ordered; of the branches at which you may read them and of none, unless you ask about a member. `first` or `last` is required, 1 to 100.',
  })
  messages(
    @Args(() => MessageListArgs) { filter, orderBy, ...page }: MessageListArgs,
    @Ctx() { db, clock, actor }: Context,
  ): Promise<Page<Message>> {
    if (filter?.text?.trim() && !canReadMembers(actor))
      throw fault('FORBIDDEN', 'Searching by members asks for the right to see members.');
    return listMessages(db, {
      filter: filter ?? {},
      reader: {
        withSecret: actor.kind === 'staff' && holdsAt(actor, 'cases.lead', null),
        heldAt: branchesToList(actor, 'messages.read'),
        today: toCivilDate(clock.now()),
      },
      order: orderBy ?? NEWEST_FIRST,
      page: pageRequest(page),
    });
  }

  @Access({ staff: 'messages.read' })
  @Query(() => MessageDelivery, { description: 'Whether messages leave at all, and how many wait.' })
  async messageDelivery(@Ctx() { db }: Context): Promise<MessageDelivery> {
    const [isOff, queued] = await Promise.all([isOutboundOff(this.deps), countQueued(db)]);
    const { openMailServer, whatsApp, sms } = this.deps;
    const counts = {
      queuedEmailCount: queued.EMAIL,
      queuedPushCount: queued.PUSH,
      queuedWhatsAppCount: queued.WHATSAPP,
      queuedByHandCount: queued.WHATSAPP_MANUAL,
      queuedSmsCount: queued.SMS,
      queuedPrintCount: queued.PRINT,
    };
    return {
      isEmailSetUp: openMailServer !== null,
      isWhatsAppSetUp: whatsApp !== null,
      isSmsSetUp: sms !== null,
      isOutboundOff: isOff,
      ...counts,
    };
  }

  @Access({ staff: 'messages.read' })
  @Query(() => [PrintQueue], {
    description:
      'How many letters wait to be printed, by home branch; of the branches at which you may read them.',
  })
  async printQueues(@Ctx() context: Context): Promise<PrintQueue[]> {
    return Promise.all(
      (await countLettersToPrint(context.db, branchesToList(context.actor, 'messages.read'))).map(
        async ({ branchId, letterCount }) => ({
          branch: branchId === null ? null : await context.loader(branchById).load(branchId),
          letterCount,
        }),
      ),
    );
  }

  @Access({ staff: 'messages.read' })
  @Query(() => [MessageMonthCost], {
    description:
      'What WhatsApp messages cost in the last twelve months, newest first; months without any are left out.',
  })
  messageCosts(@Ctx() { db }: Context): Promise<MessageMonthCost[]> {
    return sumMessageCosts(db, 12);
  }

  @FieldResolver(() => [MessageTryType], { description: 'By which ways it was tried, oldest first.' })
  tries(@Root() { id }: Message, @Ctx() context: Context): Promise<readonly MessageTry[]> {
    return context.loader(triesByMessage).load(id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The name of the guest it goes to while it waits for WhatsApp; null if it goes to a member, or you may not send messages.',
  })
  async guestName(
    @Root() { memberId, aboutId, status, channel }: Message,
    @Ctx() { actor, db }: Context,
  ): Promise<string | null> {
    if (
      memberId !== null ||
      aboutId === null ||
      status !== 'QUEUED' ||
      channel !== 'WHATSAPP_MANUAL' ||
      !isAllowed(actor, { staff: 'messages.send' })
    )
      return null;
    const guests = aboutId.startsWith('bkg_')
      ? await listBookingContacts(db, [aboutId])
      : await listGuests(db, [aboutId]);
    return guests[0]?.name || null;
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description:
      'Whom it is about; null if they left, if it goes to a guest of an event, or you may not see members. What is about a child goes to the guardian. Null also for a letter about a case whose sender is kept secret, unless you lead the handling.',
  })
  async member(@Root() { memberId, aboutId }: Message, @Ctx() context: Context): Promise<Member | null> {
    return memberId !== null &&
      (await canSeeMember(context, memberId)) &&
      (await canKnowSender(context, aboutId))
      ? context.loader(memberById).load(memberId)
      : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Address that opens the WhatsApp chat with the text written, as it is true now. Null unless it waits for WhatsApp and you may see members and send messages; for a case whose sender is kept secret, unless you also lead the handling.',
  })
  async handLink(@Root() message: Message, @Ctx() context: Context): Promise<string | null> {
    if (
      !isWaitingForHands(message) ||
      !isAllowed(context.actor, { staff: 'messages.send' }) ||
      !canReadMembers(context.actor)
    )
      return null;
    if ((await isOutboundOff(this.deps)) || !(await canKnowSender(context, message.aboutId))) return null;
    const written = await writeMessage(this.deps, message);
    return 'letter' in written ? waMeLink(written.phone, written.letter.text) : null;
  }
}

function isWaitingForHands({ status, channel }: Message): boolean {
  return status === 'QUEUED' && channel === 'WHATSAPP_MANUAL';
}
