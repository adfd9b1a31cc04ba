import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Term } from '../../../platform/graphql/coded-term';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { possibleDuplicates } from '../cataloguing/possible-duplicates.queries';
import { findTitlesByIdentifier } from './find-title-by-identifier';
import { Audiences, MaterialTypes } from '../shared/terms.graphql';
import { TitleFilter } from './title-changes.graphql';
import { listAllTitles, newArrivals } from './title-lists.queries';
import type { Title } from './title.entity';
import type { Work } from './titles.queries';
import { workById } from './titles.queries';
import { NODES, THE_FIELD, titleColumnsFor } from './title-selection.graphql';
import { TitleConnectionType, TitleType } from './title.type';
import { WorkType } from '../works/work.type';

/** Reads titles and works. */
@Resolver()
export class TitleQueries {
  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => [MaterialTypes.Type], { description: 'Every kind of thing that a title can be.' })
  materialTypes(): readonly Term[] {
    return MaterialTypes.all;
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => [Audiences.Type], { description: 'Every audience that a title can be meant for.' })
  audiences(): readonly Term[] {
    return Audiences.all;
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => TitleType, { nullable: true, description: 'A title by id; null if there is none.' })
  title(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Title | null> {
    return context.loader(titleColumnsFor(info, THE_FIELD).loader).load(id);
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => [TitleType], {
    description: 'Titles by identifier in any form: ISBN with or without hyphens, ISSN, at most 20.',
  })
  titlesByIdentifier(
    @Arg('identifier', () => String, { description: 'The number, in any spelling.' }) identifier: string,
    @Ctx() context: Context,
  ): Promise<Title[]> {
    return findTitlesByIdentifier(context.db, identifier);
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => TitleConnectionType, {
    description: 'Titles newest in the catalogue first, of all kinds unless narrowed.',
  })
  newArrivals(
    @Arg('filter', () => TitleFilter, { nullable: true, description: 'Which titles.' })
    filter: TitleFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Page<Title>> {
    const list = { page: pageRequest(page), columns: titleColumnsFor(info, NODES) };
    return filter === null || filter === undefined
      ? newArrivals(context.db, list)
      : listAllTitles(context.db, filter, { ...list, order: { field: 'CREATED_AT', direction: 'DESC' } });
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => WorkType, { nullable: true, description: 'A work by id; null if there is none.' })
  work(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Work | null> {
    return context.loader(workById).load(id);
  }

  @Access({ staff: 'catalogue.edit' })
  @Query(() => [TitleType], {
    description:
      'Records that may describe the same thing as a draft: same ISBN, or same title and contributor, at most 10.',
  })
  possibleDuplicates(
    @Arg('titleProper', () => String, { description: 'Title of the draft.' }) titleProper: string,
    @Arg('contributorName', () => String, {
      nullable: true,
      description: 'Its main contributor, in any form of the name; null looks at the title alone.',
    })
    contributorName: string | null,
    @Arg('identifiers', () => [String], { nullable: true, description: 'Its numbers, as printed.' })
    identifiers: string[] | null,
    @Ctx() context: Context,
  ): Promise<Title[]> {
    return possibleDuplicates(context.db, {
      titleProper,
      contributorName: contributorName ?? null,
      identifiers: identifiers ?? [],
    });
  }
}
