import { ArgsType, Field, ID, InputType } from 'type-graphql';

import { PageArgs } from '../../../platform/graphql/connection';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import type { ProfileOrderField } from '../profiles/profile-lists.queries';
import type { ListingOrderField } from './listings.queries';
import type { BusinessSector, BusinessStatus } from '../business.terms';
import type { SizeClass } from '../profile-entries/profile-facts.rules';
import {
  BusinessOrderFieldEnum,
  BusinessProfileOrderFieldEnum,
  BusinessSectorEnum,
  BusinessSizeEnum,
  BusinessStatusEnum,
} from '../enums.graphql';

@InputType('BusinessFilter', {
  description:
    'Narrows the directory; fields are ANDed, values of a list are alternatives. Only what the owners show is looked at.',
})
export class BusinessFilterInput {
  @Field(() => [BusinessSectorEnum], { nullable: true, description: 'Of any of these sectors.' })
  sectors?: BusinessSector[] | null;

  @Field(() => [String], { nullable: true, description: 'In any of these kelurahan, by code.' })
  kelurahanCodes?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in the neighbouring Kabupaten.' })
  isOutsideCity?: boolean | null;

  @Field(() => [BusinessSizeEnum], { nullable: true, description: 'Of any of these sizes.' })
  sizeClasses?: SizeClass[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether staff verified it.' })
  isVerified?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'With words that begin like these in name, description, place or products.',
  })
  text?: string | null;
}

@InputType('BusinessOrder', { description: 'How to order the directory. Ties break on `id`.' })
export class BusinessOrderInput {
  @Field(() => BusinessOrderFieldEnum, { description: 'By what.' })
  field: ListingOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class BusinessListArgs extends PageArgs {
  @Field(() => BusinessFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: BusinessFilterInput | null;

  @Field(() => BusinessOrderInput, { nullable: true, description: 'The order; by name unless given.' })
  orderBy?: BusinessOrderInput | null;
}

@InputType('BusinessProfileFilter', {
  description: 'Narrows profiles; fields are ANDed, values of a list are alternatives.',
})
export class BusinessProfileFilterInput {
  @Field(() => [BusinessStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: BusinessStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Published, and changed since staff last read it.' })
  isChangedSinceReview?: boolean | null;

  @Field(() => String, { nullable: true, description: 'With these words in its name.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Owned by this member.' })
  memberId?: string | null;
}

@InputType('BusinessProfileOrder', { description: 'How to order profiles. Ties break on `id`.' })
export class BusinessProfileOrderInput {
  @Field(() => BusinessProfileOrderFieldEnum, { description: 'By what.' })
  field: ProfileOrderField;

  @Field(() => OrderDirection, { description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class BusinessProfileListArgs extends PageArgs {
  @Field(() => BusinessProfileFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: BusinessProfileFilterInput | null;

  @Field(() => BusinessProfileOrderInput, {
    nullable: true,
    description: 'The order; the last changed first unless given.',
  })
  orderBy?: BusinessProfileOrderInput | null;
}
