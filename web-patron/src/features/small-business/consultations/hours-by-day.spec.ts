import { hoursByDay, shownDay } from './hours-by-day';

const hour = (id: string, startsAt: string) => ({ id, startsAt, endsAt: startsAt, mode: 'EITHER' as const });
/** Half past midnight in Pasuruan is still the day before in UTC. */
const DAYS = hoursByDay([
  hour('a', '2026-12-03T17:30:00.000Z'),
  hour('b', '2026-12-04T02:00:00.000Z'),
  hour('c', '2026-12-05T02:00:00.000Z'),
]);

test('hours stand under the day they begin on in Pasuruan', () => {
  expect(DAYS.map(({ day, hours }) => [day, hours.map(({ id }) => id)])).toEqual([
    ['2026-12-04', ['a', 'b']],
    ['2026-12-05', ['c']],
  ]);
});

test('the chosen hour decides the day, else the address, else the first day with hours', () => {
  expect([
    shownDay(DAYS, { hourId: 'c', day: '2026-12-04' })?.day,
    shownDay(DAYS, { hourId: 'gone', day: '2026-12-05' })?.day,
    shownDay(DAYS, { hourId: '', day: '2026-12-31' })?.day,
    shownDay([], { hourId: '', day: '' }),
  ]).toEqual(['2026-12-05', '2026-12-05', '2026-12-04', null]);
});
