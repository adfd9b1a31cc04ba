import { Field, ID, InputType, Int } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import type { AccessibilityOffer } from '../../spaces';
import { AccessibilityOfferEnum } from '../../spaces';
import type {
  EventAudience,
  PlaceKind,
  ProgrammeKind,
  RegistrationMode,
  RegistrationScope,
  WaitingMode,
} from './event.terms';
import {
  EventCreditInput,
  EventPartnerInput,
  EventWorkInput,
  RecommendedTitleInput,
} from '../event-parts/event-parts-inputs.type';
import {
  EventAudiences,
  PlaceKindEnum,
  ProgrammeKindEnum,
  RegistrationModeEnum,
  RegistrationScopeEnum,
  WaitingModeEnum,
} from '../enums.graphql';

@InputType({
  description: 'What can be said of an event: absent keeps, null clears, lists replace the old ones.',
})
export class EventDetailsInput {
  @Field(() => ProgrammeKindEnum, { nullable: true, description: 'What kind of event it is.' })
  kind?: ProgrammeKind | null;

  @Field(() => ID, { nullable: true, description: 'The programme it belongs to.' })
  programmeId?: string | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Name, at most 200 characters.' })
  name?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'One or two sentences for lists, at most 400 characters.',
  })
  summary?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'All about it, in paragraphs of plain text, at most 20,000 characters.',
  })
  description?: LocalizedTextInput | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Languages it is held in: `ind`, `eng`, `jav`, `mad`. The list replaces the old one, as all lists here.',
  })
  languages?: string[] | null;

  @Field(() => [EventAudiences.Code], { nullable: true, description: 'For whom it is made.' })
  audiences?: EventAudience[] | null;

  @Field(() => [AccessibilityOfferEnum], {
    nullable: true,
    description: 'What it offers so that everybody can take part.',
  })
  accessibility?: AccessibilityOffer[] | null;

  @Field(() => PlaceKindEnum, {
    nullable: true,
    description: 'In the library, elsewhere or online; `BRANCH` unless given.',
  })
  placeKind?: PlaceKind | null;

  @Field(() => ID, { nullable: true, description: 'The branch; needed in the library.' })
  branchId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The space in the branch. One that is exclusive is refused if another event has it, once this one is under review or published.',
  })
  spaceId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of a place elsewhere, at most 200 characters.' })
  venueName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of a place elsewhere, at most 300 characters.',
  })
  venueAddress?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where to go on the internet, beginning with https://.',
  })
  onlineUrl?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many people each session holds unless it says otherwise; null means without limit. Not below the places taken.',
  })
  capacity?: number | null;

  @Field(() => Int, { nullable: true, description: 'Youngest age on the day of the session.' })
  ageFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Oldest age on the day of the session.' })
  ageTo?: number | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'What it costs a person; 0 unless given.' })
  cost?: number | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What the cost is for, or what to bring, at most 200 characters.',
  })
  costNote?: LocalizedTextInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A poster, from `createUpload`; null lets the portal draw one.',
  })
  posterUploadId?: string | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What everybody should know, at most 300 characters.',
  })
  notice?: LocalizedTextInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is a template that events are made from with `duplicateEvent`.',
  })
  isTemplate?: boolean | null;

  @Field(() => RegistrationModeEnum, {
    nullable: true,
    description: 'How places are given out; `NONE` unless given.',
  })
  registrationMode?: RegistrationMode | null;

  @Field(() => RegistrationScopeEnum, {
    nullable: true,
    description: 'Whether one registers for all sessions or for one; `SERIES` unless given.',
  })
  registrationScope?: RegistrationScope | null;

  @Field(() => WaitingModeEnum, {
    nullable: true,
    description: 'How the waiting list works; `OFFER` unless given.',
  })
  waitingMode?: WaitingMode | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many hours an offered place is kept, 1 to 240; 12 unless given.',
  })
  offerHours?: number | null;

  @Field(() => Date, { nullable: true, description: 'When registration opens; null means at once.' })
  registrationOpensAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When it closes, and no place is offered any more; null means when the (first) session begins.',
  })
  registrationClosesAt?: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The most people one registration may bring, 1 to 50; 6 unless given.',
  })
  mostPerParty?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether people without a library card may register; true unless given.',
  })
  allowsGuests?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether to ask if photographs may be published.' })
  asksPhotoConsent?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to ask what somebody with a disability needs.',
  })
  asksSupport?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether to ask for the school.' })
  asksSchool?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many sessions one must attend for a certificate; null means there is none.',
  })
  certificateSessions?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where a recording can be seen or heard, beginning with https://.',
  })
  recordingUrl?: string | null;

  @Field(() => [EventCreditInput], {
    nullable: true,
    description: 'Who makes it, in the order of the poster.',
  })
  people?: EventCreditInput[] | null;

  @Field(() => [EventPartnerInput], {
    nullable: true,
    description: 'Who holds it together with the library.',
  })
  partners?: EventPartnerInput[] | null;

  @Field(() => [EventWorkInput], {
    nullable: true,
    description: 'Works shown or pieces performed, in their order; at most 100.',
  })
  works?: EventWorkInput[] | null;

  @Field(() => [RecommendedTitleInput], {
    nullable: true,
    description: 'Titles that go with it, in their order; at most 100.',
  })
  titles?: RecommendedTitleInput[] | null;
}
