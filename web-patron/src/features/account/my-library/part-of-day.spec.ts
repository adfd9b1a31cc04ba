import { partOfDay } from './part-of-day';

test('people are greeted as they greet each other at that hour', () => {
  expect(['03:00', '10:59', '11:00', '14:59', '15:00', '18:29', '18:30', '02:59'].map(partOfDay)).toEqual([
    'morning',
    'morning',
    'noon',
    'noon',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
  ]);
});
