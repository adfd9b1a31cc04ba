import type { ReactElement } from 'react';

import { formatDays, formatHours } from '../../../lib/events/when';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { ShownEvent } from './shown-event';
import { useNow } from '../../../lib/moment';

/** Lists the dates of a series or a course; a single date is said in the facts already. */
export function EventSessions({ event }: { readonly event: ShownEvent }): ReactElement | null {
  const { t } = useTranslation('event');
  const language = useLanguage();
  const now = useNow().toISOString();
  if (event.sessions.length < 2) return null;
  return (
    <section>
      <h2>{t('sessions')}</h2>
      <ol className="sessions">
        {event.sessions.map((session) => (
          <li key={session.id} className={session.endsAt < now ? 'over' : undefined}>
            <b>
              {[formatDays(session, language), formatHours(session, language)].filter(Boolean).join(', ')}
            </b>
            {session.status === 'CANCELLED' ? (
              <span className="availability availability-stop">{t('sessionOff')}</span>
            ) : (
              session.endsAt < now && <span className="tag">{t('over')}</span>
            )}
            {session.closure !== null && (
              <small>{t('closedBecause', { reason: session.closure.reason })}</small>
            )}
            {session.name !== null && <small>{session.name.text}</small>}
            {session.note !== null && <small>{session.note.text}</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}
