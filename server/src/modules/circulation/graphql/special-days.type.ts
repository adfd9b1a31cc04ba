import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { DateScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { MaterialTypeEnum } from '../../catalogue';

@ObjectType('SpecialDays', {
  simpleResolvers: true,
  description:
    'Days on which a copy is lent by numbers of their own, before every row of the matrix. The day of the scan counts.',
})
export class SpecialDaysType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => String, { description: 'Name, such as “Pekan ujian”.' })
  name: string;

  @Field(() => DateScalar, { description: 'First day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  until: string;

  @Field(() => [Int], { description: 'Weekdays on which they hold, 1 = Monday; empty means every day.' })
  weekdays: number[];

  @Field(() => String, {
    nullable: true,
    description:
      'How many open loans a member may have, as the rule `maxLoans` says it; null leaves it to the matrix.',
  })
  maxLoans: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How long, as the rule `loanPeriod` says it; null leaves it to the matrix.',
  })
  loanPeriod: string | null;

  /** `*` stands for every branch; resolved as `branch`. */
  branchId: string;

  /** `*` stands for every category; resolved as `category`. */
  categoryCode: string;

  /** `*` stands for every type; resolved as `materialType`. */
  material: string;
}

@InputType({ description: 'What `saveSpecialDays` needs.' })
export class SaveSpecialDaysInput {
  @Field(() => ID, { nullable: true, description: 'Those to change; absent enters new ones.' })
  id?: string | null;

  @Field(() => String, { description: 'Name; at most 80 characters.' })
  name: string;

  @Field(() => DateScalar, { description: 'First day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Last day; at most a year later.' })
  until: string;

  @Field(() => [Int], { description: 'Weekdays, 1 = Monday to 7; empty means every day.' })
  weekdays: number[];

  @Field(() => ID, { nullable: true, description: 'The branch; absent means every branch.' })
  branchId?: string | null;

  @Field(() => String, { nullable: true, description: 'The member category; absent means every category.' })
  categoryCode?: string | null;

  @Field(() => MaterialTypeEnum, {
    nullable: true,
    description: 'The type of material; absent means every type.',
  })
  materialType?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How many open loans, such as `1`; absent leaves it to the matrix.',
  })
  maxLoans?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How long, such as `3d` or `4h`; absent leaves it to the matrix.',
  })
  loanPeriod?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What `removeSpecialDays` needs.' })
export class RemoveSpecialDaysInput {
  @Field(() => ID, { description: 'Those to remove.' })
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
  description:
    'What `saveSpecialDays` or `removeSpecialDays` did. Unless it was refused, `userErrors` is empty.',
})
export class SpecialDaysPayload {
  @Field(() => [SpecialDaysType], {
    description: 'All special days that are not over, as they are now; empty if refused.',
  })
  specialDays: SpecialDaysType[];

  @Field(() => [UserErrorType], { description: 'Why it was refused, field by field.' })
  userErrors: UserErrorType[];
}
