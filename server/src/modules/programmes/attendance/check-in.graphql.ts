import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { memberById } from '../../members';
import type { CountedHeads, RosterEntry, SessionCounts } from './attendance.queries';
import { countsBySession, headsBySession, listRoster } from './attendance.queries';
import type { RegisteredPerson } from '../registrations/registered-person.entity';
import type { Registration } from '../registrations/registration.entity';
import { registeredPersonById, registrationById } from '../registrations/registrations.queries';
import type { EventSession } from '../sessions/event-session.entity';
import { sessionById } from '../sessions/sessions.queries';
import type { ScanResult } from './check-in';
import { checkInTicket, syncCheckIns, undoCheckIn } from './check-in';
import { admitWalkIn, recordHeadCount } from './walk-ins';
import type { RegistrationDeps } from '../registrations/registration-deps';
import {
  AdmitWalkInInput,
  AdmitWalkInPayload,
  CheckInResultType,
  CheckInTicketInput,
  CheckInTicketPayload,
  CountedHeadsType,
  RecordHeadCountInput,
  RecordHeadCountPayload,
  RosterEntryType,
  SessionAttendanceType,
  SyncCheckInsInput,
  SyncCheckInsPayload,
  UndoCheckInInput,
  UndoCheckInPayload,
} from './check-in.type';
import { RegisteredPersonType, RegistrationType } from '../registrations/registration.type';
import { EventSessionType } from '../sessions/session.type';

/** Lets people in. */
@Resolver()
export class CheckInResolver {
  constructor(private readonly deps: RegistrationDeps) {}

  @Access({ staff: 'programmes.checkIn', at: 'sessionId' })
  @Query(() => [RosterEntryType], {
    description:
      'Who is expected at a session, by name, at most 1,000; for the door, also without network. Those who cancelled are left out.',
  })
  @Priced(50)
  sessionRoster(
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
    @Ctx() context: Context,
  ): Promise<RosterEntry[]> {
    return listRoster(context.db, { sessionId, now: context.clock.now() });
  }

