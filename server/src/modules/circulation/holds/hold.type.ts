import { Field, ID, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { HoldStatus } from './hold.terms';
import { HoldStatusEnum } from '../enums.graphql';

@ObjectType('Hold', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A member waits for a copy of a title. Only the member, their guardian and staff can see it.',
})
export class HoldType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => HoldStatusEnum, { description: 'How far it has come.' })
  status: HoldStatus;

  @Field(() => Date, { description: 'When it was placed.' })
  createdAt: Date;

  @Field(() => Boolean, { description: 'Whether it is suspended: it keeps its place and is passed over.' })
  isSuspended: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it resumes by itself; null if not suspended or until somebody resumes it.',
  })
  suspendedUntil: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day to collect it; null unless `READY`.' })
  collectBy: string | null;
}

/** `HoldEdge` and `HoldConnection`. */
export const { EdgeType: HoldEdgeType, ConnectionType: HoldConnectionType } = connectionTypes(
  'Hold',
  () => HoldType,
  { one: 'A hold', many: 'holds' },
);
