import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';
import { DateScalar, RupiahScalar } from '../../../platform/graphql/scalars';
import type { LoanStatus } from './loan.terms';
import { CirculationRefusalType } from '../refusals/refusal.graphql';
import { LoanStatusEnum } from '../enums.graphql';

@ObjectType('Loan', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A copy that a member has, or had, until a moment. Only the member, their guardian and staff can see it.',
})
export class LoanType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => LoanStatusEnum, { description: 'How far it has come.' })
  status: LoanStatus;

  @Field(() => Date, { description: 'When it was lent.' })
  checkedOutAt: Date;

  @Field(() => Date, {
    description: 'From when it is late: the end of its last day, or a minute for loans by the hour.',
  })
  dueAt: Date;

  @Field(() => DateScalar, { description: 'The last day of the loan.' })
  dueOn: string;

  @Field(() => Boolean, { description: 'Whether it is due at a minute instead of the end of a day.' })
  isHourly: boolean;

  @Field(() => Date, { nullable: true, description: 'When it came back; null if it did not.' })
  returnedAt: Date | null;

  @Field(() => Int, { description: 'How often it was renewed.' })
  renewalCount: number;
}

@ObjectType('FineOnDay', {
  simpleResolvers: true,
  description: 'What the fine of a loan would be if it came back on a day.',
})
export class FineOnDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  day: string;

  @Field(() => RupiahScalar, { description: 'The fine on that day.' })
  amount: number;
}

@ObjectType('Renewability', {
  simpleResolvers: true,
  description: 'Whether a loan can be renewed now by whoever asks, and if not, why.',
})
export class RenewabilityType {
  @Field(() => Boolean, { description: 'Whether it can be renewed.' })
  canRenew: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The new last day; null if it cannot be renewed.' })
  newDueOn: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When a loan by the hour would be due; null for loans by the day, and if it cannot be renewed.',
  })
  newDueAt: Date | null;

  @Field(() => [CirculationRefusalType], { description: 'Why not; empty if it can.' })
  refusals: readonly CirculationRefusalType[];
}

/** `LoanEdge` and `LoanConnection`. */
export const { EdgeType: LoanEdgeType, ConnectionType: LoanConnectionType } = connectionTypes(
  'Loan',
  () => LoanType,
  { one: 'A loan', many: 'loans' },
);
