import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { PlacesMark } from '../../../lib/events/PlacesMark';
import { formatDays, isOver } from '../../../lib/events/when';
import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { useNow } from '../../../lib/moment';
import type { Occurrence } from './occurrence';

/**
 * Shows each event once as its poster, with its next date; a series says its whole span, as its poster does.
 */
export function PosterWall({ occurrences }: { readonly occurrences: readonly Occurrence[] }): ReactElement {
  const paths = usePaths();
  const shown = nextOfEach(occurrences, useNow());
  return (
    <ul className="posters-view">
      {shown.map((occurrence) => (
        <li key={occurrence.id}>
          <Link to={paths.local(occurrence.event.path)}>
            <img
              src={occurrence.event.poster.url}
              width={occurrence.event.poster.width}
              height={occurrence.event.poster.height}
              alt={occurrence.event.name.text}
              loading="lazy"
            />
          </Link>
          <p>
            <span>
              <PosterDays occurrence={occurrence} />
            </span>
          </p>
          <PlacesMark occurrence={occurrence} />
        </li>
      ))}
    </ul>
  );
}

function PosterDays({ occurrence }: { readonly occurrence: Occurrence }): ReactElement {
  const { t } = useTranslation('events');
  const language = useLanguage();
  const now = useNow();
  const day = formatDays(occurrence, language);
  const { startsAt, endsAt, sessionCount } = occurrence.event;
  if (startsAt === null || endsAt === null || sessionCount < 2) return <>{day}</>;
  return (
    <>
      {civilDate(toCivilDate(startsAt), language)} – {civilDate(toCivilDate(endsAt), language)};{' '}
      {t(isOver(occurrence, now) ? 'seriesOn' : 'seriesNext', { day })}
    </>
  );
}

/** Gives each event once: its first date that is not over, else its first. */
function nextOfEach(occurrences: readonly Occurrence[], now: Date): readonly Occurrence[] {
  const byEvent = new Map<string, Occurrence>();
  for (const occurrence of occurrences) {
    const known = byEvent.get(occurrence.event.id);
    if (known === undefined || (isOver(known, now) && !isOver(occurrence, now)))
      byEvent.set(occurrence.event.id, occurrence);
  }
  return [...byEvent.values()];
}
