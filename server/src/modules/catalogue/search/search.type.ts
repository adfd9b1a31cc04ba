import { Field, ID, Int, ObjectType } from 'type-graphql';

import { PageInfo } from '../../../platform/graphql/connection';
import { Priced } from '../../../platform/graphql/limits/cost';
import { ContributorType } from '../authorities/contributor.type';
import { SuggestedFilterFieldEnum, SuggestionKindEnum } from '../shared/terms.graphql';
import { TitleType } from '../titles/title.type';
import { WorkType } from '../works/work.type';
import type { WishField } from './search-request';

@ObjectType('FacetValue', {
  simpleResolvers: true,
  description: 'A value to filter by, with the number of cards it would leave.',
})
export class FacetValueType {
  @Field(() => String, { description: 'What the filter takes.' })
  value: string;

  @Field(() => String, { description: "What people call it, in the request's language." })
  label: string;

  @Field(() => Int, { description: 'How many cards it would leave.' })
  count: number;

  @Field(() => Boolean, { description: 'Whether the filter of this search has it.' })
  isSelected: boolean;
}

@ObjectType('YearCount', { simpleResolvers: true, description: 'How many cards are from a year.' })
export class YearCountType {
  @Field(() => Int, { description: 'Year of publication.' })
  year: number;

  @Field(() => Int, { description: 'How many cards.' })
  count: number;
}

@ObjectType('CatalogueFacets', {
  simpleResolvers: true,
  description:
    'Live counts to narrow a search by; each ignores its own selection, so that several of its values can be chosen.',
})
export class CatalogueFacetsType {
  @Field(() => Int, { description: 'Cards with a copy that can be taken now.' })
  availableNow: number;

  @Field(() => [FacetValueType], { description: 'Branches.' })
  branches: readonly FacetValueType[];

  @Field(() => [FacetValueType], { description: 'Kinds of material.' })
  materialTypes: readonly FacetValueType[];

  @Field(() => [FacetValueType], { description: 'Main languages.' })
  languages: readonly FacetValueType[];

  @Field(() => [FacetValueType], { description: 'Audiences.' })
  audiences: readonly FacetValueType[];

  @Field(() => [FacetValueType], { description: 'Classes: hundreds and tens of the class tree.' })
  classes: readonly FacetValueType[];

  @Field(() => [YearCountType], { description: 'Years of publication, earliest first.' })
  years: readonly YearCountType[];

  @Field(() => [FacetValueType], { description: 'Subjects, most frequent first.' })
  subjects: readonly FacetValueType[];

  @Field(() => [FacetValueType], { description: 'People and bodies, most frequent first.' })
  contributors: readonly FacetValueType[];
}

@ObjectType('CatalogueHit', {
  simpleResolvers: true,
  description: 'A card of a search result: a work, or a title that stands alone.',
})
export class CatalogueHitType {
  @Field(() => TitleType, { description: 'The edition that matches best.' })
  title: TitleType;

  @Field(() => Int, { description: 'Editions of the same work that match, this one included.' })
  editionCount: number;

  @Field(() => WorkType, {
    nullable: true,
    description: 'The work that groups the editions; null when the title stands alone.',
  })
  work: WorkType | null;

  @Field(() => [String], {
    description: 'Words of the search that it lacks; empty for cards that have them all, which come first.',
  })
  withoutWords: readonly string[];
}

@ObjectType('RelaxedSearch', {
  simpleResolvers: true,
  description: 'Cards that lack some words of a search and have all others.',
})
export class RelaxedSearchType {
  @Field(() => [String], { description: 'The words they lack, in the order in which they were typed.' })
  withoutWords: readonly string[];

  @Field(() => Int, { description: 'How many cards these are, exactly.' })
  totalCount: number;
}

@ObjectType('SuggestedFilter', {
  simpleResolvers: true,
  description: 'A filter that a word of form may ask for: *novel*, *majalah*, *ebook*, *anak*.',
})
export class SuggestedFilterType {
  @Field(() => String, { description: 'The word that asks for it.' })
  word: string;

  @Field(() => SuggestedFilterFieldEnum, { description: 'Which list of the filter it belongs to.' })
  field: WishField;

  @Field(() => String, { description: 'What that list takes.' })
  value: string;

  @Field(() => String, { description: "What people call it, in the request's language." })
  label: string;

  @Field(() => Int, { description: 'How many cards it would leave.' })
  count: number;
}

@ObjectType('CatalogueSearchEdge', { simpleResolvers: true, description: 'A card and its cursor.' })
export class CatalogueSearchEdgeType {
  @Field(() => String, { description: 'Opaque position.' })
  cursor: string;

  @Field(() => CatalogueHitType, { description: 'The card.' })
  node: CatalogueHitType;
}

@ObjectType('CatalogueSearchConnection', {
  simpleResolvers: true,
  description: 'Cards that match: one per work, or one per title if editions are not collapsed.',
})
export class CatalogueSearchConnectionType {
  @Field(() => [CatalogueSearchEdgeType], { description: 'Cards with their cursors.' })
  edges: readonly CatalogueSearchEdgeType[];

  @Field(() => [CatalogueHitType], { description: 'Cards alone.' })
  nodes: readonly CatalogueHitType[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, {
    description:
      'How many cards have every word of the search, exactly. Words of form (*novel*, *resep*) only rank.',
  })
  totalCount: number;

  @Field(() => [RelaxedSearchType], {
    description:
      'Where few cards have every word, or none: how many lack which words. The list goes on with them in this order, and so do its cursors; facets count all that is listed.',
  })
  relaxed: readonly RelaxedSearchType[];

  @Field(() => [SuggestedFilterType], {
    description:
      'Filters that words of form may ask for, where they would leave something and some are not chosen yet.',
  })
  @Priced(1, { isFlat: true })
  suggestedFilters: readonly SuggestedFilterType[];

  // The page size multiplies the price: 20 points on a page of 20.
  @Priced(1, { isFlat: true })
  @Field(() => CatalogueFacetsType, { description: 'Counts to narrow the search by.' })
  facets: CatalogueFacetsType;

  @Field(() => String, {
    nullable: true,
    description: 'A better spelling of the text: *mungkin maksud Anda*; null if none.',
  })
  didYouMean: string | null;

  @Field(() => [String], { description: 'Other spellings that were searched too.' })
  alsoSearched: readonly string[];

  @Field(() => ContributorType, {
    nullable: true,
    description: 'A person whose name the text is, if there is just one.',
  })
  contributorMatch: ContributorType | null;
}

@ObjectType('Suggestion', { simpleResolvers: true, description: 'A completion of what is being typed.' })
export class SuggestionType {
  @Field(() => SuggestionKindEnum, { description: 'What it leads to.' })
  kind: 'TITLE' | 'CONTRIBUTOR' | 'SUBJECT';

  @Field(() => String, { description: 'The completion.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'What tells it apart: the author of a title, the years of a person; null if nothing does.',
  })
  detail: string | null;

  @Field(() => ID, { description: 'Id of the title, contributor or subject.' })
  targetId: string;

  @Field(() => String, { description: 'Path of its page on the portal.' })
  path: string;
}
