import { dayAfter, keepWithin, monthAfter, presetDays, readReportAddress, spanOf } from './report-address';

const TODAY = '2026-11-28';
const read = (text: string) => readReportAddress(new URLSearchParams(text), TODAY);

test('an address without anything is the month that runs, of all branches', () => {
  expect(read('')).toEqual({
    tab: 'month',
    branchId: null,
    spaceId: null,
    month: '2026-11',
    from: '2026-11-01',
    until: '2026-11-30',
  });
});

test('a month, days of one’s own and a branch stand in the address', () => {
  expect(read('report=visits&month=2026-02&branch=brn_1')).toEqual({
    tab: 'visits',
    branchId: 'brn_1',
    spaceId: null,
    month: '2026-02',
    from: '2026-02-01',
    until: '2026-02-28',
  });
  expect(read('report=fines&from=2026-03-05&until=2026-04-01')).toMatchObject({
    tab: 'fines',
    month: null,
    from: '2026-03-05',
    until: '2026-04-01',
  });
});

test('only the report on spaces is about one of them', () => {
  expect(read('report=spaces&branch=brn_1&space=spc_1')).toMatchObject({ tab: 'spaces', spaceId: 'spc_1' });
  expect(read('report=visits&branch=brn_1&space=spc_1')).toMatchObject({ tab: 'visits', spaceId: null });
});

test('whoever reads reports of some branches only is shown one of theirs, whatever the address says', () => {
  const branchesShown = ['', 'branch=brn_2', 'branch=brn_3'].map(
    (text) => keepWithin(read(text), ['brn_1', 'brn_2']).branchId,
  );

  expect(branchesShown).toEqual(['brn_1', 'brn_2', 'brn_1']);
  expect(keepWithin(read('report=spaces&branch=brn_3&space=spc_3'), ['brn_1'])).toMatchObject({
    branchId: 'brn_1',
    spaceId: null,
  });
  expect(keepWithin(read(''), null)).toEqual(read(''));
});

test.each(['report=nothing&month=2026-13', 'from=2026-02-30&until=2026-03-01', 'month=abc&from=2026-01-01'])(
  'a broken address (%s) falls back to this month',
  (text) => {
    expect(read(text)).toMatchObject({ tab: 'month', month: '2026-11' });
  },
);

test('months step over the end of a year, and presets know their days', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1), dayAfter('2026-12-31')]).toEqual([
    '2027-01',
    '2025-12',
    '2027-01-01',
  ]);
  expect(presetDays('thisQuarter', TODAY)).toEqual({ month: null, from: '2026-10-01', until: '2026-12-31' });
  expect(presetDays('lastMonth', '2026-01-15').month).toBe('2025-12');
  expect(presetDays('lastYear', TODAY)).toMatchObject({ from: '2025-01-01', until: '2025-12-31' });
});

test('days are called by their preset, else by their month, else they are somebody’s own', () => {
  const spans = [
    '',
    'month=2026-10',
    'month=2026-02',
    'from=2026-10-01&until=2026-12-31',
    'from=2026-02-03&until=2026-02-09',
  ];

  expect(spans.map((text) => spanOf(read(text), TODAY))).toEqual([
    'thisMonth',
    'lastMonth',
    'month',
    'thisQuarter',
    'own',
  ]);
});
