import { daysOfPeriod, periodProblem } from './impact-period.rules';

describe('periods of the report', () => {
  test('are years and their quarters', () => {
    expect([null, 1, 2, 3, 4].map((quarter) => daysOfPeriod({ year: 2026, quarter }))).toEqual([
      { from: '2026-01-01', until: '2026-12-31' },
      { from: '2026-01-01', until: '2026-03-31' },
      { from: '2026-04-01', until: '2026-06-30' },
      { from: '2026-07-01', until: '2026-09-30' },
      { from: '2026-10-01', until: '2026-12-31' },
    ]);
  });

  test('are whole years in publications, so that no hidden quarter is left over', () => {
    expect([
      periodProblem({ year: 2026, quarter: 2 }, false),
      periodProblem({ year: 2026, quarter: null }, true),
      periodProblem({ year: 2026, quarter: 5 }, false),
      periodProblem({ year: 26, quarter: null }, false),
    ]).toEqual([null, null, 'quarter must be from 1 to 4.', 'year must be from 2020 to 2100.']);
    expect(periodProblem({ year: 2026, quarter: 2 }, true)).toMatch(/whole years/);
  });
});
