import { Field, ID, InputType, Int } from 'type-graphql';
import { SexEnum } from '../../members';
import { OneOf } from '../../../platform/graphql/one-of';
import type { Sex } from '../../members';

import { DateScalar } from '../../../platform/graphql/scalars';
import { definePayload, orNull } from '../../../platform/graphql/payload';
import { IdempotencyKey, LinkCode, MutationInput } from '../../../platform/graphql/mutation-input';
import { registered } from '../../../platform/graphql/enum';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import type { RegistrationOrderField } from '../registration-lists/event-registrations.queries';
import type { RegistrationKind, RegistrationStatus } from './registration.terms';
import { RegistrationKindEnum, RegistrationStatusEnum } from './registration.type';
import { RegistrationType } from './registration.type';

const RegistrationOrderFieldEnum = registered<RegistrationOrderField>(
  'RegistrationOrderField',
  'What lists of registrations can be ordered by.',
  {
    QUEUE: 'Their order on the waiting list: as they came, unless one was moved up.',
    NAME: 'School, else contact, else whoever comes first.',
    CREATED_AT: 'When they were made.',
  },
);

@InputType({
  description:
    'Somebody who is to come: by card (oneself or a child one answers for; staff anybody), or by name.',
})
export class RegistrantInput {
  @Field(() => ID, { nullable: true, description: 'Their card.' })
  memberId?: string | null;

  @Field(() => String, { nullable: true, description: 'Their name, unless by card; at most 160 characters.' })
  name?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Date of birth, unless by card; needed if the event has an age.',
  })
  birthDate?: string | null;

  @Field(() => SexEnum, { nullable: true, description: 'Sex, for statistics; nobody must say it.' })
  sex?: Sex | null;

  @Field(() => String, { nullable: true, description: 'School, if the event asks for it.' })
  school?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether photographs may be published, if the event asks for it; absent means no.',
  })
  photoConsent?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they only come along: they have a seat, and no age is asked of them.',
  })
  isCompanion?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What they need because of a disability, if the event asks for it; kept apart and deleted after the event. At most 300 characters.',
  })
  supportNeed?: string | null;
}

@InputType({ description: 'How to reach those who come. Guests need a name and one of the two.' })
export class RegistrationContactInput {
  @Field(() => String, { nullable: true, description: 'Name, at most 160 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone?: string | null;
}

@MutationInput()
export class RegisterForEventInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ID, { nullable: true, description: 'The session, when one registers for single sessions.' })
  sessionId?: string | null;

  @Field(() => [RegistrantInput], { description: 'Who comes; each has a place.' })
  people: RegistrantInput[];

  @Field(() => RegistrationContactInput, {
    nullable: true,
    description: 'How to reach them; needed from guests.',
  })
  contact?: RegistrationContactInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to join the waiting list when there are not enough seats; true unless given.',
  })
  joinsWaitingList?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why somebody may come whose age the event is not for; at most 200 characters, for staff with `programmes.overrideAge`.',
  })
  ageReason?: string | null;

  @LinkCode()
  linkCode?: string | null;

  @IdempotencyKey({ effect: 'needed, because a repeat within 24 hours returns the first answer' })
  idempotencyKey: string;
}

export const RegisterForEventPayload = definePayload('RegisterForEvent', {
  registration: orNull(
    RegistrationType,
    'The registration as it is now, unless refused. Its `status` says whether it has places.',
  ),
  link: orNull(
    String,
    'Its secret link, for guests: the portal shows `/pendaftaran#<link>`, where it can be looked at, accepted and cancelled. Null to members, who find it in their account.',
  ),
});

@MutationInput()
export class RegisterSchoolGroupInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => ID, { nullable: true, description: 'The session, when one registers for single sessions.' })
  sessionId?: string | null;

  @Field(() => String, { description: 'The school.' })
  schoolName: string;

  @Field(() => String, { nullable: true, description: 'The class.' })
  className?: string | null;

  @Field(() => String, { nullable: true, description: 'The teacher who comes along.' })
  teacherName?: string | null;

  @Field(() => Int, { description: 'How many pupils.' })
  pupilCount: number;

  @Field(() => Int, { nullable: true, description: 'How many grown-ups come along.' })
  companionCount?: number | null;

  @Field(() => RegistrationContactInput, { description: 'How to reach the school.' })
  contact: RegistrationContactInput;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to join the waiting list when there are not enough seats; true unless given.',
  })
  joinsWaitingList?: boolean | null;

  @LinkCode()
  linkCode?: string | null;

  @IdempotencyKey({ effect: 'needed, because a repeat within 24 hours returns the first answer' })
  idempotencyKey: string;
}

export const RegisterSchoolGroupPayload = definePayload('RegisterSchoolGroup', {
  registration: orNull(
    RegistrationType,
    'The registration as it is now, unless refused. Its `status` says whether it has places.',
  ),
  link: orNull(
    String,
    'Its secret link, for guests: the portal shows `/pendaftaran#<link>`, where it can be looked at, accepted and cancelled. Null to members, who find it in their account.',
  ),
});

@OneOf()
@InputType({ description: 'A registration: by its id, or by the secret link that guests have.' })
export class RegistrationReference {
  @Field(() => ID, { nullable: true, description: 'Its id, for its account and for staff.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its secret link.' })
  link?: string | null;
}

@MutationInput()
export class CancelRegistrationInput {
  @Field(() => RegistrationReference, { description: 'The registration.' })
  registration: RegistrationReference;

  @Field(() => [ID], { nullable: true, description: 'Who does not come; absent means nobody.' })
  personIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Why, at most 300 characters.' })
  reason?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CancelRegistrationPayload = definePayload('CancelRegistration', {
  registration: orNull(
    RegistrationType,
    'The registration as it is now, unless refused. Its `status` says whether it has places.',
  ),
});

@MutationInput()
export class AcceptEventOfferInput {
  @Field(() => RegistrationReference, { description: 'The registration.' })
  registration: RegistrationReference;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const AcceptEventOfferPayload = definePayload('AcceptEventOffer', {
  registration: orNull(
    RegistrationType,
    'The registration as it is now, unless refused. Its `status` says whether it has places.',
  ),
});

@MutationInput()
export class DecideRegistrationInput {
  @Field(() => ID, { description: 'The registration.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether it is let in.' })
  isApproved: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, at most 300 characters.' })
  reason?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const DecideRegistrationPayload = definePayload('DecideRegistration', {
  registration: orNull(
    RegistrationType,
    'The registration as it is now, unless refused. Its `status` says whether it has places.',
  ),
});

@InputType('RegistrationFilter', { description: 'Narrows the registrations of an event; fields are ANDed.' })
export class RegistrationFilterInput {
  @Field(() => ID, {
    nullable: true,
    description: 'For this event. A file of the list needs it; `eventRegistrations` has it as an argument.',
  })
  eventId?: string | null;

  @Field(() => [RegistrationStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: RegistrationStatus[] | null;

  @Field(() => [RegistrationKindEnum], { nullable: true, description: 'Of any of these kinds.' })
  kinds?: RegistrationKind[] | null;

  @Field(() => ID, { nullable: true, description: 'With a place in this session.' })
  sessionId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'With a place in any of these sessions.' })
  sessionIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether somebody of it came: to those sessions if any are given, else to any.',
  })
  hasAttended?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'With these letters in the name of the contact, the school or somebody who comes.',
  })
  text?: string | null;
}

@InputType('RegistrationOrder', { description: 'How to order registrations. Ties break on `id`.' })
export class RegistrationOrderInput {
  @Field(() => RegistrationOrderFieldEnum, { description: 'By what.' })
  field: RegistrationOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}
