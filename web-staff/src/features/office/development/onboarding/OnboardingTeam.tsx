import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { useDisplay } from '../../../../lib/ui/use-display';
import { OnboardingTeamDocument } from './OnboardingTeam.generated';

/** Lists those who are still joining, with what is overdue; nothing while nobody is. */
export function OnboardingTeam() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { data } = useQuery(OnboardingTeamDocument, { fetchPolicy: 'no-cache' });
  const joining = (data?.staffDevelopments ?? []).filter(({ onboarding }) =>
    onboarding.some(({ isDone }) => !isDone),
  );
  if (joining.length === 0) return null;
  return (
    <section className="panel" aria-label={t('development.onboarding.joining')}>
      <header className="panel-body">
        <h2>{t('development.onboarding.joining')}</h2>
      </header>
      <ul className="proof-list">
        {joining.map(({ staff, onboarding }) => {
          const overdue = onboarding.filter(({ isOverdue }) => isOverdue).length;
          return (
            <li key={staff.id} className="panel-body">
              <Link to={paths.developmentOf(staff.id)}>{staff.name}</Link>
              {overdue > 0 && (
                <span className="valid-until over">
                  {t('development.onboarding.overdueCount', { count: overdue })}
                </span>
              )}
              <span className="cell-note">
                {t('development.onboarding.doneOf', {
                  done: number(onboarding.filter(({ isDone }) => isDone).length),
                  all: number(onboarding.length),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
