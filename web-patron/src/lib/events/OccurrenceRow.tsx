import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../i18n/use-translation';
import { useLanguage, useLocale, usePaths } from '../language';
import { PlacesMark } from './PlacesMark';
import { EventOccurrenceFragmentDoc } from './EventOccurrence.generated';
import type { EventOccurrenceFragment } from './EventOccurrence.generated';
import { placeWords } from './place-words';
import { formatHours, isOver } from './when';
import { useNow } from '../moment';
import { SampleMark } from '../ui/SampleMark';

/** Shows one occurrence in a list: its hours, what it is, where, and whether there are places. */
export function OccurrenceRow({
  occurrence: masked,
  headingLevel = 3,
}: {
  readonly occurrence: FragmentType<EventOccurrenceFragment>;
  readonly headingLevel?: 3 | 4;
}): ReactElement {
  const { t } = useTranslation('portal');
  const language = useLanguage();
  const paths = usePaths();
  const { data: occurrence } = useSuspenseFragment({
    fragment: EventOccurrenceFragmentDoc,
    fragmentName: 'EventOccurrence',
    from: masked,
    variables: { locale: useLocale() },
  });
  const { event } = occurrence;
  const Heading = headingLevel === 3 ? 'h3' : 'h4';
  const hours = formatHours(occurrence, language);
  return (
    <li className={isOver(occurrence, useNow()) ? 'over' : undefined}>
      <p className={hours === null ? 'clock long' : 'clock'}>
        {hours === null ? t('allDay') : hours.split('–')[0]}
      </p>
      <div>
        <p className="kind">
          <span className={`k-${event.kind.toLowerCase()}`}>{t(`eventKind.${event.kind}`)}</span>
          <SampleMark isSample={event.isSample} />
        </p>
        <Heading>
          <Link to={paths.local(event.path)}>{event.name.text}</Link>
        </Heading>
        <p className="meta">{[hours, placeWords(event.place) ?? t('online')].filter(Boolean).join(' · ')}</p>
        <PlacesMark occurrence={occurrence} />
      </div>
      <img className="pic" src={event.picture.url} width={64} height={64} alt="" loading="lazy" />
    </li>
  );
}
