import { useTranslation } from '../../../i18n/use-translation';
import { Figures } from '../../../lib/figures/Figures';
import type { Impact } from './impact';
import { useGroupWords } from './use-group-words';

/** Shows what had changed after 30 and after 90 days. */
export function OutcomePanels({ impact: { outcomes } }: { readonly impact: Impact }) {
  const { t } = useTranslation();
  const words = useGroupWords();
  return outcomes.map(({ days, askedCount, answeredCount, permitCount, newJobCount, byPermit, turnover }) => (
    <Figures
      key={days}
      title={`${t('businessImpact.change')}: ${t('businessImpact.after', { count: days })}`}
      figures={[
        [t('businessImpact.asked'), askedCount],
        [t('businessImpact.answered'), answeredCount],
        [t('businessImpact.permits'), permitCount],
        ...byPermit.map(({ value, count }): [string, number | null] => [words('byPermit', value), count]),
        ...turnover.map(({ value, count }): [string, number | null] => [
          `${t('businessImpact.turnover')}: ${words('turnover', value)}`,
          count,
        ]),
        [t('businessImpact.jobs'), newJobCount],
      ]}
    />
  ));
}
