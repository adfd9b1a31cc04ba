import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { Permission } from '../../../platform/auth/permission.terms';
import { holdsAt } from '../../../platform/auth/rights';
import type { Context } from '../../../platform/graphql/context';
import { LocaleEnum } from '../../../platform/graphql/localized-text';
import { PermissionEnum } from '../../../platform/graphql/permission-enum';
import type { Locale } from '../../../shared/locale';
import type { EventCredit } from '../people/event-person.entity';
import type { EventPartner, Programme } from '../programmes/programme.entity';
import type { EventTitle, EventWork } from '../event-parts/event-work.entity';
import {
  audiencesByEvent,
  creditsByEvent,
  partnersByEvent,
  titlesByEvent,
  worksByEvent,
} from '../event-parts/event-parts.queries';
import type { Event } from './event.entity';
import { eventById } from './events.queries';
import { programmeById } from '../programmes/programmes.queries';
import type { EventSession } from '../sessions/event-session.entity';
import { sessionsByEvent } from '../sessions/sessions.queries';
import { nextStatuses } from './event-status.rules';
import type { EventAudience, EventStatus } from './event.terms';
import { closingOfRegistration, isRegistrationOpen } from '../registrations/registration-window.rules';
import { canReadProgrammes, nullUnlessVisible } from '../programmes.policy';
import {
  EventCreditType,
  EventPartnerType,
  EventPictureType,
  EventPlaceType,
  EventRegistrationTermsType,
  EventWorkType,
  RecommendedTitleType,
} from '../event-parts/event-parts.type';
import { EventType, ExhibitionEventType, PerformanceEventType } from './event.type';
import { drawnPoster, loadEventPicture, POSTER_FORMATS } from './event-picture.graphql';
import { ProgrammeType } from '../programmes/programme.type';
import { EventSessionType } from '../sessions/session.type';
import { EventAudienceEnum, EventStatusEnum, PosterFormatEnum } from '../enums.graphql';

/** Shows what belongs to an event, of whatever type. */
@Resolver(() => EventType)
export class EventResolver {
  @FieldResolver(() => [EventSessionType], {
    description: 'Its sessions, first ones first, cancelled ones too; at most 200.',
  })
  sessions(@Root() event: Event, @Ctx() context: Context): Promise<EventSession[]> {
    return context.loader(sessionsByEvent).load(event.id);
  }

  @FieldResolver(() => EventSessionType, {
    nullable: true,
    description: 'The session that is on or comes next; null when all are over.',
  })
  async nextSession(@Root() event: Event, @Ctx() context: Context): Promise<EventSession | null> {
    const sessions = await context.loader(sessionsByEvent).load(event.id);
    return (
      sessions.find(({ status, endsAt }) => status === 'SCHEDULED' && endsAt > context.clock.now()) ?? null
    );
  }

  @FieldResolver(() => EventPlaceType, { description: 'Where it takes place.' })
  place(@Root() event: Event, @Ctx() context: Context): EventPlaceType {
    const isTold = event.registrationMode === 'NONE' || canReadProgrammes(context.actor);
    return {
      kind: event.placeKind,
      name: event.venueName,
      address: event.venueAddress,
      onlineUrl: isTold ? event.onlineUrl : null,
      branchId: event.branchId,
      spaceId: event.spaceId,
    };
  }

  @FieldResolver(() => ProgrammeType, {
    nullable: true,
    description: 'The programme it belongs to; null if to none, or to one the public does not see yet.',
  })
  async programme(@Root() event: Event, @Ctx() context: Context): Promise<Programme | null> {
    const programme =
      event.programmeId === null ? null : await context.loader(programmeById).load(event.programmeId);
    return programme?.status === 'PUBLISHED' || canReadProgrammes(context.actor) ? programme : null;
  }

  @FieldResolver(() => [EventAudienceEnum], { description: 'For whom it is made.' })
  audiences(@Root() event: Event, @Ctx() context: Context): Promise<EventAudience[]> {
    return context.loader(audiencesByEvent).load(event.id);
  }

  @FieldResolver(() => [EventCreditType], {
    description: 'Who makes it, in the order of the poster; those of one session only have `session`.',
  })
  people(@Root() event: Event, @Ctx() context: Context): Promise<EventCredit[]> {
    return context.loader(creditsByEvent).load(event.id);
  }

  @FieldResolver(() => [EventPartnerType], { description: 'Who holds it together with the library.' })
  partners(@Root() event: Event, @Ctx() context: Context): Promise<EventPartner[]> {
    return context.loader(partnersByEvent).load(event.id);
  }

  @FieldResolver(() => [RecommendedTitleType], {
    description:
      'Titles of the catalogue that go with it; ask their `availability` for what stands on the shelf now.',
  })
  recommendedTitles(@Root() event: Event, @Ctx() context: Context): Promise<EventTitle[]> {
    return context.loader(titlesByEvent).load(event.id);
  }

