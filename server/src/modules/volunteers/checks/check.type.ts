import { Field, ID, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import { VolunteerCheckKindEnum } from '../enums.graphql';
import type { CheckKind } from '../volunteer.terms';
import type { CheckState } from './check.rules';

/** Whether a check holds, in the schema. */
export const VolunteerCheckStateEnum = registered<CheckState>(
  'VolunteerCheckState',
  'Whether a check holds today.',
  {
    VALID: 'It holds.',
    EXPIRING: 'It holds for 30 days at most.',
    EXPIRED: 'It holds no longer.',
  },
);

@ObjectType('VolunteerCheck', {
  simpleResolvers: true,
  description: 'What was seen of a volunteer. Of papers no copy is kept.',
})
export class VolunteerCheckType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => VolunteerCheckKindEnum, { description: 'What was seen.' })
  kind: CheckKind;

  @Field(() => DateScalar, { description: 'When it was seen.' })
  seenOn: CivilDate;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null where it does not end.' })
  validUntil: CivilDate | null;

  number: string | null;
  memberId: string;
  seenBy: string;
}

@MutationInput()
export class NoteVolunteerCheckInput {
  @Field(() => ID, { description: 'The member: a volunteer, or somebody who applies.' })
  memberId: string;

  @Field(() => VolunteerCheckKindEnum, { description: 'What was seen.' })
  kind: CheckKind;

  @Field(() => DateScalar, { description: 'When it was seen, today or before.' })
  seenOn: CivilDate;

  @Field(() => String, {
    nullable: true,
    description: 'The number of a certificate of good conduct, at most 60 characters; of nothing else.',
  })
  number?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; needed of papers that end.' })
  validUntil?: CivilDate | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class RemoveVolunteerCheckInput {
  @Field(() => ID, { description: 'The check.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}
