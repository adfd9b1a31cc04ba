import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest, buildPage } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { Member } from '../../members';
import { canReadMembers, memberById, MemberType } from '../../members';
import type { Partner } from '../../partners';
import { partnerById, PartnerType } from '../../partners';
import type { Event } from '../events/event.entity';
import { eventById } from '../events/events.queries';
import {
  ownRegistrations,
  registrationsOfMember,
  waitingPosition,
} from '../registration-lists/registration-lists.queries';
import { registrationsOfEvent } from '../registration-lists/event-registrations.queries';
import type { EventPlace } from '../attendance/event-place.entity';
import type { RegisteredPerson } from './registered-person.entity';
import type { Registration } from './registration.entity';
import {
  peopleByRegistration,
  placesByPerson,
  registrationById,
  supportByPerson,
} from './registrations.queries';
import type { EventSession } from '../sessions/event-session.entity';
import { sessionById } from '../sessions/sessions.queries';
import { ticketQr, ticketText } from '../attendance/ticket';
import type { RegistrationDeps } from './registration-deps';
import { canChangeRegistration, isOfPartner, readLink } from './registration-deps';
import { EventType } from '../events/event.type';
import { RegistrationFilterInput, RegistrationOrderInput } from './registration-inputs.type';
import {
  EventPlaceInSessionType,
  EventTicketType,
  RegisteredPersonType,
  RegistrationConnectionType,
  RegistrationType,
} from './registration.type';
import { EventSessionType } from '../sessions/session.type';

/**
 * Gives a registration back if the caller is its account or staff who register where the event is; null
 * otherwise.
 */
export async function registrationIfOwn(
  deps: Pick<RegistrationDeps, 'dataKey'>,
  context: Context,
  registration: Registration | null,
): Promise<Registration | null> {
  if (registration === null) return null;
  const { actor, db } = context;
  const event = await context.loader(eventById).load(registration.eventId);
  const isOwn =
    canChangeRegistration(deps, actor, {}, { ...registration, branchId: event?.branchId ?? null }) ||
    (await isOfPartner(db, actor, registration.partnerId));
  return isOwn ? registration : null;
}

/** Stands for a name that is not told. */
const FORGOTTEN = '—';

@ArgsType()
export class RegistrationListArgs extends PageArgs {
  @Field(() => RegistrationOrderInput, { nullable: true, description: 'In which order.' })
  orderBy?: RegistrationOrderInput | null;
}

/** Reads registrations for those they belong to, and for staff. */
@Resolver(() => RegistrationType)
export class RegistrationResolver {
  constructor(private readonly deps: RegistrationDeps) {}

  @Access({ member: 'own', staff: 'programmes.register', at: 'id', partner: 'registrations:write' })
  @Query(() => RegistrationType, {
    nullable: true,
    description: 'A registration by id; null if there is none or it is not yours.',
  })
  async registration(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Registration | null> {
    return registrationIfOwn(this.deps, context, await context.loader(registrationById).load(id));
  }

  @Access({ public: true })
  @Query(() => RegistrationType, {
    nullable: true,
    description: 'A registration by its secret link; null if the link was not made here.',
  })
  async registrationByLink(
    @Arg('link', () => String, { description: 'The link.' }) link: string,
    @Ctx() context: Context,
  ): Promise<Registration | null> {
    context.setNoStore();
    const id = readLink(this.deps, link);
    return id === null ? null : context.loader(registrationById).load(id);
  }

  @Access({ member: 'own' })
  @Query(() => RegistrationConnectionType, {
    description: 'The registrations of the member who is signed in, newest first.',
  })
  async ownRegistrations(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Registration>> {
    if (context.actor.kind !== 'member')
      return buildPage<Registration>([], { hasNextPage: false, hasPreviousPage: false }, 0);
    return registrationsOfMember(context.db, context.actor.memberId, pageRequest(args));
  }

  @Access({ staff: 'programmes.register', at: 'eventId' })
  @Query(() => RegistrationConnectionType, {
    description:
      'The registrations of an event, in the order they came unless ordered; with `statuses: [WAITING]` the waiting list.',
  })
  eventRegistrations(
    @Arg('eventId', () => ID, { description: 'The event.' }) eventId: string,
    @Arg('filter', () => RegistrationFilterInput, { nullable: true, description: 'Which of them.' })
    filter: RegistrationFilterInput | null,
    @Args(() => RegistrationListArgs) { orderBy, ...page }: RegistrationListArgs,
    @Ctx() context: Context,
  ): Promise<Page<Registration>> {
    return registrationsOfEvent(context.db, eventId, {
      filter: filter ?? {},
      orderBy,
      page: pageRequest(page),
    });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why somebody comes whose age the event is not for; null to anyone but staff who may register people.',
  })
  ageReason(@Root() { ageReason }: Registration, @Ctx() context: Context): string | null {
    return isAllowed(context.actor, { staff: 'programmes.register' }) ? ageReason : null;
  }

  @FieldResolver(() => EventType, { description: 'The event.' })
  event(@Root() registration: Registration, @Ctx() context: Context): Promise<Event | null> {
    return context.loader(eventById).load(registration.eventId);
  }

  @FieldResolver(() => EventSessionType, {
    nullable: true,
    description: 'The one session it is for; null if it is for the whole series.',
  })
  session(@Root() registration: Registration, @Ctx() context: Context): Promise<EventSession | null> | null {
    return registration.sessionId === null ? null : context.loader(sessionById).load(registration.sessionId);
  }

  @FieldResolver(() => [RegisteredPersonType], { description: 'Who comes, in the order they were entered.' })
  people(@Root() registration: Registration, @Ctx() context: Context): Promise<RegisteredPerson[]> {
    return context.loader(peopleByRegistration).load(registration.id);
  }

  @FieldResolver(() => PartnerType, {
    nullable: true,
    description: 'The partner whose group it is; null for everybody else.',
  })
  partner(@Root() { partnerId }: Registration, @Ctx() { loader }: Context): Promise<Partner | null> | null {
    return partnerId === null ? null : loader(partnerById).load(partnerId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Place on the waiting list, from 1; null unless `WAITING`.',
  })
  waitingPosition(
    @Root() registration: Registration,
    @Ctx() context: Context,
  ): Promise<number | null> | null {
    return registration.status === 'WAITING' ? context.loader(waitingPosition).load(registration.id) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where to go on the internet, once it is confirmed; null otherwise.',
  })
  async onlineUrl(@Root() registration: Registration, @Ctx() context: Context): Promise<string | null> {
    const event =
      registration.status === 'CONFIRMED' ? await context.loader(eventById).load(registration.eventId) : null;
    return event?.onlineUrl ?? null;
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'The account it belongs to; null for guests, and to anyone but staff who may read members.',
  })
  member(@Root() registration: Registration, @Ctx() context: Context): Promise<Member | null> | null {
    return registration.memberId === null || !canReadMembers(context.actor)
      ? null
      : context.loader(memberById).load(registration.memberId);
  }
}

