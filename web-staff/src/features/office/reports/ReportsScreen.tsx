import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { useSession } from '../../../lib/session/session-context';
import { useHeldBranches } from '../../../lib/session/use-held-branches';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import type { ShownReport } from './shown-report';
import { OwnFields } from './address/OwnFields';
import { ReportActs } from './ReportActs';
import { ReportPartPanel } from './parts/ReportPartPanel';
import { ReportSentence } from './parts/ReportSentence';
import { SpaceField } from './address/SpaceField';
import { SpanFields } from './address/SpanFields';
import type { ReportAddress } from './address/report-address';
import { keepWithin, readOwnAsk, readReportAddress, reportTabs } from './address/report-address';
import { useShownReport } from './use-shown-report';

const GoalsEditor = lazy(async () => ({ default: (await import('./goals/GoalsEditor')).GoalsEditor }));
const PopulationPanel = lazy(async () => ({
  default: (await import('./population/PopulationPanel')).PopulationPanel,
}));
const HourRatePanel = lazy(async () => ({
  default: (await import('./hands/HourRatePanel')).HourRatePanel,
}));

type TabEditorProps = { readonly address: ReportAddress; readonly onChanged: () => void };

/** What whoever keeps goals writes below some reports; it is fetched once such a tab is open. */
function TabEditor({ address, onChanged }: TabEditorProps) {
  return (
    <Suspense fallback={<SkeletonRows count={1} />}>
      {address.tab === 'reach' && (
        <PopulationPanel year={Number(address.until.slice(0, 4))} onChanged={onChanged} />
      )}
      {address.tab === 'hands' && <HourRatePanel onChanged={onChanged} />}
      {address.tab === 'goals' && <GoalsEditor onChanged={onChanged} />}
    </Suspense>
  );
}

/** Shows what the figures say: which report, days and branch stand in the address. */
export function ReportsScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [search] = useSearchParams();
  const held = useHeldBranches('REPORTS_READ');
  const address = keepWithin(readReportAddress(search, todayInJakarta(new Date())), held ?? null);
  const own = readOwnAsk(search);
  const isReady = held !== undefined;
  const { report, messages, isLoading, error, retry } = useShownReport(address, { own, isReady });
  return (
    <Page
      title={t('reports.title')}
      intro={report === undefined ? undefined : <ReportIntro report={report} />}
      actions={
        report !== undefined && (
          <ReportActs {...{ address, own, report }} hasEveryBranch={held === null} onRebuilt={retry} />
        )
      }
    >
      <ReportTabs current={address.tab} />
      {address.tab === 'own' && <OwnFields asked={own} />}
      <SpanFields address={address} heldBranches={held ?? null} />
      {address.tab === 'spaces' && <SpaceField address={address} />}
      {error !== undefined && <FaultNote error={error} onRetry={retry} />}
      {messages.map((message) => (
        <Note key={message} state="attention">
          {message}
        </Note>
      ))}
      <div aria-live="polite" aria-busy={isLoading}>
        {report !== undefined && <ReportSentence text={report.sentence} />}
      </div>
      {isLoading && (
        <section className="panel">
          <SkeletonRows count={9} />
        </section>
      )}
      {report !== undefined && (
        <div className="report-parts">
          {report.parts.map((part) => (
            <ReportPartPanel
              key={`${address.tab} ${address.branchId} ${address.spaceId} ${part.key}`}
              part={part}
              branchId={address.branchId}
            />
          ))}
          {can('REPORTS_GOALS') && <TabEditor address={address} onChanged={retry} />}
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
