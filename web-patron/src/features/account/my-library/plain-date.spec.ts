import { plainDate } from './plain-date';

test('a far date is written without its weekday, in both languages', () => {
  expect(plainDate('2027-03-14', 'id')).toBe('14 Mar 2027');
  expect(plainDate('2027-03-14', 'en')).toBe('14 Mar 2027');
});
