import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { loadExisting } from '../../../platform/graphql/loader';
import { fault } from '../../../platform/graphql/errors/faults';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { memberById } from '../../members';
import { registrationById } from '../../programmes';
import { messageChoicesByMember } from '../choices/message-choices.queries';
import { messageById } from './messages.queries';
import { markSentByHand, retryMessage } from './handle-message';
import type { MessageDeps } from '../deps';
import { updateMessageChoices } from '../choices/update-message-choices';
import { writeToMember } from '../staff-letters/write-to-member';
import { writeToRegistrants } from '../staff-letters/write-to-registrants';
import {
  MarkMessageSentByHandInput,
  MarkMessageSentByHandPayload,
  RetryMessageInput,
  RetryMessagePayload,
  UpdateMessageChoicesInput,
  UpdateMessageChoicesPayload,
  WriteToMemberInput,
  WriteToMemberPayload,
} from './message-inputs.type';
import { assertLettersHeld } from './held-letters.graphql';
import { WriteToRegistrantsInput, WriteToRegistrantsPayload } from '../staff-letters/registrant-letter.type';

/** What staff do with messages, and how members choose them. */
@Resolver()
export class MessageMutations {
  constructor(private readonly deps: MessageDeps) {}

  @Access({ staff: 'messages.send' })
  @Mutation(() => RetryMessagePayload, { description: 'Puts a message that failed back into the queue.' })
  async retryMessage(
    @Arg('input', () => RetryMessageInput, { description: 'The message.' }) input: RetryMessageInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RetryMessagePayload>> {
    await assertLettersHeld(context, [input.id]);
    return messageAnswer(context, await retryMessage(this.deps, input.id));
  }

  @Access({ staff: 'messages.send' })
  @Mutation(() => MarkMessageSentByHandPayload, {
    description: 'Notes that you sent a message by WhatsApp. Refused when a colleague was first.',
  })
  async markMessageSentByHand(
    @Arg('input', () => MarkMessageSentByHandInput, { description: 'The message.' })
    input: MarkMessageSentByHandInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof MarkMessageSentByHandPayload>> {
    await assertLettersHeld(context, [input.id]);
    return messageAnswer(context, await markSentByHand(this.deps, context.actor, input.id));
  }

  @Access({ staff: 'messages.send' })
  @Mutation(() => WriteToMemberPayload, {
    description:
      'Writes to one member, by the way they can be reached. The text is forgotten once it has left.',
  })
  async writeToMember(
    @Arg('input', () => WriteToMemberInput, { description: 'Whom and what.' }) input: WriteToMemberInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WriteToMemberPayload>> {
    return messageAnswer(context, await writeToMember(this.deps, context.actor, input));
  }

  @Access({ staff: 'messages.send', at: 'eventId' })
  @Mutation(() => WriteToRegistrantsPayload, {
    description:
      'Writes to parties that registered for an event, once to each account or guest. The text is forgotten once it has left.',
  })
  async writeToRegistrants(
    @Arg('input', () => WriteToRegistrantsInput, { description: 'Whom and what.' })
    input: WriteToRegistrantsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WriteToRegistrantsPayload>> {
    const result = await writeToRegistrants(this.deps, context.actor, input);
    if (!result.ok)
      return { queuedCount: 0, unreached: [], userErrors: toUserErrors(result.refusals, context.locale) };
    const { queued, unreachedIds } = result.value;
    return {
      queuedCount: queued,
      unreached: await Promise.all(
        unreachedIds.map((id) => loadExisting(context.loader(registrationById), id)),
      ),
      userErrors: [],
    };
  }

  @Access({ member: 'own' })
  @Mutation(() => UpdateMessageChoicesPayload, {
    description:
      'Changes how the caller wants to be written to: by which ways, in which order, about what, in which language.',
  })
  async updateMessageChoices(
    @Arg('input', () => UpdateMessageChoicesInput, { description: 'What to change.' })
    input: UpdateMessageChoicesInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateMessageChoicesPayload>> {
    if (context.actor.kind !== 'member') throw fault('FORBIDDEN', 'Only a member can do this.');
    const result = await updateMessageChoices(this.deps, context.actor.memberId, input);
    if (!result.ok) return { member: null, userErrors: toUserErrors(result.refusals, context.locale) };
    context.loader(messageChoicesByMember).clear(result.value.memberId);
    return { member: await context.loader(memberById).load(result.value.memberId), userErrors: [] };
  }
}

async function messageAnswer(context: Context, result: Result<{ readonly id: string }, Refusal>) {
  if (!result.ok) return { message: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return { message: await context.loader(messageById).load(result.value.id), userErrors: [] };
}
