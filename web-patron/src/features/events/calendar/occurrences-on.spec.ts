import { occurrencesOn } from './occurrences-on';

const exhibition = { id: 'a', fromDate: '2026-12-01', untilDate: '2026-12-31', isAllDay: true };
const wayang = { id: 'b', fromDate: '2026-12-19', untilDate: '2026-12-20', isAllDay: false };

test('whole days stand on each of their days and before what has hours', () => {
  expect(occurrencesOn('2026-12-19', [wayang, exhibition]).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(occurrencesOn('2026-12-31', [wayang, exhibition]).map(({ id }) => id)).toEqual(['a']);
});

test('a night that ends after midnight stands on its first day only', () => {
  expect(occurrencesOn('2026-12-20', [wayang])).toEqual([]);
});
