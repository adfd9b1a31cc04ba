import { useSession } from '../../../lib/session/session-context';
import { BranchHoursPanel } from './BranchHoursPanel';
import { CollectionPanel } from './collection/CollectionPanel';
import { SearchIndexPanel } from './collection/SearchIndexPanel';
import { DutyPanel } from './DutyPanel';
import { EventsPanel } from './events/EventsPanel';
import type { TodayQuery } from './Today.generated';
import { VisitorsPanel } from './VisitorsPanel';

type TodaySideProps = { readonly data: TodayQuery | undefined; readonly now: Date };

/** Stands beside the work: events and hours of today, and how the library is. */
export function TodaySide({ data, now }: TodaySideProps) {
  const { can } = useSession();
  if (data === undefined) return <div className="stack today-side" />;
  const {
    eventCalendar,
    pendingRegistrations = [],
    branch,
    dutyNow,
    shortDuty,
    visitFigures,
    libraryOverview,
  } = data;
  return (
    <div className="stack today-side">
      {branch !== null && can('PROGRAMMES_READ') && (
        <EventsPanel sessions={eventCalendar} waiting={pendingRegistrations} />
      )}
      {branch !== null && <BranchHoursPanel branch={branch} now={now} />}
      {branch !== null && <DutyPanel people={dutyNow} short={shortDuty} />}
      {visitFigures !== undefined && <VisitorsPanel figures={visitFigures} />}
      {libraryOverview !== undefined && <CollectionPanel overview={libraryOverview} />}
      {data.searchIndexStatus !== undefined && <SearchIndexPanel status={data.searchIndexStatus} />}
    </div>
  );
}
