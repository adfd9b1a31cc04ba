import '@mantine/charts/styles.css';

import { CompositeChart } from '@mantine/charts';

import type { ShownPart } from '../shown-report';
import { useValueWords } from './use-value-words';

type TickProps = { readonly cx?: number; readonly cy?: number; readonly value?: unknown };

/** Draws the year before as a brass mark, as bars do. */
function BrassMark({ cx, cy, value }: TickProps) {
  if (cx === undefined || cy === undefined || typeof value !== 'number' || value <= 0) return <g />;
  return <line x1={cx - 6} x2={cx + 6} y1={cy} y2={cy} stroke="var(--brass)" strokeWidth={2} />;
}

/** Draws columns over time with brass marks for the year before. The table beside it says the same. */
export function ColumnsChart({ part }: { readonly part: ShownPart }) {
  const wordsOf = useValueWords();
  const [first] = part.columns;
  const before = part.columns.findIndex(({ isBefore }) => isBefore);
  const beforeLabel = part.columns[before]?.label ?? '';
  const hasBefore = part.rows.some(({ values }) => values[before]?.number != null);
  const rows = part.rows.map(({ label, values }) => ({
    label,
    now: values[0]?.number ?? 0,
    before: values[before]?.number ?? null,
  }));
  return (
    <CompositeChart
      h={220}
      data={rows}
      dataKey="label"
      gridAxis="x"
      tickLine="none"
      yAxisProps={{ width: 62, allowDecimals: false }}
      valueFormatter={(value) =>
        wordsOf({ __typename: 'ReportValue', number: value, text: null, state: 'SHOWN' }, first)
      }
      series={[
        { name: 'now', label: first?.label ?? '', color: 'var(--teal)', type: 'bar' },
        ...(hasBefore
          ? [{ name: 'before', label: beforeLabel, color: 'var(--brass)', type: 'line' as const }]
          : []),
      ]}
      // The table beside it is what the keyboard and screen readers meet.
      composedChartProps={{ accessibilityLayer: false }}
      lineProps={{ isAnimationActive: false, dot: BrassMark, activeDot: false, strokeWidth: 0 }}
      barProps={{ isAnimationActive: false }}
    />
  );
}
