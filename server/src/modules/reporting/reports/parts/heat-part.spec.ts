import type { ReportAsk } from '../report-ask';
import type { ReportPart } from '../report.terms';
import { heatPart } from './heat-part';

type Given = Parameters<typeof heatPart>[2];

/** The report of a span, with nothing in it that a map of hours does not read. */
function ask(from: string, to: string): ReportAsk {
  return {
    span: { from, to, before: { from, to }, isByMonth: false },
    branchId: null,
    spaceId: null,
    locale: 'ID',
    hasBefore: true,
    canSeeMembers: false,
    listSize: 50,
    branches: new Map(),
  };
}

function given(figures: Given['figures']): Given {
  return { key: 'byHour', title: '', subtitle: null, definition: '', figures };
}

function states({ rows }: ReportPart): string[] {
  return rows.map(({ values }) => values.map(({ state }) => state).join(' '));
}

test('late scans of an hour that was never open are shared by its weekdays and are never the busiest', () => {
  // Four Saturdays; open from nine to ten only, and a year of late scans at fifteen.
  const { part, busiest } = heatPart(
    new Map([['6 9', 4]]),
    ask('2026-11-01', '2026-12-01'),
    given([
      { day: '2026-11-07', hour: '09', total: 40 },
      { day: '2026-11-14', hour: '15', total: 482 },
    ]),
  );

  expect(busiest).toEqual({ weekday: 6, hour: 9, average: 10 });
  expect(part.rows[5]?.values.map(({ number }) => number)).toEqual([10, 120.5]);
});

test('only days of the span are said to be closed', () => {
  // A Tuesday and a Wednesday; on the Wednesday nothing was open at ten.
  const { part } = heatPart(
    new Map([
      ['2 9', 1],
      ['2 10', 1],
      ['3 9', 1],
    ]),
    ask('2026-12-01', '2026-12-03'),
    given([{ day: '2026-12-01', hour: '10', total: 3 }]),
  );

  expect(states(part)).toEqual([
    'UNKNOWN UNKNOWN',
    'SHOWN SHOWN',
    'SHOWN CLOSED',
    'UNKNOWN UNKNOWN',
    'UNKNOWN UNKNOWN',
    'UNKNOWN UNKNOWN',
    'UNKNOWN UNKNOWN',
  ]);
});
