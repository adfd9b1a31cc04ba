import { Field, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { ConsultationType } from './consultation.types';

@ObjectType({
  simpleResolvers: true,
  description: 'What `bookConsultation` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class BookConsultationPayload {
  @Field(() => ConsultationType, { nullable: true, description: 'The consultation, unless refused.' })
  consultation: ConsultationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `cancelConsultation` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class CancelConsultationPayload {
  @Field(() => ConsultationType, {
    nullable: true,
    description: 'The consultation as it is now, unless refused.',
  })
  consultation: ConsultationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `closeConsultation` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class CloseConsultationPayload {
  @Field(() => ConsultationType, {
    nullable: true,
    description: 'The consultation as it is now, unless refused.',
  })
  consultation: ConsultationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What `updateConsultationSteps` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class UpdateConsultationStepsPayload {
  @Field(() => ConsultationType, {
    nullable: true,
    description: 'The consultation as it is now, unless refused.',
  })
  consultation: ConsultationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `tickConsultationStep` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class TickConsultationStepPayload {
  @Field(() => ConsultationType, {
    nullable: true,
    description: 'The consultation as it is now, unless refused.',
  })
  consultation: ConsultationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `addConsultationNote` did. Either `consultation` is set or `userErrors` is not empty.',
})
export class AddConsultationNotePayload {
  @Field(() => ConsultationType, {
    nullable: true,
    description: 'The consultation as it is now, unless refused.',
  })
  consultation: ConsultationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
