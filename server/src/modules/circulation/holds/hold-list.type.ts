import { ArgsType, Field, ID, InputType } from 'type-graphql';

import { DateRange } from '../../../platform/graphql/date-range';
import { PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { HoldStatusEnum } from '../enums.graphql';
import type { HoldOrderField } from './hold-lists.queries';
import type { HoldStatus } from './hold.terms';

const HoldOrderFieldEnum = registered<HoldOrderField>('HoldOrderField', 'What holds can be ordered by.', {
  COLLECT_BY: 'Last day to collect; those without come last.',
  CREATED_AT: 'When it was placed.',
  TITLE: 'Title.',
  MEMBER_NAME: 'Name of the member.',
});

@InputType({ description: 'Narrows open holds; fields are ANDed, list values are ORed.' })
export class HoldFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Beginnings of words of the title, or the beginning of the barcode of the copy that is kept or asked for; for who may see members, also what `text` of `members` means of the member. At most 200 characters are looked at.',
  })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Collected at any of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [HoldStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: HoldStatus[] | null;

  @Field(() => DateRange, { nullable: true, description: 'To be collected until one of these days.' })
  collectOn?: DateRange | null;
}

@InputType({ description: 'How to order holds. Ties break on `id`.' })
export class HoldOrder {
  @Field(() => HoldOrderFieldEnum, { description: 'By what.' })
  field: HoldOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class HoldListArgs extends PageArgs {
  @Field(() => HoldFilter, { nullable: true, description: 'Which holds.' })
  filter?: HoldFilter | null;

  @Field(() => HoldOrder, {
    nullable: true,
    description: 'In which order; what must be collected first in front if absent.',
  })
  orderBy?: HoldOrder | null;
}
