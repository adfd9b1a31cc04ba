import { ReadingListEntity, ReadingListTitleEntity } from './reading-lists/reading-list.entity';
import { ReviewEntity } from './reviews/review.entity';

/** The tables of this module. */
export const COMMUNITY_ENTITIES = [ReviewEntity, ReadingListEntity, ReadingListTitleEntity];
