import type { CopiesOfTitleQuery } from './CopiesOfTitle.generated';

/** A copy as its row and its editor need it. */
export type CopyRow = NonNullable<CopiesOfTitleQuery['title']>['copies']['edges'][number]['node'];
