import type { WaitingScan } from '../../../lib/data/waiting-scans';
import type { CheckInScan, Expected } from './scan-outcome';
import type { CheckInRequests } from './check-in-requests';
import { createCheckInStore } from './check-in-store';
import { RETRY_MS } from './offline/sync-waiting';
import { SendingRefused } from './offline/send-waiting';

const siti: Expected = {
  __typename: 'RosterEntry',
  placeId: 'plc_1',
  name: 'Siti',
  ticketCode: 'K7QM2XR4TDWE',
  cardNumber: null,
  seats: 1,
  isCompanion: false,
  age: null,
  registeredBy: null,
  registrationId: 'rgs_1',
  status: 'RESERVED',
  registrationStatus: 'CONFIRMED',
  attendedAt: null,
};
const earlier = '2026-12-08T01:00:00.000Z';
const timedOut = () => Promise.reject(Object.assign(new Error('signal timed out'), { name: 'TimeoutError' }));
const sentOf = ({ id, code, scannedAt }: WaitingScan) => ({
  id,
  code,
  scannedAt,
  outcome: 'ADMITTED' as const,
  placeId: 'plc_1',
  attendedAt: scannedAt,
});

/** A door before a library that lets everybody in, on a phone that keeps what it is given. */
function openDoor(
  changes: Partial<CheckInRequests> = {},
  { keeps = true, isOffline = false, roster = [siti] } = {},
) {
  const [kept, spoken, asked]: [WaitingScan[], CheckInScan[], string[]] = [[], [], []];
  const came = new Map<string, string>();
  const requests: CheckInRequests = {
    checkIn: async ({ code }) => {
      asked.push(code);
      return {
        result: {
          __typename: 'TicketScanResult',
          code,
          outcome: 'ADMITTED',
          placeId: 'plc_1',
          attendedAt: earlier,
        } as never,
        messages: [],
      };
    },
    send: async (scans) => scans.map(sentOf),
    takeBack: async () => [],
    ...changes,
  };
  const queue = {
    keep: async (scan: WaitingScan) => {
      if (!keeps) throw new DOMException('full', 'QuotaExceededError');
      return kept.push(scan) > 0;
    },
    waiting: async () => {
      if (!keeps) throw new TypeError('indexedDB is undefined');
      return [...kept];
    },
    forget: async (ids: readonly string[]) =>
      void kept.splice(0, kept.length, ...kept.filter(({ id }) => !ids.includes(id))),
  };
  const cameIn = {
    note: (placeId: string, at: string) => void came.set(placeId, at),
    forget: (placeId: string) => void came.delete(placeId),
    now: () => came,
  };
  const door = createCheckInStore({
    sessionId: 'evs_1',
    queue,
    requests,
    cameIn,
    roster: () => roster,
    onScan: (scan) => spoken.push(scan),
    isBlind: false,
    isOffline,
  });
  return { door, kept, spoken, asked, came };
}

test('a phone that cannot keep anything says of the guest that nothing was kept, and counts nobody', async () => {
  const { door, spoken, came } = openDoor({}, { keeps: false, isOffline: true });

  await door.scan('K7QM2XR4TDWE');

  expect(spoken).toMatchObject([{ outcome: 'CANNOT_KEEP', name: 'Siti', isQueued: false }]);
  expect(door.current()).toMatchObject({
    waiting: 0,
    isFull: false,
    scans: [{ outcome: 'CANNOT_KEEP' }],
    problem: { error: undefined, messages: [] },
  });
  expect(came.size).toBe(0);
});

test('a browser that keeps nothing still lets people in while the library answers', async () => {
  const { door, spoken } = openDoor({}, { keeps: false });
  door.back();
  await door.scan('K7QM2XR4TDWE');

  expect([door.isOffline(), door.current().problem.error]).toEqual([false, undefined]);
  expect(spoken).toMatchObject([{ outcome: 'ADMITTED' }]);
});

test('a scan is shown as being checked, and without an answer in time it is kept to be sent as it was, and the next one too', async () => {
  const { door, kept, spoken } = openDoor({ checkIn: timedOut });
  const taken = [door.scan('K7QM2XR4TDWE'), door.scan('ZZZZ')];
  expect(door.current().checking).toMatchObject([
    { code: 'ZZZZ', name: null },
    { code: 'K7QM2XR4TDWE', name: 'Siti' },
  ]);
  await Promise.all(taken);

  expect([door.current().checking, door.isOffline(), door.current().waiting]).toEqual([[], true, 2]);
  expect(kept.map(({ code, wasSent }) => [code, wasSent])).toEqual([
    ['K7QM2XR4TDWE', true],
    ['ZZZZ', false],
  ]);
  expect(spoken.map(({ outcome, isQueued }) => [outcome, isQueued])).toEqual([
    ['ADMITTED', true],
    ['UNKNOWN', true],
  ]);
});