  @FieldResolver(() => EventPictureType, {
    nullable: true,
    description: 'The poster that was uploaded; null if the portal is to draw one.',
  })
  poster(@Root() event: Event, @Ctx() context: Context): Promise<EventPictureType | null> {
    return loadEventPicture(context, event.posterUploadId);
  }

  @FieldResolver(() => EventPictureType, {
    description:
      'Its picture: the uploaded poster, or one that is drawn from its kind, name, day and place in the language asked for.',
  })
  async picture(
    @Root() event: Event,
    @Ctx() context: Context,
    @Arg('format', () => PosterFormatEnum, {
      defaultValue: 'PORTRAIT',
      description: 'How a drawn one is cut.',
    })
    format: keyof typeof POSTER_FORMATS,
    @Arg('locale', () => LocaleEnum, {
      nullable: true,
      description: "Language of the words on a drawn one. Default: the request's language.",
    })
    locale?: Locale | null,
  ): Promise<EventPictureType> {
    return (
      (await loadEventPicture(context, event.posterUploadId)) ??
      drawnPoster(context, event, { format: POSTER_FORMATS[format], locale: locale ?? context.locale })
    );
  }

  @FieldResolver(() => EventRegistrationTermsType, { description: 'How one gets a place.' })
  registrationTerms(@Root() event: Event, @Ctx() context: Context): EventRegistrationTermsType {
    return {
      mode: event.registrationMode,
      scope: event.registrationScope,
      waitingMode: event.waitingMode,
      offerHours: event.offerHours,
      opensAt: event.registrationOpensAt,
      closesAt: closingOfRegistration(event),
      isOpen: isRegistrationOpen(event, context.clock.now()),
      mostPerParty: event.mostPerParty,
      allowsGuests: event.allowsGuests,
      asksPhotoConsent: event.asksPhotoConsent,
      asksSupport: event.asksSupport,
      asksSchool: event.asksSchool,
    };
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'From when everybody sees it; null while it is being prepared. Staff only, null to others.',
  })
  publicFrom(@Root() event: Event, @Ctx() context: Context): Date | null {
    return canReadProgrammes(context.actor) ? event.publicFrom : null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      'When registration closes as staff decided; null if it follows the sessions. Staff only, null to others.',
  })
  decidedClosing(@Root() event: Event, @Ctx() context: Context): Date | null {
    return canReadProgrammes(context.actor) ? event.registrationClosesAt : null;
  }

  @FieldResolver(() => [EventStatusEnum], {
    description: 'States that may follow, whether you may set them or not; empty to anyone but staff.',
  })
  nextStatuses(@Root() event: Event, @Ctx() context: Context): readonly EventStatus[] {
    return canReadProgrammes(context.actor) ? nextStatuses(event.status) : [];
  }

  @FieldResolver(() => [String], {
    description:
      'Permissions of the module `programmes` that you hold where this event is, such as `programmes.register`; empty to anyone but staff.',
    deprecationReason: 'Since 2026-11: use `heldPermissions`. Removed after 2027-05-31.',
  })
  viewerPermissions(@Root() event: Event, @Ctx() context: Context): readonly Permission[] {
    return this.heldPermissions(event, context);
  }

  @FieldResolver(() => [PermissionEnum], {
    description:
      'Permissions of the module `programmes` that you hold where this event is; empty to anyone but staff.',
  })
  heldPermissions(@Root() event: Event, @Ctx() { actor }: Context): readonly Permission[] {
    return actor.kind === 'staff'
      ? [...actor.permissions]
          .filter((name) => name.startsWith('programmes.') && holdsAt(actor, name, event.branchId))
          .sort()
      : [];
  }

  @FieldResolver(() => EventType, {
    nullable: true,
    description: 'The event it was made from; null if from none or if you may not see that.',
  })
  async copiedFrom(@Root() event: Event, @Ctx() context: Context): Promise<Event | null> {
    return event.copiedFromId === null
      ? null
      : nullUnlessVisible(context, await context.loader(eventById).load(event.copiedFromId));
  }
}

/** Shows the works of an exhibition. */
@Resolver(() => ExhibitionEventType)
export class ExhibitionWorksResolver {
  @FieldResolver(() => [EventWorkType], {
    description: 'Works shown, in the order of the rooms; at most 100.',
  })
  works(@Root() event: Event, @Ctx() context: Context): Promise<EventWork[]> {
    return context.loader(worksByEvent).load(event.id);
  }
}

/** Shows the pieces of a performance. */
@Resolver(() => PerformanceEventType)
export class PerformanceWorksResolver {
  @FieldResolver(() => [EventWorkType], { description: 'Pieces performed, in their order; at most 100.' })
  works(@Root() event: Event, @Ctx() context: Context): Promise<EventWork[]> {
    return context.loader(worksByEvent).load(event.id);
  }
}
