import * as v from 'valibot';

import { coverShape } from './title-shapes';

const text = v.string();
const maybeText = v.nullable(v.string());

/** Answer to `ReadingListsPage`. */
export const readingListsShape = v.object({
  publicReadingLists: v.object({
    totalCount: v.number(),
    nodes: v.array(v.object({ id: text, name: text, description: maybeText, owner: maybeText, titleCount: v.number(), newestTitles: v.array(v.object({ id: text, cover: coverShape })) })),
    pageInfo: v.object({ hasNextPage: v.boolean(), hasPreviousPage: v.boolean(), startCursor: maybeText, endCursor: maybeText }),
  }),
});
