import { useQuery } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { ReportDocument } from './Report.generated';
import type { ShownReport } from './shown-report';
import { ReportPartPanel } from './ReportPartPanel';
import { SpanFields } from './SpanFields';
import { reportFile } from './report-file';
import type { ReportAddress } from './report-address';
import { dayAfter, readReportAddress, reportName, reportTabs } from './report-address';

/** Shows what the figures say: which report, days and branch stand in the address. */
export function ReportsScreen() {
  const { t, language } = useTranslation();
  const [search] = useSearchParams();
  const address = readReportAddress(search, todayInJakarta(new Date()));
  const span = { from: address.from, to: dayAfter(address.until) };
  const { data, error, refetch } = useQuery(ReportDocument, {
    variables: { name: reportName(address.tab), span, branchId: address.branchId },
    fetchPolicy: 'cache-and-network',
  });
  // Figures of other days must not stand under the name of these.
  const answer = data?.report;
  const report = answer?.report ?? undefined;
  const isLoading = answer === undefined && error === undefined;
  return (
    <Page
      title={t('reports.title')}
      intro={report === undefined ? undefined : <ReportIntro report={report} />}
      actions={report !== undefined && <ReportActs address={address} language={language} />}
    >
      <ReportTabs current={address.tab} />
      <SpanFields address={address} />
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {answer?.userErrors.map(({ message }) => (
        <Note key={message} state="attention">
          {message}
        </Note>
      ))}
      <div aria-live="polite" aria-busy={isLoading}>
        {report !== undefined && <p className="report-sentence">{report.sentence}</p>}
      </div>
      {isLoading && (
        <section className="panel">
          <SkeletonRows count={9} />
        </section>
      )}
      {report !== undefined && (
        <div className="report-parts">
          {report.parts.map((part) => (
            <ReportPartPanel key={`${address.tab} ${part.key}`} part={part} />
          ))}
        </div>
      )}
    </Page>
  );
}

function ReportTabs({ current }: { readonly current: ReportAddress['tab'] }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const addressOf = (tab: string) => {
    const next = new URLSearchParams(search);
    next.set('report', tab);
    return `?${next}`;
  };
  return (
    <nav className="list-tabs" aria-label={t('reports.tabs')}>
      {reportTabs.map((tab) => (
        <Link
          key={tab}
          to={addressOf(tab)}
          aria-current={tab === current ? 'page' : undefined}
          preventScrollReset
        >
          {t(`reports.tab.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}

function ReportIntro({ report }: { readonly report: ShownReport }) {
  const { t } = useTranslation();
  const { date, timeOf, dayOf } = useDisplay();
  const { from, to, branchName, countedAt, frozenThrough } = report;
  const last = new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const isFrozen = frozenThrough !== null && last <= frozenThrough;
  return (
    <>
      {t('reports.about', {
        from: date(from),
        until: date(last),
        branch: branchName ?? t('reports.everyBranch'),
      })}
      {isFrozen && ` · ${t('reports.frozen')}`}
      {!isFrozen &&
        countedAt !== null &&
        ` · ${t('reports.counted', { day: dayOf(countedAt), time: timeOf(countedAt) })}`}
    </>
  );
}

function ReportActs({ address, language }: { readonly address: ReportAddress; readonly language: string }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap report-acts">
      <Button onClick={() => window.print()}>{t('reports.print')}</Button>
      <a className={buttonClass('plain')} href={reportFile(address, 'csv', language)} download>
        CSV
      </a>
      <a className={buttonClass('primary')} href={reportFile(address, 'xlsx', language)} download>
        XLSX
      </a>
    </span>
  );
}
