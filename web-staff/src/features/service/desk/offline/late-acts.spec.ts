import type { ActResult, DeskRequests, Found } from '../desk-requests';
import { shownRows } from '../desk-rows';
import type { DeskRow } from '../desk-rows';
import { createDeskStore } from '../desk-store';
import { conflictRows, queuedRows } from './late-rows';
import { offlineInMemory } from './offline-in-memory';
import type { QueuedScan } from './scan-queue';

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
const lent = (row: DeskRow): ActResult => ({
  refusals: [],
  copy: null,
  outcome: {
    kind: 'lent',
    loanId: `lon_${row.code}`,
    dueOn: '2026-12-08',
    dueAt: '2026-12-08T16:59:59Z',
    isHourly: false,
    isRenewal: false,
    filledHold: false,
  },
});
const returned = (row: DeskRow): ActResult => ({
  refusals: [],
  copy: null,
  outcome: {
    kind: 'returned',
    loanId: `lon_${row.code}`,
    wasOnLoan: true,
    fine: 0,
    overdueDays: 0,
    isHourly: false,
    suspendedUntil: null,
    trappedHold: null,
    transfer: null,
  },
});
const unknownBarcode: ActResult = {
  outcome: null,
  copy: null,
  refusals: [
    {
      __typename: 'PlainUserError',
      code: 'NOT_FOUND',
      message: 'Barkode tidak dikenal.',
      field: ['barcode'],
    } as never,
  ],
};

/** A library behind a connection that can break, and a desk before it. */
function desk(kept: QueuedScan[] = [], changes: Partial<DeskRequests> = {}) {
  const offline = offlineInMemory(kept);
  const acts: string[] = [];
  const whenThere = <Value>(value: () => Value): Promise<Value> =>
    offline.connection.since() === null
      ? Promise.resolve(value())
      : Promise.reject(new TypeError('Failed to fetch'));
  const act = (row: DeskRow, words: string, answer: (row: DeskRow) => ActResult) =>
    whenThere(() => {
      acts.push(`${words} ${row.isLate ? 'late' : 'now'}`);
      return answer(row);
    });
  const requests: DeskRequests = {
    find: (code) =>
      whenThere((): Found =>
        code.startsWith('PSR-26-9')
          ? null
          : code.startsWith('PSR')
            ? { member: { id: `mbr_${code}`, cardNumber: code } }
            : null,
      ),
    lend: (row, memberId) => act(row, `lend ${row.code} ${memberId}`, lent),
    giveBack: (row) => act(row, `return ${row.code}`, returned),
    renew: async (row) => lent(row),
    read: async () => ({ refusals: [], copy: null, outcome: null }),
    takeBack: async () => [],
    openLoans: async () => [],
    renewMembership: async (memberId: string) => ({ memberId, until: '2027-11-28', problem: null }),
    ...changes,
  };
  return { acts, offline, store: createDeskStore(requests, offline) };
}

const scan = (code: string) => ({ code, isBurst: true, branchId: 'brn_1' });

test('scans without a connection are kept as codes and times, and sent in their order once there is one', async () => {
  const { acts, offline, store } = desk();
  await offline.connect(false);

  for (const code of ['B0', 'PSR-26-000001', 'B1', 'PSR-26-000002', 'B2']) store.scan(scan(code));
  await settled();
  expect(offline.kept.map(({ act, card, code }) => [act, card, code])).toEqual([
    ['return', null, 'B0'],
    ['lend', 'PSR-26-000001', 'B1'],
    ['lend', 'PSR-26-000002', 'B2'],
  ]);
  expect(Object.keys(offline.kept[0] ?? {}).sort()).toEqual([
    'act',
    'branchId',
    'card',
    'code',
    'id',
    'key',
    'scannedAt',
    'wasSentAtOnce',
  ]);
  expect(acts).toEqual([]);

  await offline.connect(true);
  store.replay();
  await settled();
  expect(acts).toEqual([
    'return B0 late',
    'lend B1 mbr_PSR-26-000001 late',
    'lend B2 mbr_PSR-26-000002 late',
  ]);
  expect(offline.kept).toEqual([]);
});

