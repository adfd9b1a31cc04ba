import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import type { DevelopmentRole, EmploymentStatus } from '../development.terms';
import type { Person } from './people.queries';
import type { PersonAccess } from './person-access.rules';

/** How staff are employed, as the schema names it. */
export const EmploymentStatusEnum = registered<EmploymentStatus>(
  'EmploymentStatus',
  'How somebody is employed.',
  {
    PNS: 'Civil servant.',
    PPPK: 'On contract, full time.',
    PPPK_PART_TIME: 'On contract, part time.',
  },
);

/** As whom somebody acts about development, as the schema names it. */
export const DevelopmentRoleEnum = registered<DevelopmentRole>(
  'DevelopmentRole',
  'As whom somebody acts about the development of staff.',
  { SELF: 'As the person.', LEAD: 'As their lead, or the head.' },
);

@ObjectType('StaffProfile', {
  simpleResolvers: true,
  description: 'What the library knows of somebody who works here, beside their account.',
})
export class StaffProfileType {
  @Field(() => EmploymentStatusEnum, {
    nullable: true,
    description: 'How they are employed; null if not entered.',
  })
  status: EmploymentStatus | null;

  @Field(() => String, { nullable: true, description: 'Their education; null if not entered.' })
  education: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day in this post; null if not entered.' })
  startedOn: CivilDate | null;

  @Field(() => Boolean, { description: 'Whether colleagues see that they can teach.' })
  isMentor: boolean;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back when saving.' })
  version: number;

  rankId: string | null;
  postId: string | null;
  leadId: string | null;
}

@ObjectType('StaffDevelopment', {
  description: 'How somebody of the staff develops: for them, their lead and the head.',
})
export class StaffDevelopmentType {
  person: Person;
  access: PersonAccess;
}

@InputType({ description: 'A profile of staff, whole.' })
export class StaffProfileInput {
  @Field(() => ID, { nullable: true, description: 'Rank; null for none.' })
  rankId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Post; null for none.' })
  postId?: string | null;

  @Field(() => EmploymentStatusEnum, { nullable: true, description: 'How they are employed.' })
  status?: EmploymentStatus | null;

  @Field(() => String, { nullable: true, description: 'Education, at most 160 characters.' })
  education?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who leads them: another account in use.' })
  leadId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day in this post.' })
  startedOn?: CivilDate | null;
}

@MutationInput()
export class SaveStaffProfileInput {
  @Field(() => ID, { description: 'Whose.' })
  staffId: string;

  @Field(() => Int, { nullable: true, description: 'The version you read; absent for a first profile.' })
  version?: number | null;

  @Field(() => StaffProfileInput, { description: 'What it says now.' })
  profile: StaffProfileInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class OfferToTeachInput {
  @Field(() => Boolean, { description: 'Whether colleagues see that you can teach.' })
  isMentor: boolean;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SaveStaffProfilePayload = definePayload('SaveStaffProfile', {
  development: unlessRefused(StaffDevelopmentType, 'Whose profile was saved'),
});
export const OfferToTeachPayload = definePayload('OfferToTeach', {
  development: unlessRefused(StaffDevelopmentType, 'Your own'),
});
