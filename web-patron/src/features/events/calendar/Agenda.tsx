import { countDays } from '@pustaka/web-shared/format/civil-date.ts';
import { longDate, relativeDay } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { OccurrenceRow } from '../../../lib/events/OccurrenceRow';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { agendaDays } from './agenda-days';
import { useNow } from '../../../lib/moment';
import type { Occurrence } from './occurrence';

type AgendaProps = {
  readonly days: readonly string[];
  readonly occurrences: readonly Occurrence[];
  readonly today: string;
  readonly isOnlyNarrow?: boolean;
};
type DayProps = { readonly day: string; readonly found: readonly Occurrence[]; readonly today: string };

/** Lists occurrences by day from now on; what is over in this span folds away below. */
export function Agenda({ days, occurrences, today, isOnlyNarrow = false }: AgendaProps): ReactElement {
  const { t } = useTranslation('events');
  const { coming, over } = agendaDays(days, occurrences, { today, now: useNow() });
  const overCount = over.reduce((sum, { found }) => sum + found.length, 0);
  return (
    <div className={isOnlyNarrow ? 'agenda-list only-narrow' : 'agenda-list'}>
      {coming.map(({ day, found }) => (
        <AgendaDay key={day} day={day} found={found} today={today} />
      ))}
      {coming.length === 0 && <p className="nothing-left">{t('nothingLeft')}</p>}
      {overCount > 0 && (
        <details className="over">
          <summary>{t('over', { count: overCount })}</summary>
          {over.map(({ day, found }) => (
            <AgendaDay key={day} day={day} found={found} today={today} />
          ))}
        </details>
      )}
    </div>
  );
}

function AgendaDay({ day, found, today }: DayProps): ReactElement {
  const language = useLanguage();
  return (
    <section aria-label={longDate(day, language)}>
      <h2 id={`d-${day}`}>
        {longDate(day, language)}
        {isNear(day, today) && <span>{relativeDay(day, today, language)}</span>}
      </h2>
      <ol>
        {found.map((occurrence) => (
          <OccurrenceRow key={occurrence.id} occurrence={occurrence} />
        ))}
      </ol>
    </section>
  );
}

function isNear(day: string, today: string): boolean {
  return Math.abs(countDays(today, day)) <= 1;
}