test('a desk that is closed and opened again sends what it kept, with the same keys', async () => {
  const first = desk();
  await first.offline.connect(false);
  for (const code of ['PSR-26-000001', 'B1']) first.store.scan(scan(code));
  await settled();
  const kept = [...first.offline.kept];
  await first.offline.connect(true);

  const keys: string[] = [];
  const second = desk([...kept], {
    lend: async (row) => {
      keys.push(row.key);
      return lent(row);
    },
  });
  await second.store.restore();
  await settled();

  expect(keys).toEqual(kept.map(({ key }) => key));
  expect(second.offline.kept).toEqual([]);
});

test('a connection that breaks while they are sent keeps the rest, and the one without an answer keeps its key', async () => {
  const keys: string[] = [];
  const home = desk([], {
    lend: async (row) => {
      keys.push(row.key);
      if (keys.length !== 2) return lent(row);
      throw new TypeError('Failed to fetch');
    },
  });
  await home.offline.connect(false);
  for (const code of ['PSR-26-000001', 'B1', 'B2', 'B3']) home.store.scan(scan(code));
  await settled();

  await home.offline.connect(true);
  home.store.replay();
  await settled();
  expect(queuedRows(home.store.current()).map(({ code }) => code)).toEqual(['B2', 'B3']);
  expect(home.offline.kept.map(({ code }) => code)).toEqual(['B2', 'B3']);

  await home.offline.connect(true);
  home.store.replay();
  await settled();
  expect(keys).toHaveLength(4);
  expect(keys[2]).toBe(keys[1]);
  expect(home.offline.kept).toEqual([]);
});

test('what the library refuses stays until a person settles it', async () => {
  const home = desk([], { giveBack: async () => unknownBarcode });
  await home.offline.connect(false);
  for (const code of ['X9', 'PSR-26-900000', 'B1']) home.store.scan(scan(code));
  await settled();
  await home.offline.connect(true);
  home.store.replay();
  await settled();

  const conflicts = conflictRows(home.store.current());
  expect(conflicts.map(({ code, problem }) => [code, problem])).toEqual([
    ['B1', 'unknownCard'],
    ['X9', null],
  ]);
  expect(home.offline.kept).toHaveLength(2);

  for (const { id } of conflicts) home.store.dismiss(id);
  await settled();
  expect([conflictRows(home.store.current()), home.offline.kept]).toEqual([[], []]);
});

test('a request that gets no answer begins the time without a connection, and its scan is kept with its key', async () => {
  const keys: string[] = [];
  const home = desk([], {
    giveBack: async (row) => {
      keys.push(row.key);
      throw new TypeError('Failed to fetch');
    },
    find: async (code) => ({ copy: { barcode: code } as never }),
  });

  home.store.scan(scan('B7'));
  await settled();

  expect(home.offline.connection.since()).not.toBeNull();
  expect(home.offline.kept.map(({ code, key, wasSentAtOnce }) => [code, key, wasSentAtOnce])).toEqual([
    ['B7', keys[0], true],
  ]);
  await home.offline.connect(true);
});

test('at most 500 scans are kept; the next one says so', async () => {
  const full = Array.from({ length: 500 }, (_, place): QueuedScan => ({
    id: `r${place}`,
    key: `key-${place}`,
    act: 'return',
    card: null,
    code: `B${place}`,
    branchId: 'brn_1',
    scannedAt: '2026-11-24T02:00:00.000Z',
    wasSentAtOnce: false,
  }));
  const home = desk(full);
  await home.offline.connect(false);

  home.store.scan(scan('B999'));
  await settled();

  expect(home.store.current().rows[0]).toMatchObject({ state: 'refused', problem: 'queueFull' });
  await home.offline.connect(true);
  expect(home.offline.kept).toHaveLength(500);
});

