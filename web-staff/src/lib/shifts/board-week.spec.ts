import type { BoardNeed, BoardShift } from './board-week';
import { mondayOf, rowsOf, stateOf, stepFrom } from './board-week';

const text = (words: string) => ({ __typename: 'LocalizedText' as const, text: words });
const work = (id: string, name = id) => ({
  __typename: 'ShiftWork' as const,
  id,
  name: text(name),
});
const need = (id: string, workId: string, taken: number, needed: number): BoardNeed => ({
  __typename: 'ShiftNeed',
  id,
  needed,
  taken,
  waitingCount: 0,
  work: work(workId),
  people: [],
});

const shift = (id: string, startsAt: string, needs: readonly BoardNeed[]): BoardShift =>
  ({
    id,
    audience: 'VOLUNTEERS',
    startsAt,
    endsAt: startsAt,
    status: 'OPEN',
    place: null,
    briefing: null,
    cancelReason: null,
    version: 1,
    title: text(id),
    space: null,
    needs,
  }) as BoardShift;

const week = {
  __typename: 'ShiftWeek' as const,
  monday: '2026-11-30',
  work: [work('tales', 'Dongeng'), work('shelves', 'Rak')],
  shifts: [
    shift('a', '2026-11-30T02:00:00Z', [need('a1', 'tales', 0, 2), need('a2', 'shelves', 1, 2)]),
    // Half past midnight in Pasuruan is still the day before in Greenwich.
    shift('b', '2026-12-01T17:30:00Z', [need('b1', 'tales', 1, 1)]),
    shift('c', '2026-12-04T02:00:00Z', [need('c1', 'gone', 0, 1)]),
  ],
};

test('a week has a row for each kind of work, also one that is no longer used, by days of Pasuruan', () => {
  const rows = rowsOf(week);

  expect(rows.map(({ id, days }) => [id, days.map((slots) => slots.length).join('')])).toEqual([
    ['tales', '1010000'],
    ['shelves', '1000000'],
    ['gone', '0000100'],
  ]);
  expect(rows.flatMap(({ days }) => days.flat()).map(stateOf)).toEqual(['EMPTY', 'FULL', 'SHORT', 'EMPTY']);
});

test('arrows step over empty days, and down to the nearest day of the next row', () => {
  const rows = rowsOf(week);
  const to = (from: string | null, key: string) => stepFrom(rows, from, key)?.need.id ?? null;

  expect(to(null, 'ArrowRight')).toBe('a1');
  expect(to('a1', 'ArrowRight')).toBe('b1');
  expect(to('b1', 'ArrowRight')).toBeNull();
  expect(to('b1', 'ArrowDown')).toBe('a2');
  expect(to('a2', 'ArrowDown')).toBe('c1');
  expect(to('c1', 'ArrowUp')).toBe('a2');
});

test('every day leads to the Monday of its week', () => {
  expect(['2026-11-30', '2026-12-06', '2026-12-07'].map(mondayOf)).toEqual([
    '2026-11-30',
    '2026-11-30',
    '2026-12-07',
  ]);
});
