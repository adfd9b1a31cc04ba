import { chanceFrom, seedOf } from './seeded-random';

test('a seed always starts the same row of choices', () => {
  const [one, other] = [chanceFrom(7), chanceFrom(7)];

  expect([one.next(), one.next(), one.next()]).toEqual([other.next(), other.next(), other.next()]);
});

test('near titles get seeds far apart', () => {
  expect(seedOf('bumi')).not.toBe(seedOf('bumj'));
  expect(Math.abs(seedOf('bumi') - seedOf('bumj'))).toBeGreaterThan(1_000_000);
});

test('choices are spread evenly over a list', () => {
  const chance = chanceFrom(seedOf('spread'));
  const counts = { a: 0, b: 0, c: 0 };

  for (let turn = 0; turn < 3_000; turn += 1) counts[chance.pick(['a', 'b', 'c'] as const)] += 1;

  for (const count of Object.values(counts)) expect(Math.abs(count - 1_000)).toBeLessThan(100);
});

test('a number between two bounds stays between them', () => {
  const chance = chanceFrom(3);

  for (let turn = 0; turn < 100; turn += 1) {
    const number = chance.between(5, 6);
    expect(number).toBeGreaterThanOrEqual(5);
    expect(number).toBeLessThan(6);
  }
});
