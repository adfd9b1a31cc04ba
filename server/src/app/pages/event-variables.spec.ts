import { toComingVariables, toEventsVariables } from './event-variables';

const now = new Date('2026-12-05T03:00:00Z');
const of = (address: string): Readonly<Record<string, unknown>> =>
  toEventsVariables(new URLSearchParams(address), 'ID', now);

// The same cases as in the portal: an answer sent with a page is only found when both make the same
// variables.
test('an empty address shows the month of today in whole weeks, without a filter', () => {
  expect(of('')).toEqual({ from: '2026-11-30', to: '2027-01-04', filter: {}, locale: 'ID' });
});

test('month and week can be asked for; nonsense is this month', () => {
  expect(of('bulan=2027-02')).toMatchObject({ from: '2027-02-01', to: '2027-03-01' });
  expect(of('pekan=2026-12-10')).toMatchObject({ from: '2026-12-07', to: '2026-12-14' });
  expect(of('bulan=kemarin&pekan=2026-02-30')).toMatchObject({ from: '2026-11-30' });
});

test('filters are taken over in one order, unknown ones are left out', () => {
  expect(
    of('jenis=WORKSHOP&jenis=STORYTELLING&jenis=X&untuk=anak&gratis=1&akses=1&cabang=brn_1&cabang=x')[
      'filter'
    ],
  ).toEqual({
    kinds: ['STORYTELLING', 'WORKSHOP'],
    isForChildren: true,
    branchIds: ['brn_1'],
    isFree: true,
    isAccessible: true,
  });
  expect(of('untuk=lansia')['filter']).toEqual({ audiences: ['ELDERLY'] });
});

test('today begins at midnight in Pasuruan', () => {
  expect(toComingVariables('prg_1', 'EN', new Date('2026-12-31T17:30:00Z'))).toEqual({
    id: 'prg_1',
    from: '2027-01-01',
    locale: 'EN',
  });
});
