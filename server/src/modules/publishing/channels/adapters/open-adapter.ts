import type { DataKey } from '../../../../platform/auth/keys/data-key';
import type { Clock } from '../../../../shared/clock';
import type { PostOptions } from '../../../../platform/webhooks/post-webhook';
import type { ChannelRow } from '../channel.entity';
import type { AutomaticChannel, ChannelCode } from '../channel.terms';
import { needsToken } from '../channel.terms';
import type { ChannelAccess, ChannelAdapter } from './channel-adapter';
import { facebookAdapter } from './facebook';
import type { Patience } from './instagram';
import { instagramAdapter } from './instagram';
import { telegramAdapter } from './telegram';
import { webhookAdapter } from './webhook';

/** How the networks are reached. */
export type ChannelNetwork = {
  readonly telegramApiUrl: string;
  readonly graphApiUrl: string;
  readonly post: PostOptions;
  readonly patience?: Patience;
};

/** What opening a channel takes. */
export type ChannelDeps = {
  readonly dataKey: DataKey;
  readonly clock: Clock;
  readonly network: ChannelNetwork;
};

const PURPOSE = 'channel-token';

/** Encrypts the token of a channel. */
export function sealToken(dataKey: DataKey, token: string): string {
  return dataKey.seal(PURPOSE, token);
}

/** A channel with a network behind it. */
export type NetworkChannel = Exclude<AutomaticChannel, 'PORTAL'>;

/** Tells whether a channel has a network behind it that the server calls. */
export function isNetwork(code: ChannelCode): code is NetworkChannel {
  return needsToken(code);
}

/** Opens a channel with its token; null where target or token is missing, or was sealed with another key. */
export function openAdapter(
  deps: ChannelDeps,
  code: NetworkChannel,
  { target, sealedToken }: Pick<ChannelRow, 'target' | 'sealedToken'>,
): ChannelAdapter | null {
  const token = sealedToken === null ? null : deps.dataKey.open(PURPOSE, sealedToken);
  if (target === null || token === null) return null;
  return adapterOf(deps, code, { target, token });
}

function adapterOf(deps: ChannelDeps, code: NetworkChannel, access: ChannelAccess): ChannelAdapter {
  const { telegramApiUrl, graphApiUrl, post, patience } = deps.network;
  if (code === 'TELEGRAM') return telegramAdapter(telegramApiUrl, access);
  if (code === 'FACEBOOK') return facebookAdapter(graphApiUrl, access);
  if (code === 'INSTAGRAM') return instagramAdapter(graphApiUrl, access, patience);
  return webhookAdapter(access, post, () => deps.clock.now());
}
