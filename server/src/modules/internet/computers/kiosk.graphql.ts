import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { showComputer, showSession } from './computer-board';
import {
  ComputerSessionType,
  ComputerType,
  EndComputerSessionInput,
  EndComputerSessionPayload,
  ExtendComputerSessionInput,
  ExtendComputerSessionPayload,
  StartComputerSessionInput,
  StartComputerSessionPayload,
} from './computer.type';
import { findComputer, findOpenSessionAt, findSession } from './computers.queries';
import { readKiosk, readSessionKey, sessionKey, signInAtKiosk } from './kiosk-sign-in';
import type { ComputerDeps } from './run-session';
import { endSession, extendSession } from './run-session';

const KIOSK = { kind: 'system', name: 'kiosk' } as const;
const NO_SESSION = '';

/** What the screen of a library PC asks: it has no session of its own, and knows its computer by its address. */
@Resolver()
export class KioskResolver {
  constructor(private readonly deps: ComputerDeps) {}

  @Access({ public: true })
  @Query(() => ComputerType, {
    nullable: true,
    description: 'The computer whose screen this is; null when the address was made up.',
  })
  async kioskComputer(
    @Arg('kiosk', () => String, { description: 'What names the computer in the address of its screen.' })
    kiosk: string,
    @Ctx() context: Context,
  ): Promise<ComputerType | null> {
    context.setNoStore?.();
    const itemId = readKiosk(this.deps, kiosk);
    const computer = itemId === null ? null : await findComputer(context.db, itemId);
    if (computer === null) return null;
    const now = context.clock.now();
    const session = await findOpenSessionAt(context.db, computer.id);
    const wanted = { itemIds: [computer.id], memberId: null };
    const free = session !== null && session.endsAt > now ? session.endsAt : now;
    const next = await this.deps.reservations.next(context.db.read, wanted, free);
    return showComputer(computer, { session, reservedFrom: next.get(computer.id) ?? null }, now);
  }

  @Access({ public: true })
  @Query(() => ComputerSessionType, {
    nullable: true,
    description: 'The session that a screen knows; null when it does not know one.',
  })
  async kioskSession(
    @Arg('sessionKey', () => String, { description: 'What the screen knows its session by.' })
    key: string,
    @Ctx() context: Context,
  ): Promise<ComputerSessionType | null> {
    context.setNoStore?.();
    return this.readSession(context, readSessionKey(this.deps, key));
  }

  @Access({ public: true, alone: true })
  @Mutation(() => StartComputerSessionPayload, {
    description: 'Starts a session at a library PC, by card number and password or by a voucher.',
  })
  async startComputerSession(
    @Arg('input', () => StartComputerSessionInput, { description: 'Where, and who.' })
    input: StartComputerSessionInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof StartComputerSessionPayload>> {
    const { kiosk, login = null, password = null, voucherCode = null, idempotencyKey } = input;
    const { remoteAddress = '' } = context;
    const { queueNumber = null, queueCode = null } = input;
    const signIn = { kiosk, login, password, voucherCode, queueNumber, queueCode };
    const who = { ...signIn, idempotencyKey, remoteAddress };
    const result = await signInAtKiosk(this.deps, who);
    if (!result.ok)
      return { session: null, sessionKey: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return {
      session: await this.readSession(context, result.value.sessionId),
      sessionKey: sessionKey(this.deps, result.value.sessionId),
      userErrors: [],
    };
  }

  @Access({ public: true })
  @Mutation(() => ExtendComputerSessionPayload, {
    description:
      'Gives a session a quarter of an hour more: until the next reservation, and not while others wait.',
  })
  async extendComputerSession(
    @Arg('input', () => ExtendComputerSessionInput, { description: 'Which.' })
    { sessionKey: key, idempotencyKey }: ExtendComputerSessionInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ExtendComputerSessionPayload>> {
    const sessionId = readSessionKey(this.deps, key) ?? NO_SESSION;
    const result = await extendSession(this.deps, KIOSK, { sessionId, idempotencyKey });
    return result.ok
      ? { session: await this.readSession(context, sessionId), userErrors: [] }
      : { session: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }

  @Access({ public: true })
  @Mutation(() => EndComputerSessionPayload, { description: 'Ends a session.' })
  async endComputerSession(
    @Arg('input', () => EndComputerSessionInput, { description: 'Which.' })
    { sessionKey: key }: EndComputerSessionInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof EndComputerSessionPayload>> {
    const sessionId = readSessionKey(this.deps, key) ?? NO_SESSION;
    const result = await endSession(this.deps, KIOSK, { sessionId, reason: 'SIGNED_OUT' });
    return {
      isEnded: result.ok,
      userErrors: result.ok ? [] : toUserErrors(result.refusals, context.locale),
    };
  }

  private async readSession(
    { db, clock }: Context,
    sessionId: string | null,
  ): Promise<ComputerSessionType | null> {
    const session = sessionId === null ? null : await findSession(db, sessionId);
    return session && showSession(session, clock.now());
  }
}
