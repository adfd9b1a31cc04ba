import { rupiah } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';

import { languageName } from '../../../lib/catalogue/names';
import { eventCalendarPath } from '../../../lib/events/feed-paths';
import { placeWords } from '../../../lib/events/place-words';
import { formatDays, formatHours } from '../../../lib/events/when';
import { PartnerName } from '../../../lib/events/PartnerName';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { ageWords } from './age-words';
import { heldSessions } from './shown-event';
import type { ShownEvent } from './shown-event';

/** Says when, where, for whom and what it costs. */
export function EventFacts({ event }: { readonly event: ShownEvent }): ReactElement {
  const { t, wordOf } = useTranslation('event');
  const language = useLanguage();
  const offers = [...new Set([...event.accessibility, ...(event.place.space?.accessibility ?? [])])].map(
    (offer) => wordOf('accessibility', offer) ?? offer,
  );
  return (
    <dl className="facts">
      <Fact label={t('when')}>
        <When event={event} />
      </Fact>
      <Fact label={t('where')}>
        <Where event={event} />
      </Fact>
      <Fact label={t('forWhom')}>{ageWords(event, t)}</Fact>
      <Fact label={t('cost')}>
        {event.cost === 0 ? t('free') : rupiah(event.cost, language)}
        {event.costNote !== null && <small>{event.costNote.text}</small>}
      </Fact>
      {event.languages.length > 0 && (
        <Fact label={t('language')}>
          {event.languages.map((code) => languageName(code, language, code)).join(', ')}
        </Fact>
      )}
      {offers.length > 0 && <Fact label={t('offers')}>{offers.join(', ')}</Fact>}
      {event.partners.length > 0 && (
        <Fact label={t('partners')}>
          {event.partners.map((partner, place) => (
            <span key={partner.id}>
              {place > 0 && ', '}
              <PartnerName partner={partner} />
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function When({ event }: { readonly event: ShownEvent }): ReactElement {
  const { t } = useTranslation('event');
  const language = useLanguage();
  const paths = usePaths();
  const sessions = heldSessions(event);
  const shown = sessions.find(({ id }) => id === event.nextSession?.id) ?? sessions.at(-1);
  return (
    <>
      {shown !== undefined &&
        [formatDays(shown, language), formatHours(shown, language)].filter(Boolean).join(', ')}
      {shown === undefined &&
        event.sessions.map((session) => (
          <span key={session.id} className="called-off">
            <s>
              {[formatDays(session, language), formatHours(session, language)].filter(Boolean).join(', ')}
            </s>
            <small>
              {session.closure === null
                ? t('sessionOff')
                : t('closedBecause', { reason: session.closure.reason })}
            </small>
          </span>
        ))}
      {sessions.length > 1 && <small>{t('sessionsCount', { count: sessions.length })}</small>}
      {event.nextSession !== null && event.status !== 'CANCELLED' && event.status !== 'POSTPONED' && (
        <small>
          <a href={eventCalendarPath(paths.local(event.path), language)} download>
            {t('addToCalendar')}
          </a>
        </small>
      )}
      {event.programme !== null && (
        <small>
          {t('partOf')} <Link to={paths.local(event.programme.path)}>{event.programme.name.text}</Link>
        </small>
      )}
    </>
  );
}

function Where({ event }: { readonly event: ShownEvent }): ReactElement {
  const { t } = useTranslation('event');
  const { place } = event;
  if (place.kind === 'ONLINE')
    return (
      <>
        {t('online')}
        <small>
          {place.onlineUrl === null ? (
            t('onlineLater')
          ) : (
            <a href={place.onlineUrl} rel="noopener">
              {t('openLink')}
            </a>
          )}
        </small>
      </>
    );
  const address = place.kind === 'ELSEWHERE' ? place.address : place.branch?.address;
  return (
    <>
      {placeWords(place)}
      {address && <small>{address}</small>}
      {place.space?.directions && <small>{place.space.directions.text}</small>}
    </>
  );
}
