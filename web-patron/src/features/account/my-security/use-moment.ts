import { civilDate, toCivilDate, formatClockTime } from '@pustaka/web-shared/format/index.ts';

import { useLanguage } from '../../../lib/language';

/** Returns a writer of moments in the language of the page. */
export function useMoment(): (instant: string) => string {
  const language = useLanguage();
  return (instant) => `${civilDate(toCivilDate(instant), language)}, ${formatClockTime(instant, language)}`;
}
