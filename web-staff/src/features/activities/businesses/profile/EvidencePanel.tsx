import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { BusinessOnScreen } from './shown-business';

/** Lists what the library did for a business: trainings attended, and titles borrowed where an owner shows them. */
export function EvidencePanel({
  business: { trainings, loans, owners },
}: {
  readonly business: BusinessOnScreen;
}) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  return (
    <section className="panel" aria-labelledby="evidence">
      <header>
        <h2 id="evidence">{t('businesses.evidence')}</h2>
      </header>
      <div className="panel-body">
        <h3>{t('businesses.trainings')}</h3>
        {trainings.length === 0 && <p className="quiet">{t('businesses.noTrainings')}</p>}
        <ul className="plain-list">
          {trainings.map(({ startsAt, event: { id, name } }) => (
            <li key={`${id} ${startsAt}`}>
              <Link to={paths.event(id)}>{name.text}</Link> <span className="quiet">{dateOf(startsAt)}</span>
            </li>
          ))}
        </ul>
        <h3>{t('businesses.loans')}</h3>
        {loans.length === 0 && (
          <p className="quiet">
            {t(owners.some(({ sharesLoans }) => sharesLoans) ? 'businesses.noLoans' : 'businesses.loansKept')}
          </p>
        )}
        <ul className="plain-list">
          {loans.map(({ checkedOutAt, title: { id, titleProper } }) => (
            <li key={`${id} ${checkedOutAt}`}>
              <Link to={paths.title(id)}>{titleProper}</Link>{' '}
              <span className="quiet">{dateOf(checkedOutAt)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
