import { Field, ID, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';
import { registered } from '../../../platform/graphql/enum';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import type { CaseKind, CaseResolution } from '../domain/copy-case';

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
