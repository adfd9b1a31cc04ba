import type { Expected } from './scan-outcome';
import type { SentScan } from './offline/send-waiting';
import { settle } from './settle-scan';

const siti: Expected = {
  __typename: 'RosterEntry',
  placeId: 'plc_1',
  name: 'Siti',
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
const scannedAt = '2026-12-08T02:00:00.000Z';
const earlier = '2026-12-08T01:00:00.000Z';
const scan: SentScan = {
  id: '1',
  code: 'K7QM2XR4TDWE',
  outcome: 'ADMITTED',
  placeId: 'plc_1',
  attendedAt: scannedAt,
  scannedAt,
};

function settled(said: Partial<SentScan>, before: string | null): ReadonlyMap<string, string> {
  const all = new Map(before === null ? [] : [['plc_1', before]]);
  settle(
    { ...scan, ...said },
    {
      roster: [siti],
      cameIn: {
        note: (placeId, at) => void all.set(placeId, at),
        forget: (placeId) => void all.delete(placeId),
        now: () => all,
      },
    },
  );
  return all;
}

test('whom the library lets in afterwards came in when it says so', () => {
  expect(settled({ attendedAt: earlier, outcome: 'ALREADY_IN' }, scannedAt)).toEqual(
    new Map([['plc_1', earlier]]),
  );
});

test.each(['CANCELLED', 'UNKNOWN', 'NOT_CONFIRMED', 'WRONG_SESSION'] as const)(
  'whom the library refuses afterwards (%s) is not counted any more',
  (outcome) => {
    expect(settled({ outcome, placeId: null, attendedAt: null }, scannedAt)).toEqual(new Map());
  },
);

test('who came in by an earlier scan stays, whatever becomes of a later one', () => {
  expect(
    settled({ outcome: 'UNKNOWN', code: 'psr-26-000012', placeId: null, attendedAt: null }, earlier),
  ).toEqual(new Map([['plc_1', earlier]]));
});
