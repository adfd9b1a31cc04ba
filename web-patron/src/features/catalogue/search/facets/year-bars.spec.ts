import { yearBars } from './year-bars';

test('years are grouped into equal spans and measured against the highest', () => {
  const years = [
    { year: 1980, count: 2 },
    { year: 1981, count: 2 },
    { year: 1983, count: 1 },
  ];

  expect(yearBars(years, 2)).toEqual([
    { from: 1980, to: 1981, count: 4, height: 1 },
    { from: 1982, to: 1983, count: 1, height: 0.25 },
  ]);
});

test('one year is one bar and no year is none', () => {
  expect(yearBars([{ year: 2005, count: 3 }], 20)).toEqual([{ from: 2005, to: 2005, count: 3, height: 1 }]);
  expect(yearBars([], 20)).toEqual([]);
});