test('who was let in at another door counts here too, since when the library says', async () => {
  const { door, came } = openDoor({
    checkIn: async ({ code }) => ({
      result: { code, outcome: 'ALREADY_IN', placeId: 'plc_1', attendedAt: earlier } as never,
      messages: [],
    }),
  });
  await door.scan('K7QM2XR4TDWE');

  expect([...came]).toEqual([['plc_1', earlier]]);
});

test('a scan that is kept takes away what stood against the one before', async () => {
  const { door } = openDoor({ checkIn: async () => ({ result: null, messages: ['Terlalu awal.'] }) });
  await door.scan('K7QM2XR4TDWE');
  expect(door.current().problem.messages).toEqual(['Terlalu awal.']);
  door.lost();
  await door.scan('K7QM2XR4TDWE');

  expect(door.current().problem).toEqual({ error: undefined, messages: [] });
});

test('a door that is opened again counts who came in by what still waits on this phone', async () => {
  const { door, kept, came } = openDoor();
  const waiting = { sessionId: 'evs_1', wasSent: false, batch: null };
  kept.push(
    { ...waiting, id: '1', code: 'K7QM2XR4TDWE', scannedAt: earlier },
    { ...waiting, id: '2', code: 'K7QM2XR4TDWE', scannedAt: '2026-12-08T02:00:00.000Z' },
    { ...waiting, id: '3', code: 'ZZZZ', scannedAt: earlier },
  );
  await door.count();

  expect([door.current().waiting, ...came]).toEqual([3, ['plc_1', earlier]]);
});

test('a door that knows no names says the code', async () => {
  const { door, spoken } = openDoor({}, { isOffline: true, roster: [{ ...siti, name: '' }] });
  await door.scan('K7QM2XR4TDWE');

  expect(spoken).toMatchObject([{ name: null, code: 'K7QM2XR4TDWE', outcome: 'ADMITTED' }]);
});

test('the card of a member who has not registered says whose it is, so that they can be let in', async () => {
  const { door, spoken } = openDoor({
    checkIn: async () => ({
      result: {
        __typename: 'CheckInResult',
        code: 'PSR-26-000099',
        outcome: 'NOT_REGISTERED',
        placeId: null,
        memberId: 'mbr_1',
        memberName: 'Budi',
        attendedAt: null,
      },
      messages: [],
    }),
  });
  await door.scan('PSR-26-000099');

  expect(spoken).toMatchObject([
    { name: 'Budi', memberId: 'mbr_1', outcome: 'NOT_REGISTERED', isQueued: false },
  ]);
});

test('what could not be sent although the library answers says why, and is tried again by itself until it is sent', async () => {
  jest.useFakeTimers();
  try {
    const answers: (() => never)[] = [
      () => {
        throw new SendingRefused('Pertemuan ini dibatalkan.');
      },
      () => {
        throw new Error('500');
      },
    ];
    const { door, kept } = openDoor(
      { send: async (scans) => answers.shift()?.() ?? scans.map(sentOf) },
      { isOffline: true },
    );
    await door.scan('K7QM2XR4TDWE');

    door.back();
    await jest.advanceTimersByTimeAsync(0);
    expect(door.current()).toMatchObject({
      waiting: 1,
      stuck: { error: undefined, messages: ['Pertemuan ini dibatalkan.'] },
    });
    await jest.advanceTimersByTimeAsync(RETRY_MS);
    expect(door.current()).toMatchObject({ waiting: 1, stuck: { error: new Error('500'), messages: [] } });
    await jest.advanceTimersByTimeAsync(RETRY_MS);

    expect(door.current()).toMatchObject({
      waiting: 0,
      stuck: null,
      report: [{ outcome: 'ADMITTED', name: 'Siti' }],
    });
    expect([kept, jest.getTimerCount()]).toEqual([[], 0]);
  } finally {
    jest.useRealTimers();
  }
});

test('a door that was left tries nothing again by itself, also when what was under way fails afterwards', async () => {
  jest.useFakeTimers();
  let refuse: (error: Error) => void = () => undefined;
  const { door, kept } = openDoor({
    send: () =>
      new Promise((_, reject) => {
        refuse = reject;
      }),
  });
  kept.push({
    id: 's1',
    sessionId: 'evs_1',
    code: 'K7QM2XR4TDWE',
    scannedAt: earlier,
    wasSent: false,
    batch: null,
  });
  const sending = door.send();
  await jest.advanceTimersByTimeAsync(0);

  door.leave();
  refuse(new SendingRefused('Acara ini sudah ditutup.'));
  await sending;

  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});
