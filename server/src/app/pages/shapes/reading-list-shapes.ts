import * as v from 'valibot';

import { coverShape, pageInfoShape, rowShape } from './title-shapes';

const text = v.string();
const maybeText = v.nullable(v.string());

/** Answer to `ReadingListsPage`. */
export const readingListsShape = v.object({
  publicReadingLists: v.object({
    totalCount: v.number(),
    nodes: v.array(
      v.object({
        id: text,
        name: text,
        description: maybeText,
        owner: maybeText,
        titleCount: v.number(),
        newestTitles: v.array(v.object({ id: text, cover: coverShape })),
      }),
    ),
    pageInfo: pageInfoShape,
  }),
});

/**
 * Answer to `ReadingListPage`; null for a list that is not there, or not for everybody who has its address.
 */
export const readingListShape = v.object({
  readingList: v.nullable(
    v.object({
      name: text,
      description: maybeText,
      visibility: text,
      status: text,
      owner: maybeText,
      titles: v.object({ totalCount: v.number(), nodes: v.array(rowShape), pageInfo: pageInfoShape }),
    }),
  ),
});
