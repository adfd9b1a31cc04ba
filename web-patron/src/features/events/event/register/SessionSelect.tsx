import { useId } from 'react';
import type { ReactElement } from 'react';

import { formatDays, formatHours, placesLeft } from '../../../../lib/events/when';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import type { ShownSession } from '../shown-event';
import type { SessionChoice } from './use-session-choice';

/** Asks for which date, where one registers for single dates and there are several. */
export function SessionSelect({
  session: { choices, sessionId, choose },
}: {
  readonly session: SessionChoice;
}): ReactElement | null {
  const { t } = useTranslation('registration');
  const language = useLanguage();
  const id = useId();
  if (choices.length < 2) return null;
  const left = (session: ShownSession) => {
    const count = placesLeft(session);
    return count === null ? '' : ` · ${count === 0 ? t('sessionFull') : t('sessionLeft', { count })}`;
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t('session')}</label>
      <select
        id={id}
        className="select"
        value={sessionId ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        {choices.map((session) => (
          <option key={session.id} value={session.id}>
            {[formatDays(session, language), formatHours(session, language)].filter(Boolean).join(', ') +
              left(session)}
          </option>
        ))}
      </select>
    </div>
  );
}
