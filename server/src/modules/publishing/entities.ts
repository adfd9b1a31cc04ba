import {
  RegistrationLinkEntity,
  ShortLinkDayEntity,
  ShortLinkEntity,
  ShortLinkResultDayEntity,
} from './links/link.entity';
import { POST_ENTITIES } from './posts/entities';
import { StoryEntity, StoryMentionEntity, StoryTagEntity } from './stories/story.entity';

/** The tables of this module. */
export const PUBLISHING_ENTITIES = [
  StoryEntity,
  StoryTagEntity,
  StoryMentionEntity,
  ShortLinkEntity,
  ShortLinkDayEntity,
  ShortLinkResultDayEntity,
  RegistrationLinkEntity,
  ...POST_ENTITIES,
];
