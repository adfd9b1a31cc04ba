import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { ConsultationMark } from '../../../../lib/consultations/ConsultationMark';
import { paths } from '../../../../lib/paths';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { BusinessOnScreen } from './shown-business';

/** Lists what was talked about a business, for staff who may read consultations. */
export function ConsultationsPanel({ business: { consultations } }: { readonly business: BusinessOnScreen }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  if (consultations.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="consultations">
      <header>
        <h2 id="consultations">{t('businesses.consultations')}</h2>
      </header>
      <ul className="thing-list business-lines">
        {consultations.map(({ id, startsAt, status, topic }) => (
          <li key={id}>
            <Link className="cell-title" to={paths.consultation(id)}>
              {t(`consultationTerms.topic.${topic}`)}
            </Link>
            <span className="cell-note">
              {dateOf(startsAt)} · <ConsultationMark status={status} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
