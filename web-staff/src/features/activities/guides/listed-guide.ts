import type { GuideListQuery } from './GuideList.generated';

/** A guide as lists show it. */
export type ListedGuide = GuideListQuery['guides'][number];
