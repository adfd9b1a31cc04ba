import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import type { Actor } from '../../../platform/auth/actor';
import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { createPost } from './create-post';
import { approvePost, askForApproval, declinePost, planPost, withdrawPost } from './decide-post';
import type { PostDeps } from './post-deps';
import {
  ApprovePostInput,
  ApprovePostPayload,
  AskForApprovalInput,
  AskForApprovalPayload,
  CreatePostInput,
  CreatePostPayload,
  DeclinePostInput,
  DeclinePostPayload,
  MarkDeliveryInput,
  MarkDeliveryPayload,
  NotePostReachInput,
  NotePostReachPayload,
  PlanPostInput,
  PlanPostPayload,
  RetryDeliveryInput,
  RetryDeliveryPayload,
  SavePostInput,
  SavePostPayload,
  WithdrawPostInput,
  WithdrawPostPayload,
} from './post-inputs.type';
import { deliveriesByPost, postById, reachByDelivery, textsByPost } from './posts.queries';
import { savePost } from './save-post';
import { markDelivery, notePostReach, retryDelivery } from './settle-by-hand';

type Use<Input> = (
  deps: PostDeps,
  actor: Actor,
  input: Input,
) => Promise<Result<{ readonly postId: string }, Refusal>>;

/** Writes, decides and settles posts. */
@Resolver()
export class PostMutations {
  constructor(private readonly deps: PostDeps) {}

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Mutation(() => CreatePostPayload, {
    description: 'Makes a draft about something, with a first text for each channel that is on.',
  })
  createPost(
    @Arg('input', () => CreatePostInput, { description: 'What of.' }) input: CreatePostInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreatePostPayload>> {
    return this.answer(context, createPost, input);
  }

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Mutation(() => SavePostPayload, {
    description: 'Saves texts and picture of a post; what was approved is a draft again.',
  })
  savePost(
    @Arg('input', () => SavePostInput, { description: 'All of it.' }) input: SavePostInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SavePostPayload>> {
    return this.answer(context, savePost, input);
  }

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Mutation(() => AskForApprovalPayload, { description: 'Gives a draft to colleagues for approval.' })
  askForApproval(
    @Arg('input', () => AskForApprovalInput, { description: 'Which.' }) input: AskForApprovalInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AskForApprovalPayload>> {
    return this.answer(context, askForApproval, input);
  }

  @Access({ staff: 'posts.approve', at: EVERYWHERE })
  @Mutation(() => ApprovePostPayload, {
    description: 'Approves what a colleague wrote: it is published when it is planned, or now.',
  })
  approvePost(
    @Arg('input', () => ApprovePostInput, { description: 'Which.' }) input: ApprovePostInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ApprovePostPayload>> {
    return this.answer(context, approvePost, input);
  }

  @Access({ staff: 'posts.approve', at: EVERYWHERE })
  @Mutation(() => DeclinePostPayload, { description: 'Gives a post back to who wrote it, with a reason.' })
  declinePost(
    @Arg('input', () => DeclinePostInput, { description: 'Which, and why.' }) input: DeclinePostInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeclinePostPayload>> {
    return this.answer(context, declinePost, input);
  }

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Mutation(() => PlanPostPayload, { description: 'Plans when a post is published by itself.' })
  planPost(
    @Arg('input', () => PlanPostInput, { description: 'Which, and when.' }) input: PlanPostInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PlanPostPayload>> {
    return this.answer(context, planPost, input);
  }

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Mutation(() => WithdrawPostPayload, {
    description: 'Takes a post off the plan; what was published stays.',
  })
  withdrawPost(
    @Arg('input', () => WithdrawPostInput, { description: 'Which.' }) input: WithdrawPostInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WithdrawPostPayload>> {
    return this.answer(context, withdrawPost, input);
  }

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Mutation(() => RetryDeliveryPayload, { description: 'Tries again what was held or failed on a channel.' })
  retryDelivery(
    @Arg('input', () => RetryDeliveryInput, { description: 'Which.' }) input: RetryDeliveryInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RetryDeliveryPayload>> {
    return this.answer(context, retryDelivery, input);
  }

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Mutation(() => MarkDeliveryPayload, {
    description: 'Marks a post as published on a channel: by hand, or found there.',
  })
  markDelivery(
    @Arg('input', () => MarkDeliveryInput, { description: 'Which, and its address.' })
    input: MarkDeliveryInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof MarkDeliveryPayload>> {
    return this.answer(context, markDelivery, input);
  }

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Mutation(() => NotePostReachPayload, {
    description: 'Notes how many saw a post on a channel and replied on a day.',
  })
  notePostReach(
    @Arg('input', () => NotePostReachInput, { description: 'What was read.' }) input: NotePostReachInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof NotePostReachPayload>> {
    return this.answer(context, notePostReach, input);
  }

  private async answer<Input>(context: Context, use: Use<Input>, input: Input) {
    const result = await use(this.deps, context.actor, input);
    if (!result.ok) return { post: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { postId } = result.value;
    context.loader(postById).clear(postId);
    context.loader(textsByPost).clear(postId);
    context.loader(deliveriesByPost).clear(postId);
    context.loader(reachByDelivery).clearAll();
    return { post: await context.loader(postById).load(postId), userErrors: [] };
  }
}
