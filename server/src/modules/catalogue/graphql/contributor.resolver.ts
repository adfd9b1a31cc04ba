import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { Contributor } from '../data/contributors';
import {
  contributorById,
  listContributors,
  titleCountByContributor,
  variantNamesByContributor,
} from '../data/contributors';
import { EVERY_COLUMN } from '../data/title-columns';
import { titlesOfContributor } from '../data/title-lists';
import type { Title } from '../data/titles';
import { ContributorConnectionType, ContributorType } from './contributor.type';
import { TitleConnectionType, TitleOrderInput } from './title.type';

/** Reads people and bodies. */
@Resolver(() => ContributorType)
export class ContributorResolver {
  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => ContributorType, {
    nullable: true,
    description: 'A contributor by id; null if there is none.',
  })
  contributor(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Contributor | null> {
    return context.loader(contributorById).load(id);
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => ContributorConnectionType, {
    description: 'Contributors by first letters or words of any form of name, in alphabetical order.',
  })
  contributors(
    @Arg('text', () => String, {
      nullable: true,
      description: 'First letters of words of a name; null or empty lists all.',
    })
    text: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Contributor>> {
    return listContributors(context.db, text ?? '', pageRequest(page));
  }

  @FieldResolver(() => [String], { description: 'Other forms that lead here (*lihat*).' })
  variantNames(@Root() contributor: Contributor, @Ctx() context: Context): Promise<string[]> {
    return context.loader(variantNamesByContributor).load(contributor.id);
  }

  @FieldResolver(() => Int, { description: 'How many titles they had a part in.' })
  titleCount(@Root() contributor: Contributor, @Ctx() context: Context): Promise<number> {
    return context.loader(titleCountByContributor).load(contributor.id);
  }

  @FieldResolver(() => TitleConnectionType, {
    description: 'Titles they had a part in, by title unless ordered.',
  })
  titles(
    @Root() contributor: Contributor,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => TitleOrderInput, { nullable: true, description: 'How to order.' })
    orderBy: TitleOrderInput | null,
    @Ctx() context: Context,
  ): Promise<Page<Title>> {
    return titlesOfContributor(context.db, contributor.id, {
      page: pageRequest(page),
      columns: EVERY_COLUMN,
      order: orderBy,
    });
  }
}
