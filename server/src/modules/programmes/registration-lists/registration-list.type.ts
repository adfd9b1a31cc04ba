import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { RegistrationStatus } from '../registrations/registration.terms';
import { RegistrationStatusEnum } from '../registrations/registration.type';
import { RegistrationType } from '../registrations/registration.type';

@InputType({ description: 'What `moveUpRegistration` needs.' })
export class MoveUpRegistrationInput {
  @Field(() => ID, { description: 'The registration; it must be `WAITING`.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `moveUpRegistration` did. Either `registration` is set or `userErrors` is not empty.',
})
export class MoveUpRegistrationPayload {
  @Field(() => RegistrationType, {
    nullable: true,
    description:
      'The registration as it is now, unless refused: `OFFERED` or `CONFIRMED` if seats were free, else first of those who wait.',
  })
  registration: RegistrationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `exportRegistrations` needs.' })
export class ExportRegistrationsInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => [RegistrationStatusEnum], {
    nullable: true,
    description: 'In any of these states; absent means all.',
  })
  statuses?: RegistrationStatus[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'What `exportRegistrations` did.' })
export class ExportRegistrationsPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The file, as CSV with a line for each person; null if refused.',
  })
  csv: string | null;

  @Field(() => Int, { description: 'How many people it has, at most 5,000.' })
  rowCount: number;

  @Field(() => Boolean, { description: 'Whether these are all.' })
  isComplete: boolean;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
