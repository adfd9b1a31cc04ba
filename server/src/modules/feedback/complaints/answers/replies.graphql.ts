import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../../platform/graphql/access';
import type { Context } from '../../../../platform/graphql/context';
import { toUserErrors } from '../../../../platform/graphql/errors/user-error';
import { LocalizedTextType } from '../../../../platform/graphql/localized-text';
import type { PayloadOf } from '../../../../platform/graphql/payload';
import type { LocalizedText } from '../../../../shared/locale';
import type { FeedbackReply } from '../case.entity';
import { CreateFeedbackReplyInput, RemoveFeedbackReplyInput } from '../handling/case-inputs.type';
import { CreateFeedbackReplyPayload, RemoveFeedbackReplyPayload } from '../handling/case-payloads.type';
import { FeedbackColleagueType, FeedbackReplyType } from '../case.type';
import { listColleagues } from '../handling/colleagues.queries';
import type { CaseDeps } from '../deps';
import { listReplies, replyById } from './replies.queries';
import { createReply, removeReply } from './save-reply';

/** Keeps common answers, and lists to whom a case or praise can be given. */
@Resolver(() => FeedbackReplyType)
export class FeedbackReplyResolver {
  constructor(private readonly deps: CaseDeps) {}

  @Access({ staff: 'cases.read' })
  @Query(() => [FeedbackReplyType], { description: 'Common answers by name, at most 100.' })
  feedbackReplies(@Ctx() { db }: Context): Promise<FeedbackReply[]> {
    return listReplies(db);
  }

  @Access({ staff: 'cases.read' })
  @Query(() => [FeedbackColleagueType], {
    description: 'To whom a case or praise can be given, by name, at most 200.',
  })
  feedbackColleagues(@Ctx() { db }: Context): Promise<FeedbackColleagueType[]> {
    return listColleagues(db);
  }

  @Access({ staff: 'cases.handle', at: 'everywhere' })
  @Mutation(() => CreateFeedbackReplyPayload, { description: 'Keeps a common answer.' })
  async createFeedbackReply(
    @Arg('input', () => CreateFeedbackReplyInput, { description: 'The common answer.' })
    input: CreateFeedbackReplyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateFeedbackReplyPayload>> {
    const result = await createReply(this.deps, context.actor, input);
    if (!result.ok) return { reply: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const reply = await replyById(context.db, result.value.replyId);
    return { reply: reply && { ...reply, text: toText(reply) }, userErrors: [] };
  }

  @Access({ staff: 'cases.handle', at: 'everywhere' })
  @Mutation(() => RemoveFeedbackReplyPayload, { description: 'Removes a common answer.' })
  async removeFeedbackReply(
    @Arg('input', () => RemoveFeedbackReplyInput, { description: 'Which one.' })
    { id }: RemoveFeedbackReplyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveFeedbackReplyPayload>> {
    const result = await removeReply(this.deps, id);
    return result.ok
      ? { removedId: result.value.replyId, userErrors: [] }
      : { removedId: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }

  @FieldResolver(() => LocalizedTextType, { description: 'The words.' })
  text(@Root() reply: FeedbackReply): LocalizedText {
    return toText(reply);
  }
}

function toText({ textId, textEn }: FeedbackReply): LocalizedText {
  return { indonesian: textId, english: textEn };
}
