import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../language';
import { useToday } from '../moment';
import { DateBlock } from './DateBlock';
import { EventSummaryFragmentDoc } from './EventSummary.generated';
import type { EventSummaryFragment } from './EventSummary.generated';
import { PlacesMark } from './PlacesMark';
import { placeWords } from './place-words';
import { formatDays, formatHours, isRunning } from './when';
import { SampleMark } from '../ui/SampleMark';

/** Shows an event in a list with the day of its next session. */
export function EventRow({
  event: masked,
}: {
  readonly event: FragmentType<EventSummaryFragment>;
}): ReactElement {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  const paths = usePaths();
  const { data: event } = useSuspenseFragment({
    fragment: EventSummaryFragmentDoc,
    fragmentName: 'EventSummary',
    from: masked,
    variables: { locale: useLocale() },
  });
  const { nextSession, startsAt } = event;
  const today = useToday();
  const runs = nextSession !== null && isRunning(nextSession, today);
  const begins = nextSession?.fromDate ?? (startsAt === null ? null : toCivilDate(startsAt));
  const day = runs ? today : begins;
  const when = runs
    ? t('runsUntil', { day: civilDate(nextSession.untilDate, language) })
    : nextSession === null
      ? day !== null && civilDate(day, language)
      : [formatDays(nextSession, language), formatHours(nextSession, language)].filter(Boolean).join(', ');
  return (
    <li>
      {day === null ? <span /> : <DateBlock day={day} />}
      <div>
        <p className="kind">
          <span className={`k-${event.kind.toLowerCase()}`}>{t(`eventKind.${event.kind}`)}</span>
          <SampleMark isSample={event.isSample} />
        </p>
        <h3>
          <Link to={paths.local(event.path)}>{event.name.text}</Link>
        </h3>
        <p className="meta">{[when, placeWords(event.place) ?? t('online')].filter(Boolean).join(' · ')}</p>
        {nextSession !== null && <PlacesMark occurrence={{ ...nextSession, event }} />}
      </div>
      <img className="pic" src={event.picture.url} width={64} height={64} alt="" loading="lazy" />
    </li>
  );
}
