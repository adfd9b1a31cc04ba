import type { Expected } from '../scan-outcome';
import { loadCachedCheckIn, cacheCheckIn } from './offline-check-in';
import type { CheckInFacts } from './offline-check-in';

const kept = new Map<string, string>();
beforeAll(() =>
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    },
  }),
);

const facts: CheckInFacts = {
  id: 'evs_1',
  startsAt: '2026-12-08T02:00:00.000Z',
  endsAt: '2026-12-08T04:00:00.000Z',
  fromDate: '2026-12-08',
  untilDate: '2026-12-08',
  isAllDay: false,
  spaceName: null,
  event: { id: 'evt_1', name: 'Bincang' },
};
const siti: Expected = {
  __typename: 'RosterEntry',
  placeId: 'evl_1',
  name: 'Siti Rahayu',
  ticketCode: 'K7QM2XR4TDWE',
  cardNumber: 'PSR-26-000012',
  seats: 1,
  isCompanion: false,
  age: null,
  registeredBy: null,
  registrationId: 'rgs_1',
  status: 'RESERVED',
  registrationStatus: 'CONFIRMED',
  attendedAt: null,
};

test('a door that was kept knows tickets and who came in, and no name', () => {
  cacheCheckIn(
    facts,
    [
      siti,
      {
        ...siti,
        placeId: 'evl_2',
        name: 'Budi',
        ticketCode: 'AAAA',
        cardNumber: null,
        registrationStatus: 'WAITING',
      },
    ],
    new Map([['evl_1', '2026-12-08T02:05:00.000Z']]),
  );

  expect([...kept.values()].join()).not.toMatch(/Siti|Budi/);
  const door = loadCachedCheckIn('evs_1', new Date('2026-12-08T03:00:00.000Z'));
  expect(door?.facts).toEqual(facts);
  expect(
    door?.roster.map(({ name, ticketCode, registrationStatus, attendedAt }) => [
      name,
      ticketCode,
      registrationStatus,
      attendedAt,
    ]),
  ).toEqual([
    ['', 'K7QM2XR4TDWE', 'CONFIRMED', '2026-12-08T02:05:00.000Z'],
    ['', 'AAAA', 'WAITING', null],
  ]);
});

test('another session has no door here, and one that is long over is forgotten', () => {
  expect(loadCachedCheckIn('evs_2', new Date('2026-12-08T03:00:00.000Z'))).toBeNull();
  expect(kept.size).toBe(1);
  expect(loadCachedCheckIn('evs_1', new Date('2026-12-09T03:00:00.000Z'))).toBeNull();
  expect(kept.size).toBe(0);
});
