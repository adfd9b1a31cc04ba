import { useSuspenseQuery } from '@apollo/client/react';
import { addDays, listDays } from '@pustaka/web-shared/format/civil-date.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import { usePageTitle } from '../../../lib/use-page-title';
import { Agenda } from './Agenda';
import { monthFrom } from './calendar-days';
import { EventFilters } from './EventFilters';
import { EventsHead } from './EventsHead';
import { NoEvents } from './NoEvents';
import { EventsPageDocument } from './EventsPage.generated';
import { EventsSubscribe } from './EventsSubscribe';
import { toEventsVariables, unknownSpan } from './events-variables';
import { MonthTable } from './MonthTable';
import { PosterWall } from './PosterWall';
import { useEventsAddress } from './use-events-address';
import type { EventsAddress } from './use-events-address';
import { WeekColumns } from './WeekColumns';
import type { Occurrence } from './occurrence';

/** What nobody typed to read is not repeated in full. */
const LONGEST_ASKED = 30;

/** Shows what the library does: a month, a week, an agenda or posters. */
export function EventsPage(): ReactElement {
  const { t } = useTranslation('events');
  const address = useEventsAddress();
  const { data } = useSuspenseQuery(EventsPageDocument, {
    variables: toEventsVariables(address.parameters, useLanguage(), address.today),
  });
  const unknown = unknownSpan(address.parameters);
  usePageTitle(t('heading'));
  return (
    <div className="wrap">
      <EventsHead address={address} />
      {unknown !== null && (
        <p className="meta" role="status">
          {t('unknownSpan', { asked: unknown.slice(0, LONGEST_ASKED) })}
        </p>
      )}
      <EventFilters address={address} branches={data.branches} />
      <EventsShown address={address} occurrences={data.eventCalendar} />
      <EventsSubscribe parameters={address.parameters} />
    </div>
  );
}

function EventsShown({
  address,
  occurrences,
}: {
  readonly address: EventsAddress;
  readonly occurrences: readonly Occurrence[];
}): ReactElement {
  const days = shownDays(address);
  const within = occurrences.filter(
    ({ fromDate, untilDate }) => untilDate >= (days[0] ?? '') && fromDate <= (days.at(-1) ?? ''),
  );
  if (within.length === 0) return <NoEvents address={address} />;
  if (address.view === 'posters') return <PosterWall occurrences={within} />;
  if (address.view === 'week') return <WeekColumns days={days} occurrences={within} today={address.today} />;
  const agenda = (
    <Agenda days={days} occurrences={within} today={address.today} isOnlyNarrow={address.view === 'month'} />
  );
  return address.view === 'agenda' ? (
    agenda
  ) : (
    <>
      <MonthTable month={address.month} occurrences={occurrences} today={address.today} />
      {agenda}
    </>
  );
}

/** A week shows its seven days; everything else the days of the month itself. */
function shownDays({ week, month }: EventsAddress): readonly string[] {
  return week === null
    ? listDays(`${month}-01`, `${monthFrom(month, 1)}-01`)
    : listDays(week, addDays(week, 7));
}
