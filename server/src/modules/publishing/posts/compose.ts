import type { Locale } from '../../../shared/locale';
import type { ChannelCode } from '../channels/channel.terms';
import { CHANNEL_LIMITS, countHashtags, countLetters, mostLetters } from '../channels/limits';
import type { PostText } from './post.entity';
import type { SubjectFacts } from './subjects/subject-facts';
import { factValues } from './subjects/subject-facts';
import { fillFacts, joinLanguages } from './text.rules';

type Written = Pick<PostText, 'channel' | 'locale' | 'text'>;

/** Writes the text of a channel as it is published: facts filled in, both languages together. */
export function composeText(
  texts: readonly Written[],
  channel: ChannelCode,
  { subject, link }: { readonly subject: SubjectFacts; readonly link: string },
): string {
  const own = texts.filter((text) => text.channel === channel);
  const filled: Partial<Record<Locale, string>> = {};
  for (const { locale, text } of own) filled[locale] = fillFacts(text, factValues(subject, locale, link));
  return joinLanguages(filled);
}

/** What stands against a text on a channel. */
export type TextFault =
  | { readonly reason: 'TOO_LONG'; readonly count: number; readonly most: number }
  | { readonly reason: 'TOO_MANY_HASHTAGS'; readonly count: number; readonly most: number }
  | { readonly reason: 'NO_PICTURE' }
  | { readonly reason: 'EMPTY' };

/** Finds what stands against publishing a filled text on a channel; null if nothing does. */
export function findTextFault(channel: ChannelCode, text: string, hasPicture: boolean): TextFault | null {
  // Lines whose facts say nothing fall away, and with them may go all.
  if (text.trim() === '') return { reason: 'EMPTY' };
  const { mostHashtags, needsPicture } = CHANNEL_LIMITS[channel];
  const [count, most] = [countLetters(channel, text), mostLetters(channel, hasPicture)];
  if (count > most) return { reason: 'TOO_LONG', count, most };
  const hashtags = countHashtags(text);
  if (mostHashtags !== null && hashtags > mostHashtags)
    return { reason: 'TOO_MANY_HASHTAGS', count: hashtags, most: mostHashtags };
  return needsPicture && !hasPicture ? { reason: 'NO_PICTURE' } : null;
}
