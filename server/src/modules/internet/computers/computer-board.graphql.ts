import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { spaceById, SpaceType } from '../../spaces';
import type { Space } from '../../spaces';
import { readComputerBoard, showComputer } from './computer-board';
import {
  ComputerType,
  ExtendAllComputersInput,
  ExtendAllComputersPayload,
  StartGuestSessionInput,
  StartGuestSessionPayload,
  StopComputerSessionInput,
  StopComputerSessionPayload,
} from './computer.type';
import { findComputer, findOpenSessionAt, findSession } from './computers.queries';
import { extendAll } from './extend-all';
import { kioskKey } from './kiosk-sign-in';
import type { ComputerDeps } from './run-session';
import { endSession, startSession } from './run-session';

/** The board of computers: who is where, without names, and what staff do about it. */
@Resolver(() => ComputerType)
export class ComputerBoardResolver {
  constructor(private readonly deps: ComputerDeps) {}

  @Access({ staff: 'internet.read' })
  @Query(() => [ComputerType], { description: 'The computers of a branch as they stand, at most 500.' })
  @Priced(50)
  computers(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
  ): Promise<ComputerType[]> {
    return readComputerBoard(this.deps, branchId);
  }

  @Access({ staff: 'internet.serve', at: 'itemId' })
  @Mutation(() => StartGuestSessionPayload, {
    description: 'Lets a guest without card and voucher sit down.',
  })
  async startGuestSession(
    @Arg('input', () => StartGuestSessionInput, { description: 'Where.' })
    { itemId, queueEntryId = null, idempotencyKey }: StartGuestSessionInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof StartGuestSessionPayload>> {
    const sitter = { kind: 'GUEST' } as const;
    const request = { itemId, sitter, queueEntryId, idempotencyKey };
    const result = await startSession(this.deps, context.actor, request);
    return answerWith(context, result, itemId);
  }

  @Access({ staff: 'internet.serve', at: 'sessionId' })
  @Mutation(() => StopComputerSessionPayload, { description: 'Ends a session for its user.' })
  async stopComputerSession(
    @Arg('input', () => StopComputerSessionInput, { description: 'Which.' })
    { sessionId, idempotencyKey }: StopComputerSessionInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof StopComputerSessionPayload>> {
    const request = { sessionId, reason: 'STAFF' as const, idempotencyKey };
    const result = await endSession(this.deps, context.actor, request);
    const itemId = (await findSession(context.db, sessionId))?.itemId ?? '';
    return answerWith(context, result, itemId);
  }

  @Access({ staff: 'internet.serve', at: 'branchId' })
  @Mutation(() => ExtendAllComputersPayload, {
    description: 'Gives every session of a branch a quarter of an hour more, as far as their rules allow it.',
  })
  async extendAllComputers(
    @Arg('input', () => ExtendAllComputersInput, { description: 'Where.' })
    input: ExtendAllComputersInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ExtendAllComputersPayload>> {
    return { extendedCount: await extendAll(this.deps, context.actor, input), userErrors: [] };
  }

  @FieldResolver(() => SpaceType, { nullable: true, description: 'The space it stands in.' })
  space(@Root() { spaceId }: ComputerType, @Ctx() { loader }: Context): Promise<Space | null> {
    return loader(spaceById).load(spaceId);
  }

  @Access({ staff: 'internet.serve' })
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The path of its screen on the portal; it is opened once on the PC itself and shown to nobody.',
  })
  kioskPath(@Root() { id }: ComputerType): string {
    return `/kios#${kioskKey(this.deps, id)}`;
  }
}

async function answerWith({ db, clock, locale }: Context, result: Result<unknown, Refusal>, itemId: string) {
  if (!result.ok) return { computer: null, userErrors: toUserErrors(result.refusals, locale) };
  const computer = await findComputer(db, itemId);
  const session = computer && (await findOpenSessionAt(db, itemId));
  return {
    computer: computer && showComputer(computer, { session, reservedFrom: null }, clock.now()),
    userErrors: [],
  };
}
