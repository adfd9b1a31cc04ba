import { daysInWords, hoursInWords } from './event-words';

const at = (text: string): Date => new Date(`${text}+07:00`);
const morning = {
  startsAt: at('2026-12-05T09:00:00'),
  endsAt: at('2026-12-05T10:30:00'),
  sessionCount: 1,
  isAllDay: false,
};

test('one date is a day with its hours, in both languages', () => {
  expect([daysInWords(morning, 'ID'), hoursInWords(morning, 'ID')]).toEqual([
    'Sab, 5 Des 2026',
    '09.00–10.30 WIB',
  ]);
  expect([daysInWords(morning, 'EN'), hoursInWords(morning, 'EN')]).toEqual([
    '5 Dec 2026',
    '9:00 am–10:30 am WIB',
  ]);
});

test('a course over new year is a span without hours', () => {
  const course = {
    startsAt: at('2026-12-12T13:00:00'),
    endsAt: at('2027-01-16T15:00:00'),
    sessionCount: 6,
    isAllDay: false,
  };

  expect([daysInWords(course, 'ID'), hoursInWords(course, 'ID')]).toEqual(['12 Des 2026–16 Jan 2027', '']);
});

test('an exhibition ends on its last day, not at the midnight after it', () => {
  const exhibition = {
    startsAt: at('2026-12-01T00:00:00'),
    endsAt: at('2026-12-21T00:00:00'),
    sessionCount: 1,
    isAllDay: true,
  };

  expect([daysInWords(exhibition, 'ID'), hoursInWords(exhibition, 'ID')]).toEqual(['1 Des–20 Des 2026', '']);
});

test('a night of wayang that ends after midnight is one day', () => {
  const night = {
    startsAt: at('2026-12-19T20:00:00'),
    endsAt: at('2026-12-20T03:00:00'),
    sessionCount: 1,
    isAllDay: false,
  };

  expect([daysInWords(night, 'ID'), hoursInWords(night, 'ID')]).toEqual([
    'Sab, 19 Des 2026',
    '20.00–03.00 WIB',
  ]);
});
