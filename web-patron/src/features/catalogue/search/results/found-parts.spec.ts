import { countWithout, listedCount, toParts } from './found-parts';

const hit = (name: string, ...withoutWords: string[]) => ({ name, withoutWords });
const RELAXED = [
  { withoutWords: ['lebaran'], totalCount: 24 },
  { withoutWords: ['kue', 'lebaran'], totalCount: 3 },
];

test('a page is parted where other words are lacking', () => {
  expect(
    toParts([
      hit('a'),
      hit('b'),
      hit('c', 'lebaran'),
      hit('d', 'kue', 'lebaran'),
      hit('e', 'kue', 'lebaran'),
    ]),
  ).toEqual([
    { withoutWords: [], hits: [hit('a'), hit('b')] },
    { withoutWords: ['lebaran'], hits: [hit('c', 'lebaran')] },
    { withoutWords: ['kue', 'lebaran'], hits: [hit('d', 'kue', 'lebaran'), hit('e', 'kue', 'lebaran')] },
  ]);
  expect(toParts([])).toEqual([]);
});

test('each part has its own count, and all together are what the list shows', () => {
  expect([
    countWithout(RELAXED, ['lebaran']),
    countWithout(RELAXED, ['kue', 'lebaran']),
    countWithout(RELAXED, ['kue']),
  ]).toEqual([24, 3, 0]);
  expect(listedCount({ totalCount: 2, relaxed: RELAXED })).toBe(29);
});
