import { toInstant } from '../../../shared/civil-date';
import { fitToPeriod } from './fit-hours.rules';
import { dayOf } from './fit-shifts';

const weekdays = (opens: string, closes: string) =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes }));
const PARTS = {
  weekly: [...weekdays('08:00', '12:00'), ...weekdays('13:00', '16:00')],
  periods: [
    {
      id: 'cal_1',
      name: 'Ramadan 1448 H',
      from: '2027-02-08',
      until: '2027-03-09',
      spans: [1, 2, 3, 4].map((weekday) => ({ weekday, opens: '08:30', closes: '14:00' })),
    },
  ],
  closedDays: [{ day: '2027-02-10', name: 'Libur' }],
  exceptionDays: [],
  closures: [],
};

const span = (day: string, from: string, to: string) => ({
  startsAt: toInstant(day, from),
  endsAt: toInstant(day, to),
});

describe('a shift in Ramadan', () => {
  test.each([
    ['a usual day', ['2027-02-01', '08:00', '16:00'], null],
    ['one that fits', ['2027-02-09', '09:00', '12:00'], null],
    ['one that is too long', ['2027-02-09', '08:00', '16:00'], ['08:30', '14:00']],
    [
      'one that comes half an hour before and leaves after',
      ['2027-02-09', '07:30', '16:30'],
      ['08:00', '14:30'],
    ],
    ['one that begins when the library closes', ['2027-02-09', '13:45', '16:00'], []],
    ['a weekday that is closed in the period', ['2027-02-12', '08:00', '12:00'], []],
    ['a holiday, which is left to whoever plans', ['2027-02-10', '08:00', '16:00'], null],
  ] as const)('%s', (_, [day, from, to], expected) => {
    const fitted = fitToPeriod(dayOf(PARTS, day), span(day, from, to));

    const [begins, ends] = expected ?? [];
    expect(fitted).toEqual(
      expected === null
        ? null
        : {
            period: 'Ramadan 1448 H',
            span: begins === undefined || ends === undefined ? null : span(day, begins, ends),
          },
    );
  });
});
