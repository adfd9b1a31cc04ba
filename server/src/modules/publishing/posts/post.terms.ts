/** What a post is made from, with how ids of it begin. */
export const SUBJECT_PREFIXES = {
  EVENT: 'evt',
  TITLE: 'ttl',
  READING_LIST: 'rls',
  GUIDE: 'gui',
  STORY: 'pag',
} as const;
/** One of the kinds of subjects. */
export type PostSubjectKind = keyof typeof SUBJECT_PREFIXES;

/** How far a post has come. */
export const POST_STATES = ['DRAFT', 'WAITING', 'APPROVED', 'PUBLISHED', 'WITHDRAWN'] as const;
/** One of the states of a post. */
export type PostState = (typeof POST_STATES)[number];

/** How a post stands on one channel. */
export const DELIVERY_STATES = [
  'PLANNED',
  'SENDING',
  'SENT',
  'FAILED',
  'HELD',
  'BY_HAND',
  'DONE_BY_HAND',
] as const;
/** One of the states of a delivery. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Why a post may not be published as its subject stands. */
export type SubjectObstacle = 'GONE' | 'HIDDEN' | 'CANCELLED' | 'POSTPONED' | 'FULL' | 'OVER';

/** What stands against a delivery, last; each has words that say what to do. */
export const DELIVERY_REASONS = [
  'GONE',
  'HIDDEN',
  'CANCELLED',
  'POSTPONED',
  'FULL',
  'OVER',
  'CHANNEL_OFF',
  'CHANNEL_HELD',
  'TOKEN',
  'TARGET',
  'TOO_LONG',
  'TOO_MANY_HASHTAGS',
  'NO_PICTURE',
  'EMPTY',
  'REFUSED',
  'UNCERTAIN',
  'RATE_LIMITED',
  'SERVER_FAULT',
  'UNREACHABLE',
] as const;
/** One of the reasons. */
export type DeliveryReason = (typeof DELIVERY_REASONS)[number];

/** What a person sets right at the channel, so that what was held for it goes on by itself. */
export const CHANNEL_REASONS = ['CHANNEL_OFF', 'CHANNEL_HELD', 'TOKEN', 'TARGET'] as const;

/** Facts that a text names instead of saying them, so that they are true when it is published. */
export const FACTS = ['judul', 'kapan', 'tempat', 'sisa', 'usia', 'biaya', 'tautan'] as const;
/** One of the facts. */
export type Fact = (typeof FACTS)[number];

/** The most letters that a text has before its facts are filled in. */
export const LONGEST_TEXT = 5_000;
/** The most letters of the words for a picture. */
export const LONGEST_ALT = 300;

/** Returns what an id is a subject of; null if posts are not made from such things. */
export function subjectKindOf(id: string): PostSubjectKind | null {
  const prefix = id.slice(0, 4);
  const found = Object.entries(SUBJECT_PREFIXES).find(([, one]) => `${one}_` === prefix);
  return (found?.[0] as PostSubjectKind | undefined) ?? null;
}
