import type { MyClassSetsQuery } from './ClassSets.generated';

/** A class set as its teacher sees it. */
export type OwnSet = MyClassSetsQuery['viewerClassSets']['nodes'][number];
