import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { Term } from '../../../platform/graphql/coded-term';
import type { Context } from '../../../platform/graphql/context';
import { LocaleEnum } from '../../../platform/graphql/localized-text';
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
import { programmeById } from '../programmes/programmes.queries';
import type { EventSession } from '../sessions/event-session.entity';
import { sessionsByEvent } from '../sessions/sessions.queries';
import { closingOfRegistration, isRegistrationOpen } from '../registrations/registration-window.rules';
import { canReadProgrammes } from '../programmes.policy';
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
import { EventAudiences, PosterFormatEnum } from '../enums.graphql';

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

  @FieldResolver(() => [EventAudiences.Type], { description: 'For whom it is made.' })
  async audiences(@Root() event: Event, @Ctx() context: Context): Promise<Term[]> {
    return (await context.loader(audiencesByEvent).load(event.id)).map(EventAudiences.toTerm);
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
