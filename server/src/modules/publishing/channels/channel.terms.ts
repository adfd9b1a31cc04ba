/** Channels on which the server publishes by itself. */
export const AUTOMATIC_CHANNELS = ['PORTAL', 'TELEGRAM', 'FACEBOOK', 'INSTAGRAM', 'WEBHOOK'] as const;
/** Channels on which staff publish by hand, with what the server prepared. */
export const HAND_CHANNELS = ['WHATSAPP', 'TIKTOK', 'X'] as const;
/** All channels, in the order in which they are offered. */
export const CHANNEL_CODES = [...AUTOMATIC_CHANNELS, ...HAND_CHANNELS] as const;

/** A channel on which the server publishes by itself. */
export type AutomaticChannel = (typeof AUTOMATIC_CHANNELS)[number];
/** One of the channels. */
export type ChannelCode = (typeof CHANNEL_CODES)[number];

/** Whether the server publishes, or a person does. */
export type ChannelKind = 'AUTOMATIC' | 'BY_HAND';

/** Why nothing leaves by a channel until somebody sets it right. */
export type ChannelHold = 'TOKEN' | 'TARGET';

/** Tells whether the server publishes on a channel by itself. */
export function isAutomatic(code: ChannelCode): code is AutomaticChannel {
  return AUTOMATIC_CHANNELS.some((one) => one === code);
}

/** Tells whether a channel needs a token and a place to publish at: the portal is the library's own. */
export function needsToken(code: ChannelCode): boolean {
  return isAutomatic(code) && code !== 'PORTAL';
}
