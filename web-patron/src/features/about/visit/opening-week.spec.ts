import { toOpeningWeek } from './opening-week';

test('Friday keeps its break and a day without spans is closed', () => {
  const week = toOpeningWeek([
    { weekday: 'FRIDAY', opens: '13:00', closes: '16:00' },
    { weekday: 'FRIDAY', opens: '08:00', closes: '11:00' },
  ]);

  expect(
    week.map(({ weekday, spans }) => `${weekday} ${spans.map(({ opens }) => opens).join(' ')}`.trim()),
  ).toEqual(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY 08:00 13:00', 'SATURDAY', 'SUNDAY']);
});
