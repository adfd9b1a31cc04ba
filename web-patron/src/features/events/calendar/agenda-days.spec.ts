import { agendaDays } from './agenda-days';
import { listDays } from '@pustaka/web-shared/format/civil-date.ts';

const november = listDays('2026-11-01', '2026-12-01');
/** Something that ends at ten in the morning, Pasuruan time. */
const on = (fromDate: string, untilDate = fromDate) => ({
  fromDate,
  untilDate,
  endsAt: `${untilDate}T03:00:00.000Z`,
});
const shown = (today: string, items: readonly ReturnType<typeof on>[], clock = '09:00') => {
  const { coming, over } = agendaDays(november, items, {
    today,
    now: new Date(`${today}T${clock}:00+07:00`),
  });
  return [coming, over].map((days) => days.map(({ day, found }) => `${day.slice(8)}: ${found.length}`));
};

test('the days of this month that are over stand apart', () => {
  expect(
    shown('2026-11-27', [on('2026-11-03'), on('2026-11-26'), on('2026-11-27'), on('2026-11-30')]),
  ).toEqual([
    ['27: 1', '30: 1'],
    ['03: 1', '26: 1'],
  ]);
});

test('what ended earlier today is over, what still goes on is not', () => {
  expect(shown('2026-11-27', [on('2026-11-27')], '09:59')).toEqual([['27: 1'], []]);
  expect(shown('2026-11-27', [on('2026-11-27'), on('2026-11-28')], '10:00')).toEqual([['28: 1'], ['27: 1']]);
});

test('what goes on stands on today, also when it began in another month', () => {
  expect(shown('2026-11-27', [on('2026-10-17', '2026-12-12'), on('2026-11-17', '2026-11-27')])).toEqual([
    ['27: 2'],
    [],
  ]);
});

test('a month that is not this one stands as a whole', () => {
  expect(shown('2026-12-05', [on('2026-10-30', '2026-11-02'), on('2026-11-30')])).toEqual([
    ['01: 1', '30: 1'],
    [],
  ]);
  expect(shown('2026-10-31', [on('2026-11-03')])).toEqual([['03: 1'], []]);
});

test('a month where nothing is left has only what is over', () => {
  expect(shown('2026-11-30', [on('2026-10-30', '2026-11-02'), on('2026-11-03')])).toEqual([
    [],
    ['01: 1', '03: 1'],
  ]);
});
