import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';
import { DateScalar, RupiahScalar } from '../../../platform/graphql/scalars';
import type { CopyStatus } from '../domain/catalogue-terms';
import { CopyStatusEnum } from './terms';

@ObjectType('Copy', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One physical copy (eksemplar).',
})
export class CopyType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => CopyStatusEnum, { description: 'What it is doing now.' })
  status: CopyStatus;

  @Field(() => Boolean, { description: 'Whether it may only be read in the library.' })
  isReferenceOnly: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

@ObjectType('Acquisition', { simpleResolvers: true, description: 'How a copy was acquired.' })
export class AcquisitionType {
  @Field(() => DateScalar, { nullable: true, description: 'The day it came; null if unknown.' })
  date: string | null;

  @Field(() => String, { nullable: true, description: 'For example APBD, hibah.' })
  source: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Price; null if unknown or a gift.' })
  price: number | null;

  @Field(() => String, { nullable: true, description: 'Who supplied it.' })
  supplier: string | null;
}

@ObjectType('CopyStatusChange', { simpleResolvers: true, description: 'A change of the status of a copy.' })
export class CopyStatusChangeType {
  @Field(() => CopyStatusEnum, {
    nullable: true,
    description: 'What it was before; null when the copy was made.',
  })
  from: CopyStatus | null;

  @Field(() => CopyStatusEnum, { description: 'What it became.' })
  to: CopyStatus;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the staff member or name of the process that changed it.',
  })
  by: string | null;

  @Field(() => String, { nullable: true, description: 'Why; null if nobody said.' })
  reason: string | null;
}

/** `CopyEdge` and `CopyConnection`. */
export const { EdgeType: CopyEdgeType, ConnectionType: CopyConnectionType } = connectionTypes(
  'Copy',
  () => CopyType,
  { one: 'A copy', many: 'copies' },
);
