import { ReadingListEntity, ReadingListTitleEntity } from './reading-lists/reading-list.entity';
import { ReviewEntity } from './reviews/review.entity';

/** The tables of this room. */
export const COMMUNITY_ENTITIES = [ReviewEntity, ReadingListEntity, ReadingListTitleEntity];