/** Shows somebody of a registration, their ticket and their places. */
@Resolver(() => RegisteredPersonType)
export class RegisteredPersonResolver {
  @FieldResolver(() => String, {
    description: 'Name; a dash to a key of a partner, and once it was forgotten.',
  })
  name(@Root() { name }: RegisteredPerson, @Ctx() { actor }: Context): string {
    return actor.kind === 'partner' ? FORGOTTEN : name;
  }

  @FieldResolver(() => EventTicketType, {
    nullable: true,
    description: 'The ticket; null unless the registration is confirmed, and once the event is cancelled.',
  })
  async ticket(@Root() person: RegisteredPerson, @Ctx() context: Context): Promise<EventTicketType | null> {
    const registration = await context.loader(registrationById).load(person.registrationId);
    if (registration?.status !== 'CONFIRMED') return null;
    const event = await context.loader(eventById).load(registration.eventId);
    return event?.status !== 'CANCELLED'
      ? { code: ticketText(person.ticketCode), qrText: ticketQr(person.ticketCode) }
      : null;
  }

  @FieldResolver(() => [EventPlaceInSessionType], { description: 'Their places, first sessions first.' })
  places(@Root() person: RegisteredPerson, @Ctx() context: Context): Promise<EventPlace[]> {
    return context.loader(placesByPerson).load(person.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What they need because of a disability; null if nothing was said, once it was deleted, and to anyone but staff who register.',
  })
  supportNeed(@Root() person: RegisteredPerson, @Ctx() context: Context): Promise<string | null> | null {
    return isAllowed(context.actor, { staff: 'programmes.register' })
      ? context.loader(supportByPerson).load(person.id)
      : null;
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Their card; null if they came by name, and to anyone but staff who may read members.',
  })
  member(@Root() person: RegisteredPerson, @Ctx() context: Context): Promise<Member | null> | null {
    return person.memberId === null || !canReadMembers(context.actor)
      ? null
      : context.loader(memberById).load(person.memberId);
  }
}

/** Resolves the session of a place. */
@Resolver(() => EventPlaceInSessionType)
export class EventPlaceInSessionResolver {
  @FieldResolver(() => EventSessionType, { description: 'The session.' })
  session(@Root() place: EventPlace, @Ctx() context: Context): Promise<EventSession | null> {
    return context.loader(sessionById).load(place.sessionId);
  }
}

/** Finds the registrations of the viewer for an event. */
@Resolver(() => EventType)
export class ViewerRegistrationsResolver {
  @FieldResolver(() => [RegistrationType], {
    description: 'The registrations of the member who is signed in, newest first; empty to anybody else.',
  })
  viewerRegistrations(
    @Root() event: Event,
    @Ctx() context: Context,
  ): Promise<Registration[]> | Registration[] {
    return context.actor.kind === 'member'
      ? context.loader(ownRegistrations).load(JSON.stringify([context.actor.memberId, event.id]))
      : [];
  }
}
