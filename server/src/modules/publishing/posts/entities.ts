import { ChannelEntity } from '../channels/channel.entity';
import { PostDeliveryEntity, PostEntity, PostReachEntity, PostTextEntity } from './post.entity';

/** The tables of posts and channels. */
export const POST_ENTITIES = [ChannelEntity, PostEntity, PostTextEntity, PostDeliveryEntity, PostReachEntity];
