import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

import { PageArgs } from '../../../platform/graphql/connection';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import type { Audience, MaterialType } from '../shared/catalogue.terms';
import { Audiences, CatalogueOrderFieldEnum, MaterialTypes } from '../shared/terms.graphql';
import type { CatalogueOrderField } from './search-request';

@InputType({ description: 'Years from one until another, both included; null is open.' })
export class YearRange {
  @Field(() => Int, { nullable: true, description: 'First year; null means from the beginning.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year; null means until now.' })
  untilYear?: number | null;
}

@InputType({ description: 'Narrows a search; fields are ANDed, values of a list ORed.' })
export class CatalogueFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only titles with a copy that can be taken now.' })
  availableNow?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Titles with a copy in any of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [MaterialTypes.Code], { nullable: true, description: 'Any of these kinds.' })
  materialTypes?: MaterialType[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Any of these main languages, as ISO 639-2/B codes.',
  })
  languages?: string[] | null;

  @Field(() => [Audiences.Code], { nullable: true, description: 'Any of these audiences.' })
  audiences?: Audience[] | null;

  @Field(() => [String], { nullable: true, description: 'Notations of the class tree: `8`, `89`, `2X4`.' })
  classes?: string[] | null;

  @Field(() => YearRange, { nullable: true, description: 'Published in this span.' })
  years?: YearRange | null;

  @Field(() => [ID], { nullable: true, description: 'About any of these subjects.' })
  subjectIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'By any of these people or bodies.' })
  contributorIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only titles of which no branch has a copy, withdrawn ones not counted.',
  })
  isWithoutCopies?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only titles with an ISBN or ISSN whose check digit is wrong; for staff, nothing to anybody else.',
  })
  hasWrongNumber?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words beside `text`. A file of the list of titles has its words here.',
  })
  text?: string | null;
}

@InputType({ description: 'How to order a search.' })
export class CatalogueOrder {
  @Field(() => CatalogueOrderFieldEnum, { description: 'By what.' })
  field: CatalogueOrderField;

  @Field(() => OrderDirection, {
    nullable: true,
    description: 'Which way; null takes the usual way of the field.',
  })
  direction?: OrderDirection | null;
}

@ArgsType()
export class CatalogueSearchArgs extends PageArgs {
  @Field(() => String, { description: 'What people type; at most 300 characters are looked at.' })
  text: string;

  @Field(() => CatalogueFilter, { nullable: true, description: 'Narrows the search.' })
  filter?: CatalogueFilter | null;

  @Field(() => CatalogueOrder, { nullable: true, description: 'How to order; null orders by relevance.' })
  orderBy?: CatalogueOrder | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether editions of a work share one card.',
  })
  collapseEditions?: boolean | null;
}
