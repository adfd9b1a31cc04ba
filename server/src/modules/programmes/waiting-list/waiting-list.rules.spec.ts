import { countFreeInAll, offerUntil, partiesToSeat } from './waiting-list.rules';

const party = (id: string, seats: number) => ({ id, seats });

describe('the waiting list', () => {
  test('goes from the front, and a party that does not fit keeps its place and the seats', () => {
    expect(partiesToSeat([party('a', 2), party('b', 3), party('c', 1)], 4).map(({ id }) => id)).toEqual([
      'a',
    ]);
    expect(partiesToSeat([party('a', 2), party('b', 3), party('c', 1)], 6).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(partiesToSeat([party('a', 2)], 1)).toEqual([]);
    expect(partiesToSeat([party('a', 2), party('b', 90)], null)).toHaveLength(2);
  });

  test('a series has as many seats as its fullest session', () => {
    expect([
      countFreeInAll([
        { capacity: 10, takenCount: 4 },
        { capacity: 8, takenCount: 7 },
        { capacity: null, takenCount: 50 },
      ]),
      countFreeInAll([{ capacity: null, takenCount: 3 }]),
      countFreeInAll([{ capacity: 5, takenCount: 5 }]),
    ]).toEqual([1, null, 0]);
  });

  test('an offer ends when registration closes at the latest', () => {
    const now = new Date('2026-12-04T10:00:00Z');

    expect([
      offerUntil(now, 12, new Date('2026-12-05T02:00:00Z')),
      offerUntil(now, 12, new Date('2026-12-04T12:00:00Z')),
    ]).toEqual([new Date('2026-12-04T22:00:00Z'), new Date('2026-12-04T12:00:00Z')]);
  });
});
