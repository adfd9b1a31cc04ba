import { useTranslation } from '../../../../lib/i18n/use-translation';

/** Returns the writer of months: `2026-12` is `Des 2026`. */
export function useMonthName(): (month: string) => string {
  const { list } = useTranslation('tools');
  const names = list('months');
  return (month) => {
    const [year = '', number = ''] = month.split('-');
    return `${names[Number(number) - 1] ?? number} ${year}`;
  };
}
