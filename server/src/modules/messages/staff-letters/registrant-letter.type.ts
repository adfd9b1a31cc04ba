import { Field, ID, Int } from 'type-graphql';

import { always, definePayload } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { RegistrationType } from '../../programmes';

@MutationInput()
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

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const WriteToRegistrantsPayload = definePayload('WriteToRegistrants', {
  queuedCount: always(Int, 'How many messages wait to leave.'),
  unreached: always([RegistrationType], 'Registrations that gave no way to be written to.'),
});
