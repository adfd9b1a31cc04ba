import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { DateScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { HoldType } from './hold.type';
import { RefusalAnswerInput } from './loan.inputs';

const KEY =
  'Any unique string of 8 to 80 characters; a repeat within 24 hours has no second effect and returns the first answer.';

@InputType({ description: 'What `placeHold` needs.' })
export class PlaceHoldInput {
  @Field(() => ID, { description: 'The title.' })
  titleId: string;

  @Field(() => ID, { nullable: true, description: 'One copy of it; null if any will do.' })
  copyId?: string | null;

  @Field(() => ID, { description: 'Where the member collects it.' })
  pickupBranchId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For whom: staff say it, a guardian says it for a child; absent means the member who asks.',
  })
  memberId?: string | null;

  @Field(() => [RefusalAnswerInput], { nullable: true, description: 'Answers of staff to refusals.' })
  answers?: RefusalAnswerInput[] | null;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `placeHold` did. Either `hold` is set or `userErrors` is not empty.',
})
export class PlaceHoldPayload {
  @Field(() => HoldType, { nullable: true, description: 'The hold, unless refused.' })
  hold: HoldType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `cancelHold` needs.' })
export class CancelHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Why, at most 300 characters.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `cancelHold` did. Either `hold` is set or `userErrors` is not empty.',
})
export class CancelHoldPayload {
  @Field(() => HoldType, { nullable: true, description: 'The hold as it is now, unless refused.' })
  hold: HoldType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `suspendHold` needs.' })
export class SuspendHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it resumes by itself; absent means until somebody resumes it.',
  })
  until?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `suspendHold` did. Either `hold` is set or `userErrors` is not empty.',
})
export class SuspendHoldPayload {
  @Field(() => HoldType, { nullable: true, description: 'The hold as it is now, unless refused.' })
  hold: HoldType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `resumeHold` needs.' })
export class ResumeHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `resumeHold` did. Either `hold` is set or `userErrors` is not empty.',
})
export class ResumeHoldPayload {
  @Field(() => HoldType, { nullable: true, description: 'The hold as it is now, unless refused.' })
  hold: HoldType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `moveHold` needs.' })
export class MoveHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id: string;

  @Field(() => Int, { description: 'Its new position in the queue, from 1; beyond the end is the end.' })
  queuePosition: number;

  @Field(() => String, { description: 'Why, at most 300 characters; it stays in the audit log.' })
  reason: string;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `moveHold` did. Either `hold` is set or `userErrors` is not empty.',
})
export class MoveHoldPayload {
  @Field(() => HoldType, { nullable: true, description: 'The hold as it is now, unless refused.' })
  hold: HoldType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
