import { ReadingListEntity, ReadingListTitleEntity } from './reading-list.entity';
import { ReviewEntity } from './review.entity';

/** The tables of this room. */
export const COMMUNITY_ENTITIES = [ReviewEntity, ReadingListEntity, ReadingListTitleEntity];
