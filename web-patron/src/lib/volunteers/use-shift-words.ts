import { formatClockTime, longDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../i18n/use-translation';
import { useLanguage } from '../language';

type Span = { readonly startsAt: string; readonly endsAt: string };

/** Returns how to say when a shift is, and how long somebody helped. */
export function useShiftWords(): {
  readonly span: (span: Span) => string;
  readonly moment: (instant: string) => string;
  readonly duration: (minutes: number) => string;
} {
  const { t } = useTranslation('volunteers');
  const language = useLanguage();
  const time = (instant: string): string => formatClockTime(instant, language, { withZone: false });
  const day = (instant: string): string => longDate(toCivilDate(instant), language);
  return {
    span: ({ startsAt, endsAt }) => `${day(startsAt)}, ${time(startsAt)}–${time(endsAt)}`,
    moment: (instant) => `${day(instant)}, ${time(instant)}`,
    duration: (minutes) => t('shift.duration', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
  };
}
