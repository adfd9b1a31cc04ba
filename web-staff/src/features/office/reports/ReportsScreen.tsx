import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { downloadCsv } from '../../../lib/data/download-csv';
import { Page } from '../../../lib/page/Page';
import { useSession } from '../../../lib/session/session-context';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import type { ShownPart, ShownReport } from './shown-report';
import { GoalsEditor } from './GoalsEditor';
import { OwnFields } from './OwnFields';
import { ReportPartPanel } from './ReportPartPanel';
import { SpanFields } from './SpanFields';
import { reportFile } from './report-file';
import type { ReportAddress } from './report-address';
import { readOwnAsk, readReportAddress, reportTabs } from './report-address';
import { useShownReport } from './use-shown-report';
import { useValueWords } from './use-value-words';

/** Shows what the figures say: which report, days and branch stand in the address. */
export function ReportsScreen() {
  const { t, language } = useTranslation();
  const { can } = useSession();
  const [search] = useSearchParams();
  const address = readReportAddress(search, todayInJakarta(new Date()));
  const own = readOwnAsk(search);
  const { report, messages, isLoading, error, retry } = useShownReport(address, own);
  return (
    <Page
      title={t('reports.title')}
      intro={report === undefined ? undefined : <ReportIntro report={report} />}
      actions={report !== undefined && <ReportActs address={address} report={report} language={language} />}
    >
      <ReportTabs current={address.tab} />
      {address.tab === 'own' && <OwnFields asked={own} />}
      <SpanFields address={address} />
      {error !== undefined && <FaultNote error={error} onRetry={retry} />}
      {messages.map((message) => (
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
          {address.tab === 'goals' && can('REPORTS_GOALS') && <GoalsEditor onChanged={retry} />}
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

type ReportActsProps = {
  readonly address: ReportAddress;
  readonly report: ShownReport;
  readonly language: string;
};

function ReportActs({ address, report, language }: ReportActsProps) {
  const { t } = useTranslation();
  const wordsOf = useValueWords();
  const saveOwn = () =>
    downloadCsv(`laporan-${report.from}-${report.to}.csv`, [
      [report.title],
      ...report.parts.flatMap((part) => toCsvRows(part, wordsOf)),
    ]);
  if (address.tab === 'own')
    return (
      <span className="row wrap report-acts">
        <Button onClick={() => window.print()}>{t('reports.print')}</Button>
        <Button onClick={saveOwn}>CSV</Button>
      </span>
    );
  return (
    <span className="row wrap report-acts">
      <Button onClick={() => window.print()}>{t('reports.print')}</Button>
      {address.tab === 'month' && (
        <a
          className={buttonClass('plain')}
          href={reportFile(address, 'pdf', language)}
          target="_blank"
          rel="noreferrer"
        >
          {t('reports.pdf')}
        </a>
      )}
      <a className={buttonClass('plain')} href={reportFile(address, 'csv', language)} download>
        CSV
      </a>
      <a className={buttonClass('primary')} href={reportFile(address, 'xlsx', language)} download>
        XLSX
      </a>
    </span>
  );
}

function toCsvRows(part: ShownPart, wordsOf: ReturnType<typeof useValueWords>): string[][] {
  const rows = part.total === null ? part.rows : [...part.rows, part.total];
  return [
    [part.rowHead, ...part.columns.map(({ label }) => label)],
    ...rows.map(({ label, values }) => [
      label,
      ...values.map((value, place) =>
        value.number === null ? wordsOf(value, part.columns[place]) : String(value.number),
      ),
    ]),
    [part.definition],
  ];
}
