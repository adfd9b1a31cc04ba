import { changedSpan, hoursDraft, hoursInput, impossibleDays, withSpan } from './hours-draft';

const friday = [
  { weekday: 'FRIDAY', opens: '13:00', closes: '16:00' },
  { weekday: 'FRIDAY', opens: '08:00', closes: '11:00' },
] as const;

test('a day with a break keeps both its spans, in order', () => {
  expect(hoursDraft(friday).FRIDAY).toEqual([
    { opens: '08:00', closes: '11:00' },
    { opens: '13:00', closes: '16:00' },
  ]);
  expect(hoursInput(hoursDraft(friday))).toEqual([friday[1], friday[0]]);
});

test('a closed day gets the usual hours first, an open one a second span after the first', () => {
  const hours = withSpan(withSpan(hoursDraft([]), 'MONDAY'), 'MONDAY');

  expect(hours.MONDAY).toEqual([
    { opens: '08:00', closes: '16:00' },
    { opens: '17:00', closes: '19:00' },
  ]);
});

test('a span is changed or taken away without touching the others', () => {
  const place = { weekday: 'FRIDAY', index: 0 } as const;

  expect(
    changedSpan(hoursDraft(friday), place, { opens: '07:30', closes: '11:00' }).FRIDAY.map(
      ({ opens }) => opens,
    ),
  ).toEqual(['07:30', '13:00']);
  expect(changedSpan(hoursDraft(friday), place, null).FRIDAY).toEqual([{ opens: '13:00', closes: '16:00' }]);
});

test('hours that cannot be are found: backwards, overlapping, or no time at all', () => {
  const week = {
    ...hoursDraft(friday),
    MONDAY: [{ opens: '16:00', closes: '08:00' }],
    TUESDAY: [
      { opens: '08:00', closes: '12:00' },
      { opens: '11:00', closes: '15:00' },
    ],
    SUNDAY: [{ opens: '', closes: '12:00' }],
  };

  expect(impossibleDays(week)).toEqual(['MONDAY', 'TUESDAY', 'SUNDAY']);
});
