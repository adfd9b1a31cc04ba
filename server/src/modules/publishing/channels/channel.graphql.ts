import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { PostDeps } from '../posts/post-deps';
import { say } from '../posts/words/say';
import type { ChannelRow } from './channel.entity';
import { isAutomatic } from './channel.terms';
import {
  ChannelType,
  SaveChannelInput,
  SaveChannelPayload,
  TestChannelInput,
  TestChannelPayload,
} from './channel.type';
import { listChannels, readChannel, WARNED_DAYS } from './channels.queries';
import { CHANNEL_LIMITS } from './limits';
import { saveChannel } from './save-channel';
import { testChannel } from './test-channel';

const DAY_MS = 86_400_000;

/** Shows and sets up the channels on which posts are published. */
@Resolver(() => ChannelType)
export class ChannelResolver {
  constructor(private readonly deps: PostDeps) {}

  @Access({ staff: 'posts.write', at: EVERYWHERE })
  @Query(() => [ChannelType], {
    description: 'All channels in their order, also those that were never set up.',
  })
  async channels(@Ctx() context: Context): Promise<ChannelType[]> {
    return (await listChannels(context.db.read)).map((row) => toChannel(row, context));
  }

  @Access({ staff: 'channels.manage', at: EVERYWHERE })
  @Mutation(() => SaveChannelPayload, {
    description:
      'Sets a channel up. Its token is stored encrypted; what was held for it lately goes on by itself.',
  })
  async saveChannel(
    @Arg('input', () => SaveChannelInput, { description: 'The channel.' }) input: SaveChannelInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveChannelPayload>> {
    const result = await saveChannel(this.deps, context.actor, input);
    if (!result.ok) return { channel: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { channel: toChannel(await readChannel(context.db.read, input.code), context), userErrors: [] };
  }

  @Access({ staff: 'channels.manage', at: EVERYWHERE })
  @Mutation(() => TestChannelPayload, {
    description: 'Proves token and target of a channel without publishing anything.',
  })
  @Priced(20)
  async testChannel(
    @Arg('input', () => TestChannelInput, { description: 'Which.' }) input: TestChannelInput,
    @Ctx() { locale }: Context,
  ): Promise<PayloadOf<typeof TestChannelPayload>> {
    const { isOk, message, answer } = await testChannel(this.deps, input.code);
    return { test: { isOk, message: message[locale], answer }, userErrors: [] };
  }
}

function toChannel(row: ChannelRow, { clock, locale }: Context): ChannelType {
  const { code, isOn, target, openUrl, sealedToken, tokenExpiresAt, heldReason, version } = row;
  const { longest, longestWithPicture, mostHashtags, needsPicture } = CHANNEL_LIMITS[code];
  const warned = clock.now().getTime() + WARNED_DAYS * DAY_MS;
  return {
    code,
    kind: isAutomatic(code) ? 'AUTOMATIC' : 'BY_HAND',
    isOn,
    target,
    openUrl,
    hasToken: sealedToken !== null,
    tokenExpiresAt,
    isTokenEnding: tokenExpiresAt !== null && tokenExpiresAt.getTime() < warned,
    trouble: heldReason === null ? null : say(`reasons.${heldReason}`)[locale],
    longest,
    longestWithPicture,
    mostHashtags,
    needsPicture,
    version,
  };
}
