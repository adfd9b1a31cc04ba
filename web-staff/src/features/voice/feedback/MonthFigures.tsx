import { useQuery } from '@apollo/client/react';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../../i18n/use-translation';
import { useDisplay } from '../../../lib/ui/use-display';
import { CaseFiguresDocument } from './CaseFigures.generated';

const DAYS = 30;

/** Tells how many cases came in the last month, how many were answered in time, and how long it took. */
export function MonthFigures() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const today = todayInJakarta(new Date());
  const { data } = useQuery(CaseFiguresDocument, {
    variables: { dates: { from: addDays(today, -DAYS), to: addDays(today, 1) } },
  });
  if (data === undefined) return null;
  const { total, answered, onTime, medianDays } = data.feedbackFigures;
  return (
    <p className="quiet small" style={{ marginTop: 12 }}>
      {t('feedbackCases.figures', {
        total: number(total),
        answered: number(answered),
        onTime: number(onTime),
      })}
      {medianDays !== null && ` ${t('feedbackCases.median', { days: String(medianDays) })}`}
    </p>
  );
}
