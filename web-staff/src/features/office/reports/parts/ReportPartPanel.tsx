import { lazy, Suspense, useId, useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { BarsChart } from './BarsChart';
import { HeatMap } from './HeatMap';
import { LongReportTable } from './LongReportTable';
import type { ShownPart } from '../shown-report';
import { ReportTable } from './ReportTable';

// The charts are the heaviest part of the back office: they come after the first paint.
const ColumnsChart = lazy(async () => ({ default: (await import('./ColumnsChart')).ColumnsChart }));

type ReportPartPanelProps = { readonly part: ShownPart; readonly branchId?: string | null };
type Look = 'chart' | 'table';

/** Shows one question of a report: its chart or its table, what to know, and how it is counted. */
export function ReportPartPanel({ part, branchId = null }: ReportPartPanelProps) {
  const { t } = useTranslation();
  const [look, setLook] = useState<Look>('chart');
  const id = useId();
  const hasChart = part.chart !== 'TABLE' && part.rows.length > 0;
  const subtitle = subtitleOf(part, (what) => t('reports.tick', { what }));
  return (
    <section className="panel report-part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{part.title}</h2>
        {subtitle !== '' && <small className="quiet">{subtitle}</small>}
        <span className="spacer" />
        {hasChart && (
          <LookSwitch label={t('reports.lookOf', { title: part.title })} look={look} onChange={setLook} />
        )}
      </header>
      <div className="report-body">
        {part.rows.length === 0 && <p className="quiet">{t('figures.empty')}</p>}
        {hasChart && look === 'chart' && <Chart part={part} />}
        {part.rows.length > 0 && (!hasChart || look === 'table') && (
          <LongReportTable part={part} branchId={branchId} />
        )}
        {part.note !== null && <p className="quiet small">{part.note}</p>}
        <details className="report-definition">
          <summary>{t('reports.definition')}</summary>
          <p>{part.definition}</p>
        </details>
      </div>
    </section>
  );
}

type LookSwitchProps = {
  readonly label: string;
  readonly look: Look;
  readonly onChange: (look: Look) => void;
};

function LookSwitch({ label, look, onChange }: LookSwitchProps) {
  const { t } = useTranslation();
  return (
    <div className="report-looks" role="group" aria-label={label}>
      {(['chart', 'table'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={look === one} onClick={() => onChange(one)}>
          {t(`reports.look.${one}`)}
        </button>
      ))}
    </div>
  );
}

function Chart({ part }: { readonly part: ShownPart }) {
  if (part.chart === 'BARS') return <BarsChart part={part} />;
  if (part.chart === 'HEAT') return <HeatMap part={part} />;
  if (part.chart !== 'COLUMNS') return <ReportTable part={part} />;
  return (
    <>
      <div className="report-columns" aria-hidden="true">
        <Suspense fallback={<SkeletonRows count={5} />}>
          <ColumnsChart part={part} />
        </Suspense>
      </div>
      <div className="report-unseen">
        <ReportTable part={part} />
      </div>
    </>
  );
}

function subtitleOf({ chart, subtitle, columns, rows }: ShownPart, tick: (what: string) => string): string {
  const before = columns.findIndex(({ isBefore }) => isBefore);
  const isDrawn = chart === 'BARS' || chart === 'COLUMNS';
  const isCompared = isDrawn && rows.some(({ values }) => (values[before]?.number ?? 0) > 0);
  return [subtitle, isCompared ? tick((columns[before]?.label ?? '').toLowerCase()) : null]
    .filter((some) => some !== null)
    .join(' · ');
}
