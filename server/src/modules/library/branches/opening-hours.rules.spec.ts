import { brokenSpan } from './opening-hours.rules';

test('a span that ends before it begins is found', () => {
  expect(brokenSpan([{ weekday: 1, opens: '08:00', closes: '08:00' }])).toBe(0);
});

test('overlapping spans of one day are found, touching ones are not', () => {
  expect(
    brokenSpan([
      { weekday: 1, opens: '08:00', closes: '12:00' },
      { weekday: 1, opens: '11:59', closes: '13:00' },
    ]),
  ).toBe(1);
  expect(
    brokenSpan([
      { weekday: 1, opens: '08:00', closes: '12:00' },
      { weekday: 1, opens: '12:00', closes: '13:00' },
    ]),
  ).toBeNull();
});
