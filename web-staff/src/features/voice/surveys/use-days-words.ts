import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';

type Days = { readonly opensOn: string | null; readonly closesOn: string | null };

/** Returns what writes between which days a survey takes answers. */
export function useDaysWords(): (days: Days) => string {
  const { t } = useTranslation();
  const { date } = useDisplay();
  return ({ opensOn, closesOn }) => {
    if (opensOn !== null && closesOn !== null)
      return t('surveys.between', { from: date(opensOn), until: date(closesOn) });
    if (closesOn !== null) return t('surveys.until', { date: date(closesOn) });
    return opensOn === null ? t('surveys.always') : t('surveys.from', { date: date(opensOn) });
  };
}
