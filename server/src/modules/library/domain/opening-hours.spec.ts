import { brokenSpan, openingStateAt } from './opening-hours';

const FRIDAY_WITH_BREAK = [{ weekday: 5, opens: '08:00', closes: '11:30' }, { weekday: 5, opens: '13:00', closes: '16:00' }];
const at = (text: string) => new Date(`${text}:00+07:00`);

test('a branch is open until the Friday break begins', () => {
  expect(openingStateAt(FRIDAY_WITH_BREAK, at('2026-11-27T11:29'))).toEqual({ isOpen: true, closesAt: at('2026-11-27T11:30'), opensAt: null });
});

test('a branch is closed during the Friday break and says when it opens again', () => {
  expect(openingStateAt(FRIDAY_WITH_BREAK, at('2026-11-27T11:30'))).toEqual({ isOpen: false, closesAt: null, opensAt: at('2026-11-27T13:00') });
});

test('a branch that opens only on Fridays opens again in a week', () => {
  expect(openingStateAt(FRIDAY_WITH_BREAK, at('2026-11-27T16:00')).opensAt).toEqual(at('2026-12-04T08:00'));
});

test('a branch without hours never says when it opens', () => {
  expect(openingStateAt([], at('2026-11-27T10:00'))).toEqual({ isOpen: false, closesAt: null, opensAt: null });
});

test('a span that ends before it begins is found', () => {
  expect(brokenSpan([{ weekday: 1, opens: '08:00', closes: '08:00' }])).toBe(0);
});

test('overlapping spans of one day are found, touching ones are not', () => {
  expect(brokenSpan([{ weekday: 1, opens: '08:00', closes: '12:00' }, { weekday: 1, opens: '11:59', closes: '13:00' }])).toBe(1);
  expect(brokenSpan([{ weekday: 1, opens: '08:00', closes: '12:00' }, { weekday: 1, opens: '12:00', closes: '13:00' }])).toBeNull();
});
