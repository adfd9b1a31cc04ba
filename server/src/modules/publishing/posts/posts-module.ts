import type { DataKey } from '../../../platform/auth/keys/data-key';
import { holdsAt } from '../../../platform/auth/rights';
import type { Config } from '../../../platform/config';
import type { Log } from '../../../platform/log';
import type { Module } from '../../../platform/module';
import { ChannelResolver } from '../channels/channel.graphql';
import type { PublishingDeps } from '../deps';
import { publishDuePostsJob } from './delivery/publish-due-posts.job';
import type { PostDeps } from './post-deps';
import { postListSource } from './post-list-source';
import { countPostsWaiting } from './post-lists.queries';
import { PostMutations } from './post-mutations.graphql';
import { PostDeliveryResolver, PostResolver } from './post.graphql';
import { postById } from './posts.queries';
import { POSTS_PERSONAL_DATA } from './posts-personal-data';

/** What posts are opened with. */
export type PostsSetup = PublishingDeps & {
  readonly dataKey: DataKey;
  readonly log: Log;
  readonly config: Pick<
    Config,
    'dataDir' | 'publicOrigin' | 'telegramApiUrl' | 'graphApiUrl' | 'webhookTestOrigin'
  >;
};

/** Creates what the library tells on its channels: posts, and the channels they are published on. */
export function createPosts({ config, ...kernel }: PostsSetup): Module {
  const { dataDir, publicOrigin, telegramApiUrl, graphApiUrl, webhookTestOrigin } = config;
  const network = { telegramApiUrl, graphApiUrl, post: { testOrigin: webhookTestOrigin } };
  const deps: PostDeps = { ...kernel, dataDir, publicOrigin, network };
  return {
    name: 'posts',
    resolvers: [
      new PostResolver(deps),
      new PostDeliveryResolver(),
      new PostMutations(deps),
      new ChannelResolver(deps),
    ],
    personalData: POSTS_PERSONAL_DATA,
    nodes: [
      {
        prefix: 'pst',
        type: 'Post',
        load: async (context, id) =>
          context.actor.kind === 'staff' && holdsAt(context.actor, 'posts.write', null)
            ? context.loader(postById).load(id)
            : null,
      },
    ],
    resources: [
      { prefix: 'pst', table: 'post', nameColumn: 'name_id', englishNameColumn: 'name_en' },
      {
        prefix: 'pdl',
        table: 'post_delivery',
        nameColumn: '(SELECT p.name_id FROM post p WHERE p.id = post_delivery.post_id)',
        hidden: new Set(['sent_text', 'last_answer']),
      },
    ],
    lists: [postListSource],
    jobs: [publishDuePostsJob(deps)],
    waiting: [
      {
        permission: 'posts.write',
        alsoNeeds: { postApprovalCount: 'posts.approve', channelCount: 'channels.manage' },
        count: ({ db, now }) => countPostsWaiting(db, now),
      },
    ],
  };
}
