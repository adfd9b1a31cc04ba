import {
  civilDate,
  toCivilDate,
  clockTime,
  formatClockTime,
  grouped,
  longDate,
  relativeDay,
  rupiah,
  todayInJakarta,
} from '@pustaka/web-shared/format/index.ts';
import type { DisplayLanguage } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../i18n/use-translation';

/** Returns the language on screen and every format bound to it. */
export function useDisplay() {
  const { language } = useTranslation();
  return {
    language,
    number: (amount: number) => grouped(amount, language),
    money: (amount: number) => rupiah(amount, language),
    date: (date: string) => civilDate(date, language),
    fullDate: (date: string) => longDate(date, language),
    dateOf: (instant: string) => civilDate(toCivilDate(instant), language),
    dayOf: (instant: string) => relativeDay(toCivilDate(instant), todayInJakarta(new Date()), language),
    day: (date: string) => relativeDay(date, todayInJakarta(new Date()), language),
    time: (time: string) => clockTime(time, language),
    shortTime: (time: string) => clockTime(time, language, { withZone: false }),
    clock: (instant: string) => secondsClock(instant, language),
    timeOf: (instant: string | Date) => formatClockTime(instant, language),
  };
}

/** Writes the time of an instant to the second, as a list of scans needs it: `09.12.40`. */
function secondsClock(instant: string, language: DisplayLanguage): string {
  const seconds = new Date(instant).toISOString().slice(17, 19);
  const minute = formatClockTime(instant, language, { withZone: false });
  return language === 'id' ? `${minute}.${seconds}` : minute.replace(/(:\d{2})/, `$1:${seconds}`);
}
