import { formatDays, formatHours, isRunning, placesLeft } from './when';

const story = {
  startsAt: '2026-12-05T02:00:00.000Z',
  endsAt: '2026-12-05T03:30:00.000Z',
  isAllDay: false,
  fromDate: '2026-12-05',
  untilDate: '2026-12-05',
};
const wayang = {
  startsAt: '2026-12-19T13:00:00.000Z',
  endsAt: '2026-12-19T20:00:00.000Z',
  isAllDay: false,
  fromDate: '2026-12-19',
  untilDate: '2026-12-20',
};
const exhibition = {
  startsAt: '2026-11-30T17:00:00.000Z',
  endsAt: '2026-12-31T17:00:00.000Z',
  isAllDay: true,
  fromDate: '2026-12-01',
  untilDate: '2026-12-31',
};

test('a date has its day and its hours in Pasuruan', () => {
  expect([formatDays(story, 'id'), formatHours(story, 'id')]).toEqual(['Sab, 5 Des 2026', '09.00–10.30 WIB']);
  expect([formatDays(story, 'en'), formatHours(story, 'en')]).toEqual(['5 Dec 2026', '9:00 am–10:30 am WIB']);
});

test('a night that ends after midnight is its first day', () => {
  expect([formatDays(wayang, 'id'), formatHours(wayang, 'id')]).toEqual([
    'Sab, 19 Des 2026',
    '20.00–03.00 WIB',
  ]);
});

test('an exhibition has days and no clock', () => {
  expect([formatDays(exhibition, 'id'), formatHours(exhibition, 'id')]).toEqual([
    'Sel, 1 Des 2026 – Kam, 31 Des 2026',
    null,
  ]);
});

test('an exhibition runs from its second day to its last, a night never', () => {
  expect(
    ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-31', '2027-01-01'].map((day) =>
      isRunning(exhibition, day),
    ),
  ).toEqual([false, false, true, true, false]);
  expect(isRunning(wayang, '2026-12-20')).toBe(false);
});

test('places that are left never fall below none, and are unknown without a limit', () => {
  expect(placesLeft({ capacity: 30, takenCount: 24 })).toBe(6);
  expect(placesLeft({ capacity: 30, takenCount: 31 })).toBe(0);
  expect(placesLeft({ capacity: null, takenCount: 3 })).toBeNull();
});
