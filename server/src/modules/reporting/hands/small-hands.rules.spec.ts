import { hiddenKeys, mayTell, tellStayed } from './small-hands.rules';

const ROWS = [
  { key: 'reader', people: 12 },
  { key: 'guide', people: 7 },
  { key: 'driver', people: 2 },
  { key: 'nobody', people: 0 },
];

test('a row of one to four is hidden, and so is another, so that nothing is subtracted', async () => {
  expect([...(await hiddenKeys(ROWS, () => Promise.resolve(9)))]).toEqual(['driver', 'guide']);
});

test('the same few people in two rows hide a third: their rows together are theirs alone', async () => {
  const rows = [
    { key: 'reader', people: 12 },
    { key: 'guide', people: 4 },
    { key: 'driver', people: 4 },
  ];
  const asked: (readonly string[])[] = [];
  const hidden = await hiddenKeys(rows, (keys) => {
    asked.push(keys);
    return Promise.resolve(4);
  });
  expect(asked).toEqual([['guide', 'driver']]);
  expect([...hidden]).toEqual(['guide', 'driver', 'reader']);
});

test.each([
  [{ people: 0 }, true],
  [{ people: 4 }, false],
  [{ people: 5 }, true],
  [{ people: 10, others: 2, library: 12 }, false],
  // Two who serve here too serve elsewhere: what the library tells less what the branch tells would be their hours.
  [{ people: 10, others: 2, library: 10 }, false],
  [{ people: 10, others: 8, library: 13 }, false],
  [{ people: 10, others: 8, library: 15 }, true],
])('figures of %j may be told: %s', (facts, expected) => {
  expect(mayTell(facts)).toBe(expected);
});

test.each([
  [{ active: 20, before: 15, stayed: 10 }, 10],
  [{ active: 10, before: 15, stayed: 10 }, 10],
  [{ active: 12, before: 15, stayed: 10 }, null],
  [{ active: 20, before: 11, stayed: 10 }, null],
  [{ active: 20, before: 15, stayed: 3 }, null],
  [{ active: 20, before: 15, stayed: 0 }, 0],
])('of %j %s are told to have stayed', (facts, expected) => {
  expect(tellStayed(facts)).toBe(expected);
});
