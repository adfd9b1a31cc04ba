import { toCivilDate, todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../i18n/use-translation';
import { useDisplay } from '../ui/use-display';

type OpeningState = {
  readonly isOpen: boolean;
  readonly closesAt: string | null;
  readonly opensAt: string | null;
};

/** Returns the function that says whether a branch is open and what comes next. */
export function useOpeningWords(): (state: OpeningState) => string {
  const { t } = useTranslation();
  const { dayOf, timeOf } = useDisplay();
  return ({ isOpen, closesAt, opensAt }) => {
    if (isOpen && closesAt !== null) return t('shell.openUntil', { time: timeOf(closesAt) });
    if (opensAt !== null)
      return t('shell.closedUntil', {
        when: isToday(opensAt) ? timeOf(opensAt) : `${dayOf(opensAt)} ${timeOf(opensAt)}`,
      });
    return t('shell.closed');
  };
}

function isToday(instant: string): boolean {
  return toCivilDate(instant) === todayInJakarta(new Date());
}
