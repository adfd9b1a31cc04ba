import type { Locale } from '../../../shared/locale';
import { say } from './say';

/** Words in both languages of a letter. */
export type BothLanguages = { readonly id: string; readonly en: string };

/** Writes minutes as hours and minutes: `12 jam 30 menit`, `12 hours 30 minutes`. */
export function durationText(minutes: number, locale: Locale): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const words =
    locale === 'ID'
      ? { hours: 'jam', minutes: 'menit' }
      : { hours: hours === 1 ? 'hour' : 'hours', minutes: rest === 1 ? 'minute' : 'minutes' };
  return [
    ...(hours > 0 || rest === 0 ? [`${hours} ${words.hours}`] : []),
    ...(rest > 0 ? [`${rest} ${words.minutes}`] : []),
  ].join(' ');
}

/** Why a letter holds no longer, in the language of who reads: what staff wrote stays as they wrote it. */
export function withdrawReasonIn(
  { withdrawReason, isReplaced }: { readonly withdrawReason: string | null; readonly isReplaced: boolean },
  locale: Locale,
): string | null {
  if (isReplaced) return say('replaced')[locale];
  return withdrawReason === say('merged').ID ? say('merged')[locale] : withdrawReason;
}
