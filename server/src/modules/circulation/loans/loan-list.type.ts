import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

import { DateRange } from '../../../platform/graphql/date-range';
import { PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import type { MaterialType } from '../../catalogue';
import { MaterialTypes } from '../../catalogue';
import type { LoanOrderField } from './loan-lists.queries';

const LoanOrderFieldEnum = registered<LoanOrderField>('LoanOrderField', 'What loans can be ordered by.', {
  DUE_AT: 'When it is due.',
  CHECKED_OUT_AT: 'When it was lent.',
  TITLE: 'Title.',
  MEMBER_NAME: 'Name of the member.',
});

@InputType({ description: 'Narrows open loans; fields are ANDed, list values are ORed.' })
export class LoanFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Beginnings of words of the title, or the beginning of a barcode; for who may see members, also what `text` of `members` means of the member. At most 200 characters are looked at.',
  })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [MaterialTypes.Code], { nullable: true, description: 'Of any of these kinds.' })
  materialTypes?: MaterialType[] | null;

  @Field(() => [String], { nullable: true, description: 'To members of any of these categories, by code.' })
  memberCategories?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the due date is over.' })
  isOverdue?: boolean | null;

  @Field(() => DateRange, { nullable: true, description: 'Due on one of these days.' })
  dueOn?: DateRange | null;

  @Field(() => Int, {
    nullable: true,
    description: 'At least so many days late, counted without closed days in mind.',
  })
  daysLateFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many days late.' })
  daysLateUntil?: number | null;
}

@InputType({ description: 'How to order loans. Ties break on `id`.' })
export class LoanOrder {
  @Field(() => LoanOrderFieldEnum, { description: 'By what.' })
  field: LoanOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class LoanListArgs extends PageArgs {
  @Field(() => LoanFilter, { nullable: true, description: 'Which loans.' })
  filter?: LoanFilter | null;

  @Field(() => LoanOrder, {
    nullable: true,
    description: 'In which order; the first due in front if absent.',
  })
  orderBy?: LoanOrder | null;
}

@ArgsType()
export class OverdueListArgs extends LoanListArgs {
  @Field(() => ID, { nullable: true, description: 'Of one branch; of all if absent.' })
  branchId?: string | null;
}
