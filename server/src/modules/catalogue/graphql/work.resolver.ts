import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { editionsOfWork } from '../data/title-lists';
import type { Title } from '../data/titles';
import type { Work } from '../data/works';
import { NODES, titleColumnsFor } from './title-selection';
import { TitleConnectionType } from './title.type';
import { WorkType } from './work.type';

/** Resolves the editions of works. */
@Resolver(() => WorkType)
export class WorkResolver {
  @FieldResolver(() => TitleConnectionType, { description: 'Its editions, latest first.' })
  editions(
    @Root() work: Work,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Page<Title>> {
    return editionsOfWork(context.db, work.id, {
      page: pageRequest(page),
      columns: titleColumnsFor(info, NODES),
    });
  }
}
