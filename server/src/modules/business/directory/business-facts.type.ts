import { Field, ObjectType } from 'type-graphql';

import type { BusinessSector } from '../business.terms';
import { BusinessSectorEnum, BusinessSizeEnum } from '../enums.graphql';
import type { SizeClass } from '../profile-entries/profile-facts.rules';
import { BusinessLinkType } from './business-parts.type';

/**
 * Fields of a business for its owners, staff and the public that need no resolver; a base class, no type of
 * the schema.
 */
@ObjectType({ simpleResolvers: true })
export abstract class BusinessFactsType {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => BusinessSectorEnum, { description: 'What it lives on.' })
  sector: BusinessSector;

  @Field(() => String, { nullable: true, description: 'One sentence about it.' })
  summary: string | null;

  @Field(() => String, { nullable: true, description: 'All about it, in paragraphs of plain text.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'Business identification number (NIB).' })
  nib: string | null;

  @Field(() => BusinessSizeEnum, { nullable: true, description: 'Its size by PP 7/2021.' })
  sizeClass: SizeClass | null;

  @Field(() => [BusinessLinkType], { description: 'Where else it can be found.' })
  links: readonly BusinessLinkType[];

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;
}
