import { hashToSeed } from './hash-to-seed';
import { seededRandom } from '../../../shared/seeded-random';

test('a seed always starts the same row of choices', () => {
  const [one, other] = [seededRandom(7), seededRandom(7)];

  expect([one.next(), one.next(), one.next()]).toEqual([other.next(), other.next(), other.next()]);
});

test('near titles get seeds far apart', () => {
  expect(hashToSeed('bumi')).not.toBe(hashToSeed('bumj'));
  expect(Math.abs(hashToSeed('bumi') - hashToSeed('bumj'))).toBeGreaterThan(1_000_000);
});

test('choices are spread evenly over a list', () => {
  const chance = seededRandom(hashToSeed('spread'));
  const counts = { a: 0, b: 0, c: 0 };

  for (let turn = 0; turn < 3_000; turn += 1) counts[chance.pick(['a', 'b', 'c'] as const)] += 1;

  for (const count of Object.values(counts)) expect(Math.abs(count - 1_000)).toBeLessThan(100);
});

test('a number between two bounds stays between them', () => {
  const chance = seededRandom(3);

  for (let turn = 0; turn < 100; turn += 1) {
    const number = chance.between(5, 6);
    expect(number).toBeGreaterThanOrEqual(5);
    expect(number).toBeLessThan(6);
  }
});
