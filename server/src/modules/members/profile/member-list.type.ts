import { ArgsType, Field, ID, InputType } from 'type-graphql';

import { DateRange } from '../../../platform/graphql/date-range';
import { PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { MemberStanding } from './member-enums.graphql';
import type { MemberOrderField } from './member-lists.queries';

const MemberOrderFieldEnum = registered<MemberOrderField>(
  'MemberOrderField',
  'What members can be ordered by.',
  {
    NAME: 'Name.',
    EXPIRES_ON: 'The last day of the membership.',
    REGISTERED_ON: 'When the membership began.',
  },
);

@InputType({ description: 'Narrows members; fields are ANDed, list values are ORed.' })
export class MemberFilter {
  @Field(() => String, { nullable: true, description: 'As `text` of `members`, which it replaces.' })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'Of any of these categories, by code.' })
  categoryCodes?: string[] | null;

  @Field(() => [MemberStanding], { nullable: true, description: 'Standing in any of these ways today.' })
  standings?: MemberStanding[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these home branches.' })
  homeBranchIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Living in any of these wards, by code.' })
  kelurahanCodes?: string[] | null;

  @Field(() => DateRange, { nullable: true, description: 'Ending on one of these days.' })
  expiresOn?: DateRange | null;

  @Field(() => DateRange, { nullable: true, description: 'Registered on one of these days.' })
  registeredOn?: DateRange | null;
}

@InputType({ description: 'How to order members. Ties break on `id`.' })
export class MemberOrder {
  @Field(() => MemberOrderFieldEnum, { description: 'By what.' })
  field: MemberOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class MemberListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Beginnings of words of the name, a card number or its end, an e-mail address or a telephone number.',
  })
  text?: string | null;

  @Field(() => MemberFilter, { nullable: true, description: 'Which members.' })
  filter?: MemberFilter | null;

  @Field(() => MemberOrder, { nullable: true, description: 'In which order; by name if absent.' })
  orderBy?: MemberOrder | null;
}
