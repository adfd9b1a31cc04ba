import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';

import { PageArgs } from '../../../platform/graphql/connection';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { CopyType } from '../../catalogue';
import type { CaseKind, CaseResolution } from '../domain/copy-case';
import { CaseKindEnum, CaseResolutionEnum, CopyCaseType } from './copy-case.type';

const KEY =
  'Any unique string of 8 to 80 characters; a repeat has no second effect and returns the first answer.';

/** Which cases, and which page of them. */
@ArgsType()
export class CopyCaseArgs extends PageArgs {
  @Field(() => CaseKindEnum, { description: 'Of this kind.' })
  kind: CaseKind;

  @Field(() => ID, { nullable: true, description: 'Of one branch; of all if absent.' })
  branchId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for those that are not decided yet; all if absent or false.',
  })
  isOpen?: boolean | null;
}

@InputType({ description: 'What `claimReturned` needs.' })
export class ClaimReturnedInput {
  @Field(() => ID, { description: 'The open loan.' })
  loanId: string;

  @Field(() => String, { nullable: true, description: 'What the member says, at most 300 characters.' })
  note?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@InputType({ description: 'What `reportDamage` needs.' })
export class ReportDamageInput {
  @Field(() => String, { description: 'Barcode of the copy, as scanned. It must lie at the library.' })
  barcode: string;

  @Field(() => ID, { description: 'The branch where it lies.' })
  branchId: string;

  @Field(() => String, { description: 'What is broken, at most 300 characters.' })
  note: string;

  @Field(() => RupiahScalar, { description: 'What whoever had it last pays; 0 charges nobody.' })
  cost: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True if it goes on being lent as it is; otherwise it leaves the shelf to be mended.',
  })
  isUsable?: boolean | null;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@InputType({ description: 'What `reportMissing` needs.' })
export class ReportMissingInput {
  @Field(() => ID, { description: 'The copy that was looked for in vain.' })
  copyId: string;

  @Field(() => ID, { description: 'The branch where it was looked for.' })
  branchId: string;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `reportMissing` did. Either `copy` is set or `userErrors` is not empty.',
})
export class ReportMissingPayload {
  @Field(() => CopyType, { nullable: true, description: 'The copy as it is now, unless refused.' })
  copy: CopyType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `resolveCopyCase` needs.' })
export class ResolveCopyCaseInput {
  @Field(() => ID, { description: 'The open case.' })
  caseId: string;

  @Field(() => CaseResolutionEnum, {
    description:
      'What is decided: of a claim `FOUND`, `ACCEPTED` or `CHARGED`; of damage `REPAIRED`, `WRITTEN_OFF` or `CANCELLED`; of a lost copy `FOUND`, `REPLACED` or `WRITTEN_OFF`.',
  })
  resolution: CaseResolution;

  @Field(() => ID, { description: 'The branch where it is decided, and where a copy that was found lies.' })
  branchId: string;

  @Field(() => String, { nullable: true, description: 'Why, at most 300 characters.' })
  note?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What was noted or decided. Either `case` is set or `userErrors` is not empty.',
})
export class CopyCasePayload {
  @Field(() => CopyCaseType, { nullable: true, description: 'The case as it is now, unless refused.' })
  case: CopyCaseType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
