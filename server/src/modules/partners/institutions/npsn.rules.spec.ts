import { readNpsn } from './npsn.rules';

test.each([
  ['20534567', '20534567'],
  ['2053 4567', '20534567'],
  ['p9908123', 'P9908123'],
  ['071023', '071023'],
  ['', null],
  [null, null],
  ['2053456', undefined],
  ['A9908123', undefined],
])('the number %p is read as %p', (typed, number) => {
  expect(readNpsn(typed)).toBe(number);
});
