import { choose, chosenSpan, firstDay, freeTimes, nextCell } from './free-times';
import type { ShownDay, ShownTerms } from './shown-space';

const TERMS = { stepMinutes: 30, minMinutes: 60, noticeMinutes: 60, horizonDays: 1 } as ShownTerms;
const at = (day: string, time: string): string => new Date(`${day}T${time}:00+07:00`).toISOString();
const span = (day: string, from: string, to: string) => ({
  __typename: 'TimeSpan' as const,
  startsAt: at(day, from),
  endsAt: at(day, to),
});
const item = (id: string, busy: ShownDay['busy']) => ({
  __typename: 'ItemAvailability' as const,
  item: { __typename: 'SpaceItem' as const, id, kind: 'SEAT' as const },
  busy,
});
const MONDAY = '2026-11-30';
const TUESDAY = '2026-12-01';
const WEDNESDAY = '2026-12-02';

const day = (date: string, openings: ShownDay['openings'], more: Partial<ShownDay> = {}): ShownDay => ({
  __typename: 'SpaceDay',
  date,
  openings,
  busy: [],
  items: [],
  ...more,
});
const DAYS = [
  day(MONDAY, [span(MONDAY, '08:00', '10:00')], { busy: [span(MONDAY, '09:40', '10:00')] }),
  day(TUESDAY, [span(TUESDAY, '08:30', '09:30')], {
    items: [item('a', [span(TUESDAY, '08:30', '09:00')]), item('b', [span(TUESDAY, '08:30', '09:30')])],
  }),
  day(WEDNESDAY, [span(WEDNESDAY, '08:00', '10:00')]),
];
/** Half past eight on Monday in Pasuruan. */
const NOW = new Date('2026-11-30T01:30:00.000Z');
const states = (target: Parameters<typeof freeTimes>[1]['target']) =>
  freeTimes(DAYS, { terms: TERMS, target, now: NOW }).days.map(({ cells }) =>
    cells.map(({ state }) => state),
  );

test('a table says of every time whether it is free, taken, over, too near, too far, or closed', () => {
  const grid = freeTimes(DAYS, { terms: TERMS, target: { as: 'space' }, now: NOW });

  expect(grid.rows).toEqual(['08:00', '08:30', '09:00', '09:30']);
  expect(states({ as: 'space' })).toEqual([
    ['past', 'soon', 'soon', 'busy'],
    ['closed', 'free', 'free', 'closed'],
    ['far', 'far', 'far', 'far'],
  ]);
});

test('any item of a kind is free while one of them is', () => {
  expect([states({ as: 'kind', kind: 'SEAT' })[1], states({ as: 'item', id: 'b' })[1]]).toEqual([
    ['closed', 'busy', 'free', 'closed'],
    ['closed', 'busy', 'busy', 'closed'],
  ]);
});

test('days on which nothing is open make a table without rows', () => {
  const grid = freeTimes([day(MONDAY, [])], { terms: TERMS, target: { as: 'space' }, now: NOW });

  expect(grid).toEqual({ rows: [], days: [{ date: MONDAY, cells: [] }] });
});

test('the first cell is the beginning, the next the end; an earlier one or one of another day begins anew', () => {
  const cell = (date: string, from: string, to: string) => ({ day: date, from, to, state: 'free' as const });
  const begun = choose(null, cell(MONDAY, '09:00', '09:30'));

  expect([
    chosenSpan(begun, TERMS),
    choose(begun, cell(MONDAY, '10:00', '10:30')),
    choose(begun, cell(MONDAY, '08:00', '08:30')),
    choose(begun, cell(TUESDAY, '10:00', '10:30')),
    choose(choose(begun, cell(MONDAY, '10:00', '10:30')), cell(MONDAY, '11:00', '11:30')),
  ]).toEqual([
    { day: MONDAY, from: '09:00', to: '10:00' },
    { day: MONDAY, from: '09:00', to: '10:30' },
    { day: MONDAY, from: '08:00', to: '' },
    { day: TUESDAY, from: '10:00', to: '' },
    { day: MONDAY, from: '11:00', to: '' },
  ]);
});

test('arrows pass over what cannot be chosen', () => {
  const grid = freeTimes(DAYS, { terms: TERMS, target: { as: 'space' }, now: NOW });
  const from = grid.days[1]?.cells[1];
  if (!from) throw new Error('The table has no such cell.');

  expect([
    nextCell(grid, from, 'ArrowDown')?.from,
    nextCell(grid, from, 'ArrowUp'),
    nextCell(grid, from, 'ArrowLeft'),
    nextCell(grid, from, 'Tab'),
  ]).toEqual(['09:00', null, null, null]);
});

test('the week begins today unless a later day is asked for', () => {
  expect([
    firstDay({ week: '', day: '' }, MONDAY),
    firstDay({ week: '2026-12-07', day: '' }, MONDAY),
    firstDay({ week: '2026-11-01', day: WEDNESDAY }, MONDAY),
    firstDay({ week: '', day: '2026-12-20' }, MONDAY),
    firstDay({ week: '2026-99-99', day: 'kapan' }, MONDAY),
  ]).toEqual([MONDAY, '2026-12-07', MONDAY, '2026-12-20', MONDAY]);
});
