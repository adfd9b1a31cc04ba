import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import type { Title } from '../../catalogue';
import { titleById, TitleType } from '../../catalogue';
import type { Branch } from '../../library';
import type { Partner } from '../../partners';
import { partnerById, partnerIfVisible, PartnerType } from '../../partners';
import { branchById, BranchType } from '../../library';
import type { Space } from '../../spaces';
import { spaceById, SpaceType } from '../../spaces';
import type { EventCredit, EventPerson } from '../people/event-person.entity';
import type { EventPartner } from '../programmes/programme.entity';
import type { EventTitle, EventWork } from './event-work.entity';
import { personById } from '../people/people.queries';
import type { EventSession } from '../sessions/event-session.entity';
import { sessionById } from '../sessions/sessions.queries';
import { canReadProgrammes } from '../programmes.policy';
import {
  EventCreditType,
  EventPartnerType,
  EventPictureType,
  EventPlaceType,
  EventWorkType,
  PartnerContributionType,
  RecommendedTitleType,
} from './event-parts.type';
import { loadEventPicture } from '../events/event-picture.graphql';
import { EventPersonType } from '../programmes/programme.type';
import { EventSessionType } from '../sessions/session.type';

/** Resolves branch and space of a place. */
@Resolver(() => EventPlaceType)
export class EventPlaceResolver {
  @FieldResolver(() => BranchType, { nullable: true, description: 'The branch; null if it is elsewhere.' })
  branch(@Root() place: EventPlaceType, @Ctx() context: Context): Promise<Branch | null> | null {
    return place.branchId === null ? null : context.loader(branchById).load(place.branchId);
  }

  @FieldResolver(() => SpaceType, {
    nullable: true,
    description: 'The space in the branch; null if it is elsewhere or all over the house.',
  })
  space(@Root() place: EventPlaceType, @Ctx() context: Context): Promise<Space | null> | null {
    return place.spaceId === null ? null : context.loader(spaceById).load(place.spaceId);
  }
}

/** Resolves who does something at an event. */
@Resolver(() => EventCreditType)
export class EventCreditResolver {
  @FieldResolver(() => EventPersonType, { description: 'Who.' })
  person(@Root() credit: EventCredit, @Ctx() context: Context): Promise<EventPerson | null> {
    return context.loader(personById).load(credit.personId);
  }

  @FieldResolver(() => EventSessionType, {
    nullable: true,
    description: 'The one session it is about; null if it is the whole event.',
  })
  session(@Root() credit: EventCredit, @Ctx() context: Context): Promise<EventSession | null> | null {
    return credit.sessionId === null ? null : context.loader(sessionById).load(credit.sessionId);
  }
}

/** Resolves which partner it is and what it gives. */
@Resolver(() => EventPartnerType)
export class EventPartnerResolver {
  @FieldResolver(() => PartnerContributionType, {
    nullable: true,
    description: 'What they give; null if nothing is known, and to anyone but staff.',
  })
  contribution(@Root() partner: EventPartner, @Ctx() context: Context): PartnerContributionType | null {
    if (partner.contributionKind === null || !canReadProgrammes(context.actor)) return null;
    return {
      kind: partner.contributionKind,
      amount: partner.contributionAmount,
      note: partner.contributionNote,
    };
  }

  @FieldResolver(() => PartnerType, {
    nullable: true,
    description: 'The partner it is; null for who is only named, and where the portal does not show it.',
  })
  async partner(@Root() { partnerId }: EventPartner, @Ctx() context: Context): Promise<Partner | null> {
    if (partnerId === null) return null;
    return partnerIfVisible(context.actor, await context.loader(partnerById).load(partnerId));
  }
}

/** Resolves the picture of a work. */
@Resolver(() => EventWorkType)
export class EventWorkResolver {
  @FieldResolver(() => EventPictureType, {
    nullable: true,
    description: 'Its picture; null if there is none.',
  })
  picture(@Root() work: EventWork, @Ctx() context: Context): Promise<EventPictureType | null> {
    return loadEventPicture(context, work.uploadId);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      'The upload behind its picture, to send the work back with `updateEvent`; null if there is none, and to anyone but staff.',
  })
  pictureUploadId(@Root() work: EventWork, @Ctx() context: Context): string | null {
    return canReadProgrammes(context.actor) ? work.uploadId : null;
  }
}

/** Resolves a recommended title. */
@Resolver(() => RecommendedTitleType)
export class RecommendedTitleResolver {
  @FieldResolver(() => TitleType, { description: 'The title.' })
  title(@Root() { titleId }: EventTitle, @Ctx() context: Context): Promise<Title | null> {
    return context.loader(titleById).load(titleId);
  }
}
