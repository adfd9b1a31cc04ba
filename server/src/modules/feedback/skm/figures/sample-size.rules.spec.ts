import { sampleSize, shareSample } from './sample-size.rules';

test.each([
  [10, 10],
  [20, 19],
  [50, 44],
  [100, 80],
  [150, 108],
  [200, 132],
  [250, 152],
  [300, 169],
  [400, 196],
  [500, 217],
  [550, 226],
  [700, 248],
  [1_000, 278],
  [1_500, 306],
  [2_000, 322],
  [3_000, 341],
  [5_000, 357],
  [10_000, 370],
  [20_000, 377],
  [50_000, 381],
  [75_000, 382],
  [213_469, 383],
  [1_000_000, 384],
])('of %s people %s are asked', (population, sample) => {
  expect(sampleSize(population)).toBe(sample);
});

test('nobody served means nobody to ask', () => {
  expect([sampleSize(0), shareSample(0, { LOANS: 0, EVENTS: 0 })]).toEqual([0, { LOANS: 0, EVENTS: 0 }]);
});

test('a sample is shared by how many each service served, to the last sheet', () => {
  expect(shareSample(226, { LOANS: 300, EVENTS: 149, CONSULTATIONS: 101 })).toEqual({
    LOANS: 123,
    EVENTS: 61,
    CONSULTATIONS: 42,
  });
});
