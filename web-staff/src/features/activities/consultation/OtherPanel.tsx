import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ConsultationMark } from '../../../lib/consultations/ConsultationMark';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import type { ShownConsultationFragment } from './ConsultationPage.generated';

/** Leads to the other consultations of the same person. */
export function OtherPanel({ others }: { readonly others: ShownConsultationFragment['others'] }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  if (others.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="others">
      <header>
        <h2 id="others">{t('consultation.others')}</h2>
      </header>
      <ul>
        {others.map(({ id, startsAt, status, topic }) => (
          <li className="thing-line is-plain" key={id}>
            <span className="thing-what">
              <Link className="cell-title" to={paths.consultation(id)}>
                {dateOf(startsAt)}
              </Link>
              <span className="cell-note">{t(`consultationTerms.topic.${topic}`)}</span>
            </span>
            <ConsultationMark status={status} />
          </li>
        ))}
      </ul>
    </section>
  );
}
