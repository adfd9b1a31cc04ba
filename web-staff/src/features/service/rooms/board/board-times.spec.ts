import { hoursOf, listHours, packLanes, placeOf } from './board-times';

const span = (from: string, to: string) => ({
  startsAt: `2026-12-02T${from}:00+07:00`,
  endsAt: `2026-12-02T${to}:00+07:00`,
});

test('the board shows the hours of the branch in whole hours', () => {
  const hours = hoursOf({ date: '2026-12-02', openings: [span('08:30', '16:15')], rows: [] });

  expect(listHours(hours)).toHaveLength(9);
  expect(placeOf(span('08:00', '12:30'), hours)).toEqual({ left: 0, width: 50 });
});

test('a closed day still has hours, and what lies outside them is cut', () => {
  const hours = hoursOf({ date: '2026-12-02', openings: [], rows: [] });

  expect(listHours(hours)).toHaveLength(9);
  expect(placeOf(span('05:00', '07:00'), hours)).toEqual({ left: 0, width: 0 });
});

test('spans that meet share a lane, spans that overlap do not', () => {
  const packed = packLanes([span('10:00', '11:00'), span('09:00', '10:00'), span('09:30', '10:30')]);

  expect(packed.map(({ lane }) => lane)).toEqual([0, 1, 0]);
});