  @Access({ staff: 'programmes.checkIn', at: 'sessionId' })
  @Mutation(() => CheckInTicketPayload, {
    description:
      'Lets somebody in by ticket or library card. A second scan lets nobody in again and tells the first time.',
  })
  async checkInTicket(
    @Arg('input', () => CheckInTicketInput, { description: 'The scan.' }) input: CheckInTicketInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CheckInTicketPayload>> {
    const outcome = await checkInTicket(this.deps, context.actor, input);
    if (!outcome.ok)
      return { result: null, session: null, userErrors: toUserErrors(outcome.refusals, context.locale) };
    return {
      result: outcome.value.result,
      session: await reloadSession(context, input.sessionId),
      userErrors: [],
    };
  }

  @Access({ staff: 'programmes.checkIn', at: 'sessionId' })
  @Mutation(() => SyncCheckInsPayload, {
    description: 'Takes in what a phone scanned without network, in the order of the scans.',
  })
  async syncCheckIns(
    @Arg('input', () => SyncCheckInsInput, { description: 'The scans.' }) input: SyncCheckInsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SyncCheckInsPayload>> {
    const outcome = await syncCheckIns(this.deps, context.actor, input);
    if (!outcome.ok)
      return { results: [], session: null, userErrors: toUserErrors(outcome.refusals, context.locale) };
    return {
      results: outcome.value.results,
      session: await reloadSession(context, input.sessionId),
      userErrors: [],
    };
  }

  @Access({ staff: 'programmes.checkIn', at: 'placeId' })
  @Mutation(() => UndoCheckInPayload, { description: 'Takes back that somebody came in.' })
  async undoCheckIn(
    @Arg('input', () => UndoCheckInInput, { description: 'Whose place.' }) input: UndoCheckInInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UndoCheckInPayload>> {
    return sessionPayload(context, await undoCheckIn(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.checkIn', at: 'sessionId' })
  @Mutation(() => RecordHeadCountPayload, { description: 'Counts people who came without a registration.' })
  async recordHeadCount(
    @Arg('input', () => RecordHeadCountInput, { description: 'The counts.' }) input: RecordHeadCountInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RecordHeadCountPayload>> {
    return sessionPayload(context, await recordHeadCount(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.checkIn', at: 'sessionId' })
  @Mutation(() => AdmitWalkInPayload, {
    description: 'Lets somebody in by name who had not registered, if there is a seat that nobody waits for.',
  })
  async admitWalkIn(
    @Arg('input', () => AdmitWalkInInput, { description: 'Who.' }) input: AdmitWalkInInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AdmitWalkInPayload>> {
    const result = await admitWalkIn(this.deps, context.actor, input, context.locale);
    if (!result.ok) return { registration: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return {
      registration: await context.loader(registrationById).load(result.value.registrationId),
      userErrors: [],
    };
  }
}

/** Resolves whom a scan was about. */
@Resolver(() => CheckInResultType)
export class CheckInResultResolver {
  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When they came in; for `ALREADY_IN` the first time.',
  })
  attendedAt(@Root() result: ScanResult): Date | null {
    return result.attendedAt === null ? null : new Date(result.attendedAt);
  }

  @FieldResolver(() => RegisteredPersonType, { nullable: true, description: 'Who; null for strangers.' })
  person(@Root() result: ScanResult, @Ctx() context: Context): Promise<RegisteredPerson | null> | null {
    return result.personId === null ? null : context.loader(registeredPersonById).load(result.personId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name on the card, for `NOT_REGISTERED` and `HELPER`.',
  })
  async memberName(@Root() { memberId }: ScanResult, @Ctx() context: Context): Promise<string | null> {
    return memberId === null ? null : ((await context.loader(memberById).load(memberId))?.name ?? null);
  }

  @FieldResolver(() => RegistrationType, {
    nullable: true,
    description: 'Their registration; null for strangers.',
  })
  registration(@Root() result: ScanResult, @Ctx() context: Context): Promise<Registration | null> | null {
    return result.registrationId === null
      ? null
      : context.loader(registrationById).load(result.registrationId);
  }

  @FieldResolver(() => EventSessionType, {
    nullable: true,
    description: 'Where they should be, for `WRONG_SESSION`.',
  })
  rightSession(@Root() result: ScanResult, @Ctx() context: Context): Promise<EventSession | null> | null {
    return result.rightSessionId === null ? null : context.loader(sessionById).load(result.rightSessionId);
  }
}

/** Counts who came to a session. */
@Resolver(() => EventSessionType)
export class SessionAttendanceResolver {
  @FieldResolver(() => SessionAttendanceType, {
    nullable: true,
    description: 'How many came; null to anyone but staff.',
  })
  attendance(@Root() session: EventSession, @Ctx() context: Context): Promise<SessionCounts> | null {
    return isAllowed(context.actor, { staff: 'programmes.read' })
      ? context.loader(countsBySession).load(session.id)
      : null;
  }

  @FieldResolver(() => [CountedHeadsType], {
    description:
      'People counted at the door without a registration, by age group and sex; empty to anyone but staff.',
  })
  headCounts(@Root() session: EventSession, @Ctx() context: Context): Promise<CountedHeads[]> | [] {
    return isAllowed(context.actor, { staff: 'programmes.read' })
      ? context.loader(headsBySession).load(session.id)
      : [];
  }
}

function reloadSession(context: Context, sessionId: string): Promise<EventSession | null> {
  return context.loader(sessionById).clear(sessionId).load(sessionId);
}

async function sessionPayload(context: Context, result: Result<{ sessionId: string }, Refusal>) {
  if (!result.ok) return { session: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return { session: await reloadSession(context, result.value.sessionId), userErrors: [] };
}
