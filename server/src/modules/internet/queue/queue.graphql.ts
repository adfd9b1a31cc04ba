import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';

import type { Actor } from '../../../platform/auth/actor';
import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { signedInMember } from '../../members';
import { queueCodeOf } from './queue-code';
import type { CodeOf } from './show-queue';
import { readMyQueue, showEntry, showQueue } from './show-queue';
import { joinQueue, leaveQueue } from './join-queue';
import { findQueueEntry } from './queue.queries';
import {
  ComputerQueueEntryType,
  JoinComputerQueueInput,
  JoinComputerQueuePayload,
  LeaveComputerQueueInput,
  LeaveComputerQueuePayload,
  MyComputerQueueType,
} from './queue.type';
import type { QueueDeps } from './settle-queue';
import { readQueue } from './settle-queue';

/** The queue for computers: members wait from the portal, guests by a number that staff give. */
@Resolver()
export class ComputerQueueResolver {
  constructor(private readonly deps: QueueDeps) {}

  @Access({ staff: 'internet.read' })
  @Query(() => [ComputerQueueEntryType], {
    description: 'Who waits for a computer of a branch now, in their order, without names; at most 500.',
  })
  @Priced(50)
  async computerQueue(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Ctx() { actor }: Context,
  ): Promise<ComputerQueueEntryType[]> {
    return showQueue(await readQueue(this.deps, branchId), this.codesFor(actor));
  }

  @Access({ member: 'own' })
  @Query(() => MyComputerQueueType, {
    nullable: true,
    description:
      'The queue for computers at a branch and the own place; null when there is no such branch or it has no computer.',
  })
  @Priced(20)
  myComputerQueue(
    @Arg('branchId', () => ID, {
      nullable: true,
      description: 'The branch; where the member waits, else that of the card, when absent.',
    })
    branchId: string | null,
    @Ctx() context: Context,
  ): Promise<MyComputerQueueType | null> {
    context.setNoStore?.();
    return readMyQueue(this.deps, signedInMember(context.actor).memberId, branchId);
  }

  @Access({ member: 'own', staff: 'internet.serve', at: 'branchId' })
  @Mutation(() => JoinComputerQueuePayload, {
    description:
      'Waits for a computer: a member for themselves, staff for a guest, who gets a number. Who waits there already keeps the place.',
  })
  async joinComputerQueue(
    @Arg('input', () => JoinComputerQueueInput, { description: 'Where.' })
    { branchId, idempotencyKey }: JoinComputerQueueInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof JoinComputerQueuePayload>> {
    const request = { branchId, memberId: memberOf(context), idempotencyKey };
    return this.answer(context, await joinQueue(this.deps, context.actor, request));
  }

  @Access({ member: 'own', staff: 'internet.serve', at: 'id' })
  @Mutation(() => LeaveComputerQueuePayload, {
    description: 'Leaves the queue: a member their own place, staff that of anybody.',
  })
  async leaveComputerQueue(
    @Arg('input', () => LeaveComputerQueueInput, { description: 'Which place.' })
    { id, idempotencyKey }: LeaveComputerQueueInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof LeaveComputerQueuePayload>> {
    const request = { id, memberId: memberOf(context), idempotencyKey };
    return this.answer(context, await leaveQueue(this.deps, context.actor, request));
  }

  private async answer(
    { db, locale, actor }: Context,
    result: Result<{ readonly entryId: string }, Refusal>,
  ): Promise<PayloadOf<typeof JoinComputerQueuePayload>> {
    if (!result.ok) return { entry: null, userErrors: toUserErrors(result.refusals, locale) };
    const entry = await findQueueEntry(db, result.value.entryId);
    const queue = entry && (await readQueue(this.deps, entry.branchId));
    return {
      entry: entry && queue && showEntry(entry, queue, this.codesFor(actor)),
      userErrors: [],
    };
  }

  /** Whoever gives numbers to guests tells them the code. */
  private codesFor(actor: Actor): CodeOf {
    return isAllowed(actor, { staff: 'internet.serve' })
      ? (entryId) => queueCodeOf(this.deps, entryId)
      : () => null;
  }
}

function memberOf({ actor }: Context): string | null {
  return actor.kind === 'member' ? actor.memberId : null;
}
