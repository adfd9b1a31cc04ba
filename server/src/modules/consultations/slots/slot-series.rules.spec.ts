import type { DaySpan } from '../../../shared/opening-calendar';
import { toLocalTime } from '../../../shared/civil-date';
import { overlap } from '../../../shared/time-span';
import { canStillBook, canStillCancel } from '../bookings/booking.rules';
import type { SlotSeries } from './slot-series.rules';
import { planSlots } from './slot-series.rules';

/** Friday with its break, every other day until three. */
const HOUSE = (day: string): readonly DaySpan[] =>
  day === '2026-12-04'
    ? [
        { opens: '08:00', closes: '11:00' },
        { opens: '13:00', closes: '15:00' },
      ]
    : [{ opens: '08:00', closes: '15:00' }];
const FRIDAY: SlotSeries = {
  fromDate: '2026-12-04',
  untilDate: '2026-12-04',
  weekdays: [5],
  opens: '10:00',
  closes: '14:00',
  minutes: 45,
};
const NOW = new Date('2026-11-24T02:00:00Z');
const at = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00.000+07:00`);

describe('hours that come again', () => {
  test('one follows the other, and those in the break of Friday fall away', () => {
    const { slots, closedCount, takenCount } = planSlots(FRIDAY, { opensOn: HOUSE, others: [], now: NOW });

    expect([
      slots.map(({ startsAt, endsAt }) => `${toLocalTime(startsAt)}-${toLocalTime(endsAt)}`),
      closedCount,
      takenCount,
    ]).toEqual([['10:00-10:45', '13:00-13:45'], 3, 0]);
  });

  test('where the mentor has an hour already there is no second one; touching is no overlap', () => {
    const others = [{ startsAt: at('2026-12-04 10:30'), endsAt: at('2026-12-04 13:00') }];

    const { slots, takenCount } = planSlots(FRIDAY, { opensOn: HOUSE, others, now: NOW });

    expect([slots.map(({ startsAt }) => toLocalTime(startsAt)), takenCount]).toEqual([['13:00'], 1]);
  });

  test('online the hours of the house do not matter; what has begun is not given', () => {
    const { slots, closedCount } = planSlots(FRIDAY, {
      opensOn: null,
      others: [],
      now: at('2026-12-04 11:00'),
    });

    expect([slots.map(({ startsAt }) => toLocalTime(startsAt)), closedCount]).toEqual([
      ['11:30', '12:15', '13:00'],
      0,
    ]);
  });

  test('only the weekdays that were named, from the first to the last day', () => {
    const series = {
      ...FRIDAY,
      fromDate: '2026-11-30',
      untilDate: '2026-12-13',
      weekdays: [1, 3],
      opens: '09:00',
      closes: '10:00',
      minutes: 60,
    };

    const { slots } = planSlots(series, { opensOn: null, others: [], now: NOW });

    expect(slots.map(({ startsAt }) => startsAt.toISOString().slice(0, 10))).toEqual([
      '2026-11-30',
      '2026-12-02',
      '2026-12-07',
      '2026-12-09',
    ]);
  });
});

describe('until when an hour can be taken and given back', () => {
  const slot = { startsAt: at('2026-12-04 10:00'), endsAt: at('2026-12-04 10:30') };

  test('taken until half an hour before, given back until two hours before', () => {
    expect([canStillBook(slot, at('2026-12-04 09:30')), canStillBook(slot, at('2026-12-04 09:31'))]).toEqual([
      true,
      false,
    ]);
    expect([
      canStillCancel(slot, at('2026-12-04 08:00')),
      canStillCancel(slot, at('2026-12-04 08:01')),
    ]).toEqual([true, false]);
  });

  test('two overlap when they share a moment', () => {
    expect(
      ['09:30', '09:31', '10:29', '10:30'].map((time) =>
        overlap(slot, {
          startsAt: at(`2026-12-04 ${time}`),
          endsAt: new Date(at(`2026-12-04 ${time}`).getTime() + 30 * 60_000),
        }),
      ),
    ).toEqual([false, true, true, false]);
  });
});
