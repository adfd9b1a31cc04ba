import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { LoaderScope } from '../../../platform/graphql/loader';
import { listLinkFacts } from './link-figures.queries';
import type { FiguresByDay } from './link-figures.rules';
import { tellFigures } from './link-figures.rules';

/** What came of posts, by the id of the post: in all, by channel and by day, numbers of few people hidden. */
export const figuresOfPosts = defineLoader<string, FiguresByDay>('figuresOfPosts', (scope, ids) =>
  tellFiguresOf(scope, 'post_id', ids),
);

/** What came of links, by the id of the link: in all and by day, numbers of few people hidden. */
export const figuresOfLinks = defineLoader<string, FiguresByDay>('figuresOfLinks', (scope, ids) =>
  tellFiguresOf(scope, 'id', ids),
);

async function tellFiguresOf(
  { db }: LoaderScope,
  owner: 'id' | 'post_id',
  ids: readonly string[],
): Promise<FiguresByDay[]> {
  return groupBy(ids, await listLinkFacts(db, owner, ids), (fact) => fact.owner).map(tellFigures);
}
