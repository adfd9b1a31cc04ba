import { civilDate, countDays } from './civil-date';
import type { DisplayLanguage } from './display-language';

const NEAR_DAYS = 6;

const nearWords = {
  id: {
    today: 'hari ini',
    yesterday: 'kemarin',
    tomorrow: 'besok',
    past: '{n} hari lalu',
    future: '{n} hari lagi',
  },
  en: {
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    past: '{n} days ago',
    future: 'in {n} days',
  },
} as const;

/** Names a date as people do when it is within six days of today, and by its date otherwise. */
export function relativeDay(date: string, today: string, language: DisplayLanguage): string {
  const distance = countDays(today, date);
  if (Number.isNaN(distance) || Math.abs(distance) > NEAR_DAYS) return civilDate(date, language);
  const words = nearWords[language];
  if (distance === 0) return words.today;
  if (distance === -1) return words.yesterday;
  if (distance === 1) return words.tomorrow;
  return (distance < 0 ? words.past : words.future).replace('{n}', String(Math.abs(distance)));
}
