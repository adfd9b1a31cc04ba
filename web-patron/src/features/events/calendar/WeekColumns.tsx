import { longDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { OccurrenceRow } from '../../../lib/events/OccurrenceRow';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { Occurrence } from './occurrence';
import { occurrencesOn } from './occurrences-on';

type WeekColumnsProps = {
  readonly days: readonly string[];
  readonly occurrences: readonly Occurrence[];
  readonly today: string;
};

/** Shows the seven days of a week side by side; on phones one below the other. */
export function WeekColumns({ days, occurrences, today }: WeekColumnsProps): ReactElement {
  const { list } = useTranslation('events');
  const language = useLanguage();
  return (
    <ol className="week">
      {days.map((day, place) => {
        const found = occurrencesOn(day, occurrences);
        return (
          <li key={day} className={day === today ? 'today' : undefined}>
            <h3>
              <span aria-hidden="true">
                {list('weekdayShort')[place]} <b>{Number(day.slice(8))}</b>
              </span>
              <span className="hide">{longDate(day, language)}</span>
            </h3>
            <ol>
              {found.map((occurrence) => (
                <OccurrenceRow key={occurrence.id} occurrence={occurrence} headingLevel={4} />
              ))}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}
