import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { EventRow } from '../../../lib/events/EventRow';
import { formatDays } from '../../../lib/events/when';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import type { BusinessPathQuery } from './BusinessPath.generated';
import { joinedTrainings } from './joined-trainings';
import type { JoinedTraining } from './joined-trainings';

type OwnEvent = BusinessPathQuery['ownRegistrations']['nodes'][number]['event'];
type TrainingsProps = {
  readonly answer: Pick<BusinessPathQuery, 'ownRegistrations' | 'ownCertificates' | 'recommended'>;
};

/** Shows the trainings a member has joined, with certificates, and those that come next. */
export function Trainings({ answer }: TrainingsProps): ReactElement {
  const { t } = useTranslation('businessPath');
  const paths = usePaths();
  const joined = joinedTrainings(answer.ownRegistrations.nodes, answer.ownCertificates);
  const next = answer.recommended.nodes
    .filter(({ id }) => !joined.some(({ event }) => event.id === id))
    .slice(0, 3);
  return (
    <>
      <section className="part" aria-labelledby="pelatihan">
        <header>
          <h2 id="pelatihan">{t('trainings')}</h2>
        </header>
        {joined.length === 0 ? (
          <p className="none-yet">{t('noTrainings')}</p>
        ) : (
          <ul className="own-list">
            {joined.map((training) => (
              <Training key={training.id} training={training} />
            ))}
          </ul>
        )}
      </section>
      {next.length > 0 && (
        <section className="part" aria-labelledby="berikutnya">
          <header>
            <h2 id="berikutnya">{t('recommended')}</h2>
            <Link className="as-link" to={`${paths.to('events')}?jenis=BUSINESS_TRAINING`}>
              {t('allTrainings')}
            </Link>
          </header>
          <ol className="occurrences">
            {next.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Training({
  training: { event, session, hasCome, certificate },
}: {
  readonly training: JoinedTraining<OwnEvent>;
}): ReactElement {
  const { t } = useTranslation('businessPath');
  const language = useLanguage();
  const paths = usePaths();
  return (
    <li>
      <h3>
        <Link to={paths.local(event.path)}>{event.name.text}</Link>
      </h3>
      {session !== null && <p className="meta">{formatDays(session, language)}</p>}
      <p className={`availability ${hasCome ? 'availability-all' : 'availability-none'}`}>
        {t(hasCome ? 'attended' : 'registered')}
      </p>
      {certificate !== null && (
        <p>
          <a href={certificate.filePath}>{t('certificate', { number: certificate.number })}</a>
        </p>
      )}
    </li>
  );
}
