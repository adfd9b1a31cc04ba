import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import type { FacetCounts } from '../../../platform/search';
import { CLASS_HUNDREDS, classCaption, listNotationsBelow } from './class-captions';
import { LANGUAGE_CODES, languageName } from '../shared/languages';
import { displayClass } from './class-notation';
import type { SearchDeps } from '../search/search-index';
import { searchIndex } from '../search/search-index';
import { toSearchRequest } from '../search/search-request';
import { LanguageType } from '../titles/title-facts.type';

@ObjectType('ClassHeading', {
  simpleResolvers: true,
  description: 'A class of the tree: ten hundreds (and 2X Islam), below each its tens.',
})
export class ClassHeadingType {
  @Field(() => String, { description: 'For example `8`, `89`, `2X`, `2X4`: the prefix that filters use.' })
  notation: string;

  @Field(() => String, { description: 'As printed: `800`, `890`, `2X`, `2X4`.' })
  display: string;

  @Field(() => LocalizedTextType, { description: 'What the class is about.' })
  caption: LocalizedTextType;

  @Field(() => Int, { description: 'How many titles are in it.' })
  titleCount: number;

  @Field(() => [ClassHeadingType], { description: 'The classes below it; empty at the bottom.' })
  children: readonly ClassHeadingType[];
}

/** Reads what the whole catalogue can be browsed by; the counts come from the search index. */
@Resolver()
export class ClassTreeResolver {
  constructor(private readonly deps: SearchDeps) {}

  @Access({ public: true, partner: 'catalogue:read' })
  @Priced(20, { isFlat: true })
  @Query(() => [ClassHeadingType], { description: 'The class tree with live counts.' })
  async classTree(@Ctx() context: Context): Promise<ClassHeadingType[]> {
    const { classes } = await this.counts(context);
    const counts = new Map(classes.map(({ value, count }) => [value, count]));
    const heading = (notation: string, children: ClassHeadingType[]): ClassHeadingType => ({
      notation,
      display: displayClass(notation),
      caption: classCaption(notation),
      titleCount: counts.get(notation) ?? 0,
      children,
    });
    return CLASS_HUNDREDS.map((hundred) =>
      heading(
        hundred,
        listNotationsBelow(hundred).map((ten) => heading(ten, [])),
      ),
    );
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Priced(20, { isFlat: true })
  @Query(() => [LanguageType], { description: 'Languages a record can have, in the order of use.' })
  async languages(@Ctx() context: Context): Promise<LanguageType[]> {
    const used = (await this.counts(context)).languages.map(({ value }) => value);
    return [...new Set([...used, ...LANGUAGE_CODES])].map((code) => ({ code, name: languageName(code) }));
  }

  private async counts(context: Context): Promise<Pick<FacetCounts, 'classes' | 'languages'>> {
    const request = toSearchRequest({ text: '', collapseEditions: false });
    const { facets } = await searchIndex(this.deps, context, {
      ...request,
      offset: 0,
      limit: 1,
      facets: ['classes', 'languages'],
    });
    return facets ?? { classes: [], languages: [] };
  }
}
