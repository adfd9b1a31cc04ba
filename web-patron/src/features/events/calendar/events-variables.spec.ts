import { toEventsVariables, shownSpan, unknownSpan } from './events-variables';

const of = (address: string) => toEventsVariables(new URLSearchParams(address), 'id', '2026-12-05');

test("an empty address shows today's month in whole weeks, without a filter", () => {
  expect(of('')).toEqual({ from: '2026-11-30', to: '2027-01-04', filter: {}, locale: 'ID' });
});

test('month and week can be asked for; nonsense is this month', () => {
  expect(of('bulan=2027-02')).toMatchObject({ from: '2027-02-01', to: '2027-03-01' });
  expect(of('pekan=2026-12-10')).toMatchObject({ from: '2026-12-07', to: '2026-12-14' });
  expect(shownSpan(new URLSearchParams('bulan=kemarin&pekan=2026-02-30'), '2026-12-05')).toEqual({
    month: '2026-12',
    week: null,
  });
});

test('what the calendar does not have is named, so that the page can say so', () => {
  const unknown = (address: string) => unknownSpan(new URLSearchParams(address));

  expect(
    ['bulan=1800-01', 'bulan=kemarin', 'pekan=2026-02-30', 'bulan=2026-12&pekan=x'].map(unknown),
  ).toEqual(['1800-01', 'kemarin', '2026-02-30', 'x']);
  expect(['', 'bulan=2026-12', 'bulan=1800-01&pekan=2026-12-07', 'bulan='].map(unknown)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('filters are taken over in one order, unknown ones are left out', () => {
  expect(
    of('jenis=WORKSHOP&jenis=STORYTELLING&jenis=X&untuk=anak&gratis=1&akses=1&cabang=brn_1&cabang=x').filter,
  ).toEqual({
    kinds: ['STORYTELLING', 'WORKSHOP'],
    isForChildren: true,
    branchIds: ['brn_1'],
    isFree: true,
    isAccessible: true,
  });
  expect(of('untuk=lansia').filter).toEqual({ audiences: ['ELDERLY'] });
});
