import { useQuery } from '@apollo/client/react';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { downloadCsv } from '../../../lib/data/download-csv';
import { GroupDialog } from './GroupDialog';
import { VisitReportDocument } from './VisitReport.generated';
import { VisitSpanFields } from './VisitSpanFields';
import { GroupTable, PurposeTable, VisitTable } from './VisitTables';
import type { Report } from './visit-report';

/** Shows the guest book by day, why people came, and groups; branch and days stand in the address. */
export function VisitsScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isEntering, setEntering] = useState(false);
  const [search] = useSearchParams();
  const today = todayInJakarta(new Date());
  const span = {
    branchId: search.get('branch'),
    from: search.get('from') ?? `${today.slice(0, 8)}01`,
    until: search.get('until') ?? today,
  };
  const { data, previousData, error, refetch } = useQuery(VisitReportDocument, {
    variables: { branchId: span.branchId, from: span.from, to: addDays(span.until, 1) },
    fetchPolicy: 'cache-and-network',
  });
  const report = (data ?? previousData)?.visitReport;
  const actions = (
    <span className="row wrap">
      {report !== undefined && (
        <Button onClick={() => downloadCsv(`buku-tamu-${span.from}-${span.until}.csv`, csvOf(report))}>
          {t('visits.csv')}
        </Button>
      )}
      {can('VISITS_EDIT') && <Button onClick={() => setEntering(true)}>{t('visits.newGroup')}</Button>}
      {can('VISITS_EDIT') && (
        <Link className={buttonClass()} to={paths.countPeople}>
          {t('visits.countPeople')}
        </Link>
      )}
      {can('VISITS_RECORD') && (
        <Link className={buttonClass('primary')} to={paths.door}>
          {t('visits.openDoor')}
        </Link>
      )}
    </span>
  );
  return (
    <Page title={t('visits.title')} intro={t('visits.intro')} actions={actions}>
      <VisitSpanFields {...span} />
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {report === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={7} />
        </section>
      )}
      {report !== undefined && (
        <div className="profile">
          <VisitTable report={report} />
          <div className="stack">
            <PurposeTable report={report} />
            <GroupTable report={report} />
          </div>
        </div>
      )}
      {isEntering && <GroupDialog onClose={() => setEntering(false)} onChanged={() => void refetch()} />}
    </Page>
  );
}

function csvOf({ days }: Report): readonly (readonly string[])[] {
  const rows = days.map(({ date, memberCount, guestCount, groupPeopleCount }) =>
    [date, memberCount, guestCount, groupPeopleCount, memberCount + guestCount + groupPeopleCount].map(
      String,
    ),
  );
  return [['tanggal', 'anggota', 'tamu', 'rombongan', 'jumlah'], ...rows];
}
