import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { editionsOfWork } from '../titles/title-lists.queries';
import type { Title } from '../titles/title.entity';
import type { Work } from '../titles/titles.queries';
import { NODES, titleColumnsFor } from '../titles/title-selection.graphql';
import { TitleConnectionType } from '../titles/title.type';
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
