import { Field, ID, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { always, definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import { VolunteerApplicationType } from '../applications/application.type';

@ObjectType('VolunteerGuest', {
  simpleResolvers: true,
  description:
    'Somebody without a library card who offers to help, from the sheet at the desk. Staff call, and take it over once there is a card.',
})
export class VolunteerGuestType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  createdAt: Date;

  opportunityId: string;
  birthDate: string;
}

@ObjectType('VolunteerGuestAnswers', {
  simpleResolvers: true,
  description: 'How to reach a guest, and what they wrote.',
})
export class VolunteerGuestAnswersType {
  @Field(() => String, { description: 'An e-mail address or a telephone number.' })
  contact: string;

  @Field(() => String, { description: 'Why they want to help.' })
  motivation: string;

  @Field(() => String, { description: 'When they can come.' })
  availability: string;

  @Field(() => String, { nullable: true, description: 'Who knows them, and how to reach those people.' })
  references: string | null;

  @Field(() => String, { nullable: true, description: 'The parent or guardian of a minor.' })
  guardianName: string | null;

  @Field(() => String, { nullable: true, description: 'How to reach the parent or guardian.' })
  guardianContact: string | null;
}

@MutationInput()
export class OfferToVolunteerInput {
  @Field(() => ID, { description: 'The opportunity.' })
  opportunityId: string;

  @Field(() => String, { description: 'Your name, at most 120 characters.' })
  name: string;

  @Field(() => String, { description: 'An e-mail address or a telephone number at which staff reach you.' })
  contact: string;

  @Field(() => DateScalar, { description: 'When you were born: a role may begin at an age.' })
  birthDate: string;

  @Field(() => String, { description: 'Why you want to help, at most 2,000 characters.' })
  motivation: string;

  @Field(() => String, { description: 'When you can come, at most 300 characters.' })
  availability: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Who knows you, and how to reach them, at most 600 characters; needed for work with children.',
  })
  references?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a minor: the parent or guardian who agrees.' })
  guardianName?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a minor: how to reach the parent or guardian.' })
  guardianContact?: string | null;

  @Field(() => Int, { description: 'The version of the agreement you gave.' })
  agreementVersion: number;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class TakeVolunteerGuestInput {
  @Field(() => ID, { description: 'The guest.' })
  id: string;

  @Field(() => String, { description: 'The number of their library card.' })
  cardNumber: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class CloseVolunteerGuestInput {
  @Field(() => ID, { description: 'The guest.' })
  id: string;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const OfferToVolunteerPayload = definePayload('OfferToVolunteer', {
  isSent: always(Boolean, 'Whether staff have it.'),
});
export const TakeVolunteerGuestPayload = definePayload('TakeVolunteerGuest', {
  application: unlessRefused(VolunteerApplicationType, 'The application that it became'),
});
export const CloseVolunteerGuestPayload = definePayload('CloseVolunteerGuest', {
  isClosed: always(Boolean, 'Whether it is gone.'),
});
