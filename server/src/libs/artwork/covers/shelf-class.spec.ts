import { toShelfClass } from './shelf-class';

test.each([
  ['899.221', '8'],
  ['2X1.3', '2X'],
  ['297.12', '2X'],
  ['230', '2'],
  ['R 423', '4'],
  ['A 398.2', '3'],
  ['L 739', '7'],
  ['', '8'],
  ['FIC HIR', '8'],
])('the class number %j stands on the shelf %s', (classNumber, shelfClass) => {
  expect(toShelfClass(classNumber)).toBe(shelfClass);
});

test('a title without a class number stands with literature', () => {
  expect(toShelfClass(null)).toBe('8');
});
