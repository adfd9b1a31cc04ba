import { Field, ID, Int, ObjectType } from 'type-graphql';

import { defineFullUrl } from '../../../platform/graphql/full-url';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import type {
  ContributionKind,
  EventRole,
  PlaceKind,
  RegistrationMode,
  RegistrationScope,
  WaitingMode,
} from '../events/event.terms';
import {
  ContributionKindEnum,
  EventRoleEnum,
  PlaceKindEnum,
  RegistrationModeEnum,
  RegistrationScopeEnum,
  WaitingModeEnum,
} from '../enums.graphql';

@ObjectType('EventPicture', {
  simpleResolvers: true,
  description: 'A picture that the library was given or took.',
})
export class EventPictureType {
  @Field(() => String, {
    description: 'Path of the picture; it may be kept for ever, because the path changes with the picture.',
  })
  url: string;

  @Field(() => Int, { description: 'Width in pixels.' })
  width: number;

  @Field(() => Int, { description: 'Height in pixels.' })
  height: number;
}

/** Gives pictures of events whole addresses. */
export const EventPictureUrlResolver = defineFullUrl(EventPictureType);

@ObjectType('EventPlace', {
  simpleResolvers: true,
  description:
    'Where an event takes place. Branch and space are set in the library, name and address elsewhere.',
})
export class EventPlaceType {
  @Field(() => PlaceKindEnum, { description: 'In the library, elsewhere or online.' })
  kind: PlaceKind;

  @Field(() => String, { nullable: true, description: 'Name of a place elsewhere.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Address of a place elsewhere.' })
  address: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where to go on the internet. With registration it is told to those registered and to staff only; null to others.',
  })
  onlineUrl: string | null;

  branchId: string | null;
  spaceId: string | null;
}

@ObjectType('EventRegistrationTerms', { simpleResolvers: true, description: 'How one gets a place.' })
export class EventRegistrationTermsType {
  @Field(() => RegistrationModeEnum, { description: 'Whether one registers, and who decides.' })
  mode: RegistrationMode;

  @Field(() => RegistrationScopeEnum, { description: 'Whether one registers for all sessions or for one.' })
  scope: RegistrationScope;

  @Field(() => WaitingModeEnum, { description: 'How the waiting list works.' })
  waitingMode: WaitingMode;

  @Field(() => Int, { description: 'How many hours an offered place is kept.' })
  offerHours: number;

  @Field(() => Date, { nullable: true, description: 'When registration opens; null means at once.' })
  opensAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When registration closes: as decided, else when the (first) session begins. After it nobody is offered a place. Null while there are no sessions.',
  })
  closesAt: Date | null;

  @Field(() => Boolean, { description: 'Whether one can register now, if only on the waiting list.' })
  isOpen: boolean;

  @Field(() => Int, { description: 'The most people one registration may bring.' })
  mostPerParty: number;

  @Field(() => Boolean, { description: 'Whether people without a library card may register.' })
  allowsGuests: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is asked if photographs may be published. Nobody must say yes.',
  })
  asksPhotoConsent: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it is asked what somebody with a disability needs. Nobody must answer; answers are deleted after the event.',
  })
  asksSupport: boolean;

  @Field(() => Boolean, { description: 'Whether the school is asked for.' })
  asksSchool: boolean;
}

@ObjectType('EventCredit', { simpleResolvers: true, description: 'What somebody does at an event.' })
export class EventCreditType {
  @Field(() => ID, { description: 'Its id within the event.' })
  id: string;

  @Field(() => EventRoleEnum, { description: 'What they do.' })
  role: EventRole;

  personId: string;
  sessionId: string | null;
}

@ObjectType('EventPartner', {
  simpleResolvers: true,
  description: 'Who holds an event or a programme together with the library.',
})
export class EventPartnerType {
  @Field(() => ID, { description: 'Its id within the event or programme.' })
  id: string;

  @Field(() => String, { description: 'Name, as on the poster.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Their page; null if unknown.' })
  url: string | null;

  partnerId: string | null;
  contributionKind: ContributionKind | null;
  contributionAmount: number | null;
  contributionNote: string | null;
}

@ObjectType('PartnerContribution', { simpleResolvers: true, description: 'What a partner gives.' })
export class PartnerContributionType {
  @Field(() => ContributionKindEnum, { description: 'What kind of thing.' })
  kind: ContributionKind;

  @Field(() => RupiahScalar, { nullable: true, description: 'What it is worth; null if nobody counted.' })
  amount: number | null;

  @Field(() => String, { nullable: true, description: 'What it is in words.' })
  note: string | null;
}

@ObjectType('EventWork', {
  simpleResolvers: true,
  description: 'A work shown at an exhibition, or a piece performed.',
})
export class EventWorkType {
  @Field(() => ID, { description: 'Its id within the event.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'Its name.' })
  name: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'Who made it; null if unknown.' })
  creator: string | null;

  @Field(() => String, { nullable: true, description: 'When it was made, in words: `sekitar 1930`.' })
  year: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What it is made of.' })
  medium: LocalizedTextType | null;

  @Field(() => String, { nullable: true, description: 'How large it is, or how long it lasts.' })
  dimensions: string | null;

  @Field(() => String, { nullable: true, description: 'Who lent it; null if it is of the library.' })
  lender: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What stands beside it on the wall.' })
  caption: LocalizedTextType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What the picture shows, for those who do not see it.',
  })
  alternativeText: LocalizedTextType | null;

  uploadId: string | null;
}

@ObjectType('RecommendedTitle', {
  simpleResolvers: true,
  description: 'A title of the catalogue that goes with an event.',
})
export class RecommendedTitleType {
  @Field(() => LocalizedTextType, { nullable: true, description: 'Why it goes with the event.' })
  note: LocalizedTextType | null;

  titleId: string;
}
