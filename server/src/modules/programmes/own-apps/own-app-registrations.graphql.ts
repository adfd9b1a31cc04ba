import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { loadExisting } from '../../../platform/graphql/loader';
import type { PersonalToken } from '../../partners';
import { PersonalTokenType } from '../../partners';
import type { Event } from '../events/event.entity';
import { isPublicAt } from '../events/event-status.rules';
import { EventType } from '../events/event.type';
import { eventById } from '../events/events.queries';
import { registrationsOfMember } from '../registration-lists/registration-lists.queries';
import type { Registration } from '../registrations/registration.entity';
import type { RegistrationStatus } from '../registrations/registration.terms';
import { RegistrationStatusEnum } from '../registrations/registration.type';
import type { EventSession } from '../sessions/event-session.entity';
import { EventSessionType } from '../sessions/session.type';
import { sessionById } from '../sessions/sessions.queries';

const MOST = 50;

@ObjectType('PersonalTokenRegistration', {
  simpleResolvers: true,
  description:
    'A registration as an app of the member reads it: for what, and how it stands. It names nobody.',
})
export class PersonalTokenRegistrationType {
  @Field(() => ID, { description: 'Id of the registration.' })
  id: string;

  @Field(() => RegistrationStatusEnum, { description: 'How it stands.' })
  status: RegistrationStatus;

  @Field(() => Int, { description: 'How many come.' })
  partySize: number;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  /** Resolved as `event`. */
  eventId: string;

  /** Resolved as `session`. */
  sessionId: string | null;
}

/** Shows an app of a member for which events they are registered. */
@Resolver(() => PersonalTokenType)
export class OwnAppRegistrationsResolver {
  @Access({ token: 'registrations:read' })
  @Priced(5)
  @FieldResolver(() => [PersonalTokenRegistrationType], {
    nullable: true,
    description: `Registrations of the member, the newest first, at most ${MOST}; with the right \`REGISTRATIONS_READ\`.`,
  })
  async registrations(
    @Root() { memberId }: PersonalToken,
    @Ctx() { db }: Context,
  ): Promise<readonly Registration[]> {
    const page = await registrationsOfMember(db, memberId, { limit: MOST, isBackward: false, cursor: null });
    return page.nodes;
  }
}

/** Shows what a registration is for, as anybody may see it. */
@Resolver(() => PersonalTokenRegistrationType)
export class OwnAppRegistrationResolver {
  @FieldResolver(() => EventType, {
    nullable: true,
    description: 'The event; null while it is not public.',
  })
  event(@Root() { eventId }: PersonalTokenRegistrationType, @Ctx() context: Context): Promise<Event | null> {
    return loadIfPublic(context, eventId);
  }

  @FieldResolver(() => EventSessionType, {
    nullable: true,
    description:
      'The one session it is for; null if it is for the whole series, and while the event is not public.',
  })
  async session(
    @Root() { eventId, sessionId }: PersonalTokenRegistrationType,
    @Ctx() context: Context,
  ): Promise<EventSession | null> {
    const isShown = sessionId !== null && (await loadIfPublic(context, eventId)) !== null;
    return isShown ? context.loader(sessionById).load(sessionId) : null;
  }
}

async function loadIfPublic({ loader, clock }: Context, eventId: string): Promise<Event | null> {
  const event = await loadExisting(loader(eventById), eventId);
  return isPublicAt(clock.now(), event) ? event : null;
}
