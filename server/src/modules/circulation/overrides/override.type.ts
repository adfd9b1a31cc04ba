import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';

import { DateRange } from '../../../platform/graphql/date-range';
import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { CirculationRefusalCodeEnum } from '../enums.graphql';
import type { RefusalCode } from '../refusals/refusal-codes';
import type { OverrideOrderField } from './overrides.queries';

const OverrideOrderFieldEnum = registered<OverrideOrderField>(
  'OverrideOrderField',
  'What overrides can be ordered by.',
  { OCCURRED_AT: 'When it was.' },
);

@ObjectType('OverriddenRule', {
  simpleResolvers: true,
  description: 'Something that stood against a loan or a renewal and was answered at the desk.',
})
export class OverriddenRuleType {
  @Field(() => CirculationRefusalCodeEnum, { description: 'What stood against it.' })
  refusal: RefusalCode;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was done nevertheless; null if only confirmed.',
  })
  reason: string | null;
}

@ObjectType('DeskOverride', {
  simpleResolvers: true,
  description:
    'A loan or a renewal for which rules were overridden at a desk. Neither its reader nor its copy is named.',
})
export class DeskOverrideType {
  @Field(() => ID, { description: 'The id of the loan, or of the renewal.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether a loan was renewed; else it was made.' })
  isRenewal: boolean;

  @Field(() => Date, { description: 'When it was.' })
  occurredAt: Date;

  @Field(() => [OverriddenRuleType], { description: 'What was overridden, with the reasons.' })
  overrides: readonly OverriddenRuleType[];
}

/** `DeskOverrideEdge` and `DeskOverrideConnection`. */
export const { EdgeType: DeskOverrideEdgeType, ConnectionType: DeskOverrideConnectionType } = connectionTypes(
  'DeskOverride',
  () => DeskOverrideType,
  { one: 'An override', many: 'overrides' },
);

@InputType({ description: 'Narrows overrides at the desk; fields are ANDed, list values are ORed.' })
export class OverrideFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the reason, or of the name of whoever did it; neither reader nor copy is found. At most 200 characters are looked at.',
  })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'At any of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'By any of these members of staff.' })
  staffIds?: string[] | null;

  @Field(() => [CirculationRefusalCodeEnum], { nullable: true, description: 'Of any of these rules.' })
  refusals?: RefusalCode[] | null;

  @Field(() => DateRange, { nullable: true, description: 'On one of these days.' })
  dates?: DateRange | null;
}

@InputType({ description: 'How to order overrides. Ties break on `id`.' })
export class OverrideOrder {
  @Field(() => OverrideOrderFieldEnum, { description: 'By what.' })
  field: OverrideOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class OverrideListArgs extends PageArgs {
  @Field(() => OverrideFilter, { nullable: true, description: 'Which overrides.' })
  filter?: OverrideFilter | null;

  @Field(() => OverrideOrder, { nullable: true, description: 'In which order; the newest first if absent.' })
  orderBy?: OverrideOrder | null;
}
