import { ArgsType, Field, ID, ObjectType } from 'type-graphql';

import { PageArgs, connectionTypes } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { NodeType } from '../../../platform/graphql/node';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { CopyType } from '../../catalogue';
import type { CaseKind, CaseResolution } from './copy-case.rules';

/** Kinds of case in the schema. */
export const CaseKindEnum = registered<CaseKind>(
  'CopyCaseKind',
  'What is the matter with a copy. New values may appear.',
  {
    CLAIMED_RETURNED: 'The member says it came back; it was not found yet.',
    DAMAGED: 'Damaged.',
    LOST: 'Taken for lost.',
  },
);

/** Decisions in the schema. */
export const CaseResolutionEnum = registered<CaseResolution>(
  'CopyCaseResolution',
  'What was decided about a case. New values may appear.',
  {
    FOUND: 'Found: a claim was right, a lost copy is back.',
    ACCEPTED: 'The claim is believed although the copy was not found: it is missing.',
    CHARGED: 'The claim is not believed: the copy is lost and charged.',
    BROUGHT_BACK: 'It came back at the desk while the claim was open.',
    REPAIRED: 'Mended.',
    KEPT_IN_USE: 'Goes on being lent as it is.',
    CANCELLED: 'Noted by mistake: what it cost is taken back.',
    REPLACED: 'The member brought another copy: its price is credited.',
    WRITTEN_OFF: 'Given up: the copy is withdrawn, what is owed stays.',
  },
);

@ObjectType('CopyCase', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A copy that is claimed to be back, damaged or lost, and what was decided about it.',
})
export class CopyCaseType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => CaseKindEnum, { description: 'What is the matter.' })
  kind: CaseKind;

  @Field(() => String, { nullable: true, description: 'What staff noted; null if nothing.' })
  note: string | null;

  @Field(() => RupiahScalar, { description: 'What was charged for damage; 0 for other cases.' })
  cost: number;

  @Field(() => Date, { description: 'Since when.' })
  openedAt: Date;

  @Field(() => CaseResolutionEnum, {
    nullable: true,
    description: 'What was decided; null while it is open.',
  })
  resolution: CaseResolution | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so; null if nobody said.' })
  resolutionNote: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided; null while it is open.' })
  resolvedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;
}

/** `CopyCaseEdge` and `CopyCaseConnection`. */
export const { EdgeType: CopyCaseEdgeType, ConnectionType: CopyCaseConnectionType } = connectionTypes(
  'CopyCase',
  () => CopyCaseType,
  { one: 'A case', many: 'cases' },
);

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

@MutationInput()
export class ClaimReturnedInput {
  @Field(() => ID, { description: 'The open loan.' })
  loanId: string;

  @Field(() => String, { nullable: true, description: 'What the member says, at most 300 characters.' })
  note?: string | null;

  @IdempotencyKey({ effect: 'a repeat has no second effect and returns the first answer' })
  idempotencyKey: string;
}

@MutationInput()
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

  @IdempotencyKey({ effect: 'a repeat has no second effect and returns the first answer' })
  idempotencyKey: string;
}

@MutationInput()
export class ReportMissingInput {
  @Field(() => ID, { description: 'The copy that was looked for in vain.' })
  copyId: string;

  @Field(() => ID, { description: 'The branch where it was looked for.' })
  branchId: string;

  @IdempotencyKey({ effect: 'a repeat has no second effect and returns the first answer' })
  idempotencyKey: string;
}

export const ReportMissingPayload = definePayload('ReportMissing', {
  copy: unlessRefused(CopyType, 'The copy as it is now'),
});

@MutationInput()
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

  @IdempotencyKey({ effect: 'a repeat has no second effect and returns the first answer' })
  idempotencyKey: string;
}

export const CopyCasePayload = definePayload(
  'CopyCase',
  { case: unlessRefused(CopyCaseType, 'The case as it is now') },
  { description: 'What was noted or decided. Either `case` is set or `userErrors` is not empty.' },
);
