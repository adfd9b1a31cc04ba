import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { DateBlock } from '../../../../lib/events/DateBlock';
import { placeWords } from '../../../../lib/events/place-words';
import { formatDays, formatHours } from '../../../../lib/events/when';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../../lib/language';
import { isOpenRegistration, isOver } from '../../../../lib/registration/registration';
import type { ShownRegistration } from '../../../../lib/registration/registration';
import { FeedbackPart } from '../../../../lib/registration/FeedbackPart';
import { RegistrationView } from '../../../../lib/registration/RegistrationView';
import { useNow } from '../../../../lib/moment';

type EventsProps = { readonly registrations: readonly ShownRegistration[]; readonly onChanged: () => void };

/**
 * Lists the events of the family: tickets to show, places waited for, offers to accept, and below what is
 * over.
 */
export function Events({ registrations, onChanged }: EventsProps): ReactElement {
  const { t } = useTranslation('registration');
  const paths = usePaths();
  const now = useNow().toISOString();
  const coming = comingRegistrations(registrations, now);
  const past = registrations.filter((registration) => !coming.includes(registration));
  return (
    <section className="part" id="acara" aria-labelledby="acara-judul">
      <header>
        <h2 id="acara-judul">{t('mine.title')}</h2>
        <Link className="as-link" to={paths.to('events')}>
          {t('mine.find')}
        </Link>
      </header>
      {coming.length === 0 ? (
        <p className="none-yet">{t('mine.none')}</p>
      ) : (
        <ol className="own-events">
          {coming.map((registration) => (
            <li key={registration.id}>
              <Heading registration={registration} />
              <RegistrationView
                registration={registration}
                claim={{ id: registration.id }}
                onChanged={onChanged}
              />
            </li>
          ))}
        </ol>
      )}
      {past.length > 0 && (
        <details className="own-past">
          <summary>{t('mine.past')}</summary>
          <ul>
            {past.map((registration) => (
              <PastRow key={registration.id} registration={registration} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Gives what is still to come, the next first. */
export function comingRegistrations(
  registrations: readonly ShownRegistration[],
  now: string,
): readonly ShownRegistration[] {
  const startOf = ({ session, event }: ShownRegistration) =>
    (session ?? event.nextSession)?.startsAt ?? event.startsAt ?? '';
  return registrations
    .filter((registration) => isOpenRegistration(registration) && !isOver(registration, now))
    .sort((left, right) => (startOf(left) < startOf(right) ? -1 : 1));
}

function Heading({
  registration: { event, session },
}: {
  readonly registration: ShownRegistration;
}): ReactElement {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  const paths = usePaths();
  const next = session ?? event.nextSession;
  return (
    <div className="own-event">
      {next === null ? <span /> : <DateBlock day={next.fromDate} />}
      <div>
        <h3>
          <Link to={paths.local(event.path)}>{event.name.text}</Link>
        </h3>
        <p className="meta">
          {[
            next === null
              ? ''
              : [formatDays(next, language), formatHours(next, language)].filter(Boolean).join(', '),
            placeWords(event.place) ?? t('online'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {(event.status === 'CANCELLED' || event.status === 'POSTPONED') && (
          <p className="availability availability-stop">{t(`eventStatus.${event.status}`)}</p>
        )}
      </div>
    </div>
  );
}

function PastRow({ registration }: { readonly registration: ShownRegistration }): ReactElement {
  const { event, people, session } = registration;
  const { t } = useTranslation('registration');
  const language = useLanguage();
  const paths = usePaths();
  const attended = people.filter(({ places }) => places.some(({ attendedAt }) => attendedAt !== null)).length;
  return (
    <li>
      <Link to={paths.local(event.path)}>{event.name.text}</Link>
      <span className="meta">
        {[
          session === null ? '' : formatDays(session, language),
          attended === 0 ? '' : t('mine.attended', { count: attended }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      {registration.canGiveFeedback && (
        <div className="own-feedback">
          <FeedbackPart registration={registration} claim={{ id: registration.id }} isOpen={false} />
        </div>
      )}
    </li>
  );
}
