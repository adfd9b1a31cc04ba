import type { OpeningBranch } from '../shapes/page-shapes';
import { clockText, dayText } from '../words/words';
import type { Scene } from './page-view';

/** What a sign at the door would say: open or not, and what comes next. */
export type OpeningSign = { readonly isOpen: boolean; readonly state: string; readonly next: string };

/** Writes the sign of a branch at the moment the page is drawn. */
export function openingSign(
  { openingState }: Pick<OpeningBranch, 'openingState'>,
  { words, locale, now }: Scene,
): OpeningSign {
  const { isOpen, closesAt, opensAt } = openingState;
  if (isOpen)
    return { isOpen, state: words.openNow, next: closesAt === null ? '' : words.until(timeOf(closesAt)) };
  if (opensAt === null) return { isOpen, state: words.closedNow, next: words.noHours };
  const isToday = dayText(new Date(opensAt), locale) === dayText(now, locale);
  return {
    isOpen,
    state: words.closedNow,
    next: words.opensAt(
      isToday ? timeOf(opensAt) : `${dayText(new Date(opensAt), locale)}, ${timeOf(opensAt)}`,
    ),
  };

  function timeOf(instant: string): string {
    return clockText(instant, locale);
  }
}
