import { Field, ID, Int } from 'type-graphql';

import { always, definePayload, orNull } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { RegistrationStatus } from '../registrations/registration.terms';
import { RegistrationStatusEnum } from '../registrations/registration.type';
import { RegistrationType } from '../registrations/registration.type';

@MutationInput()
export class MoveUpRegistrationInput {
  @Field(() => ID, { description: 'The registration; it must be `WAITING`.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const MoveUpRegistrationPayload = definePayload('MoveUpRegistration', {
  registration: orNull(
    RegistrationType,
    'The registration as it is now, unless refused: `OFFERED` or `CONFIRMED` if seats were free, else first of those who wait.',
  ),
});

@MutationInput()
export class ExportRegistrationsInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => [RegistrationStatusEnum], {
    nullable: true,
    description: 'In any of these states; absent means all.',
  })
  statuses?: RegistrationStatus[] | null;
}

export const ExportRegistrationsPayload = definePayload(
  'ExportRegistrations',
  {
    csv: orNull(String, 'The file, as CSV with a line for each person; null if refused.'),
    rowCount: always(Int, 'How many people it has, at most 5,000.'),
    isComplete: always(Boolean, 'Whether these are all.'),
  },
  { description: 'What `exportRegistrations` did.' },
);
