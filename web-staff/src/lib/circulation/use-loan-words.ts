import { useTranslation } from '../../i18n/use-translation';
import { useDisplay } from '../ui/use-display';

type DatedLoan = { readonly dueOn: string; readonly dueAt: string; readonly isHourly: boolean };
type LateLoan = { readonly overdueDays: number; readonly isHourly: boolean };

/**
 * Returns the words for when a loan is due and how late it is: days, or for loans by the hour hours and
 * minutes.
 */
export function useLoanWords() {
  const { t } = useTranslation();
  const { date, day, timeOf } = useDisplay();
  const withHour = (words: string, { dueAt, isHourly }: DatedLoan) =>
    isHourly ? `${words}, ${timeOf(dueAt)}` : words;
  return {
    due: (loan: DatedLoan) => withHour(date(loan.dueOn), loan),
    dueDay: (loan: DatedLoan) => withHour(day(loan.dueOn), loan),
    late: ({ overdueDays, isHourly }: LateLoan) =>
      t(isHourly ? 'overdue.hours' : 'overdue.days', { count: overdueDays }),
  };
}