test('a card that was read without a connection is known as soon as there is one, also when no book follows', async () => {
  const { acts, offline, store } = desk();
  await offline.connect(false);
  store.scan(scan('PSR-26-000001'));
  await settled();
  expect(store.current().member).toEqual({ id: '', cardNumber: 'PSR-26-000001' });

  await offline.connect(true);
  store.replay();
  await settled();

  expect(store.current().member).toEqual({ id: 'mbr_PSR-26-000001', cardNumber: 'PSR-26-000001' });
  expect(acts).toEqual([]);
});

test('a card that was read without a connection and that nobody has any more closes the account, and says why', async () => {
  for (const [answer, problem] of [
    ['lostCard', 'lostCard'],
    [null, 'unknownCard'],
  ] as const) {
    const { offline, store } = desk([], { find: async (): Promise<Found> => answer });
    await offline.connect(false);
    store.scan(scan('PSR-26-000001'));
    await settled();

    await offline.connect(true);
    store.replay();
    await settled();

    expect(store.current().member).toBeNull();
    expect(shownRows(store.current()).find(({ code }) => code === 'PSR-26-000001')).toMatchObject({
      state: 'refused',
      problem,
    });
  }
});

test('a book that is scanned while such a card is still looked up is neither lent nor taken back, and nothing counts as lent to it', async () => {
  let answer: (found: Found) => void = () => undefined;
  const { acts, offline, store } = desk([], {
    find: (code) =>
      code.startsWith('PSR')
        ? new Promise<Found>((resolve) => (answer = resolve))
        : Promise.resolve({ copy: { barcode: code } as never }),
  });
  await offline.connect(false);
  for (const code of ['PSR-26-000001', 'B1']) store.scan(scan(code));
  await settled();
  await offline.connect(true);
  store.replay();
  await settled();

  store.scan(scan('B2'));
  await settled();
  answer('lostCard');
  await settled();
  answer('lostCard');
  await settled();

  expect(acts).toEqual([]);
  const [next, late] = ['B2', 'B1'].map((code) => store.current().rows.find((row) => row.code === code));
  expect([next, late]).toMatchObject([
    { state: 'refused', problem: 'cardRefused' },
    { state: 'refused', problem: 'lostCard' },
  ]);
  expect(store.current().lastServed).toBeNull();
});

test('without a connection a book after a refused card is not kept as a return', async () => {
  const { offline, store } = desk([], { find: async (): Promise<Found> => 'lostCard' });
  store.scan(scan('PSR-26-000001'));
  await settled();
  await offline.connect(false);
  store.scan(scan('B1'));
  await settled();

  expect(offline.kept).toEqual([]);
  expect(store.current().rows[0]).toMatchObject({ state: 'refused', problem: 'cardRefused' });
  await offline.connect(true);
});

test('a card whose session was ended before it could be looked up concerns nobody any more', async () => {
  const { offline, store } = desk([], { find: async (): Promise<Found> => 'lostCard' });
  await offline.connect(false);
  store.scan(scan('PSR-26-000001'));
  await settled();
  await offline.connect(true);

  store.finish();
  store.replay();
  await settled();

  expect([store.current().rows, store.current().isBarred]).toEqual([[], false]);
});

test('a card that is looked up twice, because the connection came back twice, is opened once and refused never', async () => {
  const nobody = (): void => undefined;
  let answer: (found: Found) => void = nobody;
  const { offline, store } = desk([], {
    find: () =>
      answer === nobody ? new Promise<Found>((resolve) => (answer = resolve)) : Promise.resolve(null),
  });
  await offline.connect(false);
  store.scan(scan('PSR-26-000001'));
  await settled();
  await offline.connect(true);
  store.replay();
  store.replay();
  await settled();
  answer({ member: { id: 'mbr_1', cardNumber: 'PSR-26-000001' } });
  await settled();

  expect(store.current()).toMatchObject({ member: { id: 'mbr_1' }, rows: [], isBarred: false });
});

test('a desk that is shown again after the connection came back knows whose card is open', async () => {
  const { offline, store } = desk();
  await offline.connect(false);
  store.scan(scan('PSR-26-000001'));
  await settled();
  await offline.connect(true);

  await store.restore();
  await settled();

  expect(store.current().member).toEqual({ id: 'mbr_PSR-26-000001', cardNumber: 'PSR-26-000001' });
});
