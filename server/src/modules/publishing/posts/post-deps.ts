import type { Config } from '../../../platform/config';
import type { Log } from '../../../platform/log';
import type { ChannelDeps } from '../channels/adapters/open-adapter';
import type { PublishingDeps } from '../deps';
import { say } from './words/say';

/** What posts and channels need. */
export type PostDeps = PublishingDeps &
  ChannelDeps &
  Pick<Config, 'dataDir' | 'publicOrigin'> & { readonly log: Log };

/** What the objects of posts are called in refusals. */
export const POST_NOUNS = {
  post: say('nouns.post'),
  delivery: say('nouns.delivery'),
  subject: say('nouns.subject'),
  picture: say('nouns.picture'),
} as const;
