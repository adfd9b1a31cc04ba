import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { connectionTypes, PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { assertForward, DateTimeRange } from '../../../platform/graphql/date-time-range';
import type { Audience, MaterialType } from '../shared/catalogue.terms';
import { Audiences, MaterialTypes } from '../shared/terms.graphql';
import type { DeletedTitle } from './deleted-titles.queries';
import { listDeletedTitles } from './deleted-titles.queries';
import { listAllTitles } from './title-lists.queries';
import type { Title } from './title.entity';
import { NODES, titleColumnsFor } from './title-selection.graphql';
import { TitleConnectionType, TitleOrderInput } from './title.type';

@InputType({ description: 'Narrows titles; fields are ANDed, list values are ORed.' })
export class TitleFilter {
  @Field(() => DateTimeRange, { nullable: true, description: 'Whose record was last changed in this span.' })
  updatedAt?: DateTimeRange | null;

  @Field(() => DateTimeRange, { nullable: true, description: 'Which came into the catalogue in this span.' })
  createdAt?: DateTimeRange | null;

  @Field(() => [MaterialTypes.Code], { nullable: true, description: 'Of any of these kinds.' })
  materialTypes?: MaterialType[] | null;

  @Field(() => [Audiences.Code], { nullable: true, description: 'For any of these audiences.' })
  audiences?: Audience[] | null;
}

@ArgsType()
export class TitleListArgs extends PageArgs {
  @Field(() => TitleFilter, { nullable: true, description: 'Which titles.' })
  filter?: TitleFilter | null;

  @Field(() => TitleOrderInput, {
    nullable: true,
    description: 'In which order; what was changed last comes last if absent.',
  })
  orderBy?: TitleOrderInput | null;
}

@ObjectType('DeletedTitle', {
  simpleResolvers: true,
  description: 'A title that is no longer in the catalogue: remove it from your copy.',
})
export class DeletedTitleType {
  @Field(() => ID, { description: 'The id it had; no other title ever gets it.' })
  id: string;

  @Field(() => Date, { description: 'When it was deleted.' })
  deletedAt: Date;
}

/** `DeletedTitleEdge` and `DeletedTitleConnection`. */
export const { EdgeType: DeletedTitleEdgeType, ConnectionType: DeletedTitleConnectionType } = connectionTypes(
  'DeletedTitle',
  () => DeletedTitleType,
  { one: 'A deleted title', many: 'deleted titles' },
);

@InputType({ description: 'Narrows deleted titles.' })
export class DeletedTitleFilter {
  @Field(() => DateTimeRange, { nullable: true, description: 'Deleted in this span.' })
  deletedAt?: DateTimeRange | null;
}

@ArgsType()
export class DeletedTitleArgs extends PageArgs {
  @Field(() => DeletedTitleFilter, { nullable: true, description: 'Which of them.' })
  filter?: DeletedTitleFilter | null;
}

/** What keeps somebody's copy of the catalogue up to date: which titles changed, and which are gone. */
@Resolver()
export class TitleChangesResolver {
  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => TitleConnectionType, {
    description:
      'Titles of the whole catalogue, the ones changed last at the end unless ordered. To keep a copy, ask for what changed since ten seconds before you last asked, and for `deletedTitles` likewise: a change may become visible some seconds after the time it carries.',
  })
  titles(
    @Args(() => TitleListArgs) { filter, orderBy, ...page }: TitleListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { db }: Context,
  ): Promise<Page<Title>> {
    assertForward(filter?.updatedAt, 'filter.updatedAt');
    assertForward(filter?.createdAt, 'filter.createdAt');
    return listAllTitles(db, filter ?? {}, {
      page: pageRequest(page),
      columns: titleColumnsFor(info, NODES),
      order: orderBy ?? null,
    });
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => DeletedTitleConnectionType, {
    description: 'Titles that were deleted, the latest at the end.',
  })
  deletedTitles(
    @Args(() => DeletedTitleArgs) { filter, ...page }: DeletedTitleArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<DeletedTitle>> {
    assertForward(filter?.deletedAt, 'filter.deletedAt');
    return listDeletedTitles(db, { deletedAt: filter?.deletedAt ?? null, page: pageRequest(page) });
  }
}
