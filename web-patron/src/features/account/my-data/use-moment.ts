import { civilDate, toCivilDate, formatClockTime } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { timeLeft } from './time-left';
import { useNow } from '../../../lib/moment';

type Moments = { readonly moment: (instant: string) => string; readonly left: (until: string) => string };

/** Returns writers of moments: when, and how long until then. */
export function useMoment(): Moments {
  const { t } = useTranslation('myData');
  const language = useLanguage();
  const now = useNow();
  const left = (until: string): string => {
    const { isOver, days, hours } = timeLeft(until, now);
    if (isOver) return t('clock.over');
    const parts = [
      days > 0 ? t('clock.days', { count: days }) : '',
      hours > 0 ? t('clock.hours', { count: hours }) : '',
    ];
    return t('clock.left', { time: parts.filter((part) => part !== '').join(' ') });
  };
  return {
    moment: (instant) =>
      `${civilDate(toCivilDate(instant), language)}, ${formatClockTime(instant, language)}`,
    left,
  };
}
