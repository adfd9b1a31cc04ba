import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { RegistrationType } from '../../programmes';

@InputType({ description: 'What `writeToRegistrants` needs.' })
export class WriteToRegistrantsInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => [ID], { description: 'Registrations for it, 1 to 100.' })
  registrationIds: string[];

  @Field(() => String, { description: 'What it is about, at most 150 characters.' })
  subject: string;

  @Field(() => String, {
    description: 'The message, at most 2,000 characters; an empty line parts paragraphs.',
  })
  text: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What `writeToRegistrants` did.' })
export class WriteToRegistrantsPayload {
  @Field(() => Int, { description: 'How many messages wait to leave.' })
  queuedCount: number;

  @Field(() => [RegistrationType], { description: 'Registrations that gave no way to be written to.' })
  unreached: RegistrationType[];

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
