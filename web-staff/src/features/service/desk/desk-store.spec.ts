import type { ActResult, DeskRequests, Found } from './desk-requests';
import { shownRows, countSession } from './desk-rows';
import type { DeskRow, RowCopy } from './desk-rows';
import { createDeskStore } from './desk-store';
import { offlineInMemory } from './offline/offline-in-memory';

const copyOf = (barcode: string): RowCopy => ({
  __typename: 'Copy',
  id: `cpy_${barcode}`,
  barcode,
  isReferenceOnly: false,
  branch: { __typename: 'Branch', id: 'brn_1', name: { __typename: 'LocalizedText', text: 'Pusat' } },
  shelvingLocation: null,
  callNumber: null,
  title: { __typename: 'Title', id: `ttl_${barcode}`, titleProper: `Buku ${barcode}`, responsibility: null },
});
const lent = (row: DeskRow): ActResult => ({
  refusals: [],
  copy: null,
  outcome: {
    kind: 'lent',
    loanId: `loa_${row.code}`,
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
    loanId: `loa_${row.code}`,
    wasOnLoan: true,
    fine: 500,
    overdueDays: 1,
    isHourly: false,
    suspendedUntil: null,
    trappedHold: null,
    transfer: null,
  },
});
const found = (code: string): Found =>
  code.startsWith('PSR')
    ? { member: { id: `mbr_${code}`, cardNumber: code } }
    : code.startsWith('B')
      ? { copy: copyOf(code) }
      : null;

/** A library that answers everything and notes the order of the acts. */
function scriptedLibrary(changes: Partial<DeskRequests> = {}, offline = offlineInMemory()) {
  const acts: string[] = [];
  const requests: DeskRequests = {
    find: async (code) => found(code),
    lend: async (row, memberId) => {
      acts.push(`lend ${row.code} ${memberId}`);
      return lent(row);
    },
    giveBack: async (row) => {
      acts.push(`return ${row.code}`);
      return returned(row);
    },
    renew: async (row) => lent(row),
    read: async (row) => {
      acts.push(`read ${row.code}`);
      return {
        refusals: [],
        copy: null,
        outcome: { kind: 'read', loanId: null, useId: `ihu_${row.code}`, isRepeat: row.code === 'B9' },
      };
    },
    takeBack: async () => [],
    openLoans: async () => [],
    renewMembership: async (memberId) => ({ memberId, until: '2027-11-28', problem: null }),
    ...changes,
  };
  return { acts, desk: createDeskStore(requests, offline) };
}

const scanOf = (code: string, isBurst = true) => ({ code, isBurst, branchId: 'brn_1' });
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('acts run in the order of the scans, though a look-up takes longer than the next', async () => {
  const find = async (code: string) => {
    if (code === 'PSR-1') await new Promise((resolve) => setTimeout(resolve, 20));
    return found(code);
  };
  const { acts, desk } = scriptedLibrary({ find });

  for (const code of ['B1', 'PSR-1', 'B2', 'PSR-2', 'B3']) desk.scan(scanOf(code));
  await new Promise((resolve) => setTimeout(resolve, 40));

  expect(acts).toEqual(['return B1', 'lend B2 mbr_PSR-1', 'lend B3 mbr_PSR-2']);
});

test('books returned before the card belong to the session of that card; another card begins a new one', async () => {
  const { desk } = scriptedLibrary();

  for (const code of ['B1', 'PSR-1', 'B2']) desk.scan(scanOf(code));
  await settled();
  expect(countSession(desk.current())).toEqual({ lent: 1, returned: 1, read: 0, held: 0, fines: 500 });
  desk.scan(scanOf('PSR-2'));
  await settled();

  expect(countSession(desk.current())).toEqual({ lent: 0, returned: 0, read: 0, held: 0, fines: 0 });
  expect(desk.current().lastServed).toMatchObject({ cardNumber: 'PSR-1', lentCount: 1 });
});

test('a scan without an answer keeps its key for the next try, and one that was answered gets another', async () => {
  const keys: string[] = [];
  const lend = async (row: DeskRow) => {
    keys.push(row.key);
    if (keys.length === 1) throw new TypeError('Failed to fetch');
    return lent(row);
  };
  const offline = offlineInMemory();
  const { desk } = scriptedLibrary({ lend }, offline);
  desk.scan(scanOf('PSR-1'));
  desk.scan(scanOf('B1'));
  await settled();
  expect(shownRows(desk.current())[0]).toMatchObject({ state: 'queued', wasSentAtOnce: true });

  await offline.connect(true);
  desk.replay();
  await settled();

  expect(keys[1]).toBe(keys[0]);
  expect(shownRows(desk.current())[0]).toMatchObject({ state: 'done' });
  expect(shownRows(desk.current())[0]?.key).not.toBe(keys[0]);
});

test('words by hand look for people, a code nobody knows is refused when a scanner read it', async () => {
  const { desk } = scriptedLibrary();

  desk.scan(scanOf('siti aminah', false));
  expect(desk.current().search).toBe('siti aminah');
  desk.scan(scanOf('999999'));
  await settled();

  expect(shownRows(desk.current()).map(({ state }) => state)).toEqual(['refused']);
});

test('the mode for lending asks for a card first, the one for returning never lends', async () => {
  const { acts, desk } = scriptedLibrary();
  desk.setMode('lend');
  desk.scan(scanOf('B1'));
  await settled();
  expect(shownRows(desk.current())[0]).toMatchObject({ state: 'refused', act: 'lend', refusals: [] });

  desk.scan(scanOf('PSR-1'));
  desk.setMode('return');
  desk.scan(scanOf('B2'));
  await settled();

  expect(acts).toEqual(['return B2']);
});

test('the last good scan is taken back once, and the offer goes with it', async () => {
  const { desk } = scriptedLibrary();
  desk.scan(scanOf('PSR-1'));
  desk.scan(scanOf('B1'));
  await settled();

  desk.takeBack();
  desk.takeBack();
  await settled();

  expect(desk.current().undo).toBeNull();
  expect(shownRows(desk.current()).map(({ state }) => state)).toEqual(['undone']);
});

test('in the mode of reading a scan counts a reading, whoever is open, and can be taken back unless it was counted before', async () => {
  const { acts, desk } = scriptedLibrary();
  desk.scan(scanOf('PSR-1'));
  await settled();
  desk.setMode('read');

  desk.scan(scanOf('B1'));
  desk.scan(scanOf('B9'));
  await settled();

  expect(acts).toEqual(['read B1', 'read B9']);
  expect(shownRows(desk.current()).map(({ member, state }) => [member, state])).toEqual([
    [null, 'done'],
    [null, 'done'],
  ]);
  expect(countSession(desk.current())).toEqual({ lent: 0, returned: 0, read: 1, held: 0, fines: 0 });
  expect(desk.current().undo?.rowId).toBe(desk.current().rows.find(({ code }) => code === 'B1')?.id);
});

test('a card that was reported lost opens nobody and closes who was open: until another card or the end of the session a book is neither lent nor taken back, and the rows say why', async () => {
  const { acts, desk } = scriptedLibrary({
    find: async (code) => (code === 'PSR-9' ? 'lostCard' : found(code)),
  });

  for (const code of ['PSR-1', 'B1', 'PSR-9', 'B2']) desk.scan(scanOf(code));
  await settled();
  expect([acts, desk.current().member]).toEqual([['lend B1 mbr_PSR-1'], null]);
  expect(shownRows(desk.current()).map(({ code, state, problem }) => [code, state, problem])).toEqual([
    ['B2', 'refused', 'cardRefused'],
    ['PSR-9', 'refused', 'lostCard'],
  ]);
  expect(desk.current().lastServed).toMatchObject({ cardNumber: 'PSR-1', lentCount: 1 });

  for (const code of ['PSR-2', 'B2', 'PSR-9']) desk.scan(scanOf(code));
  await settled();
  desk.finish();
  desk.scan(scanOf('B3'));
  await settled();

  expect(acts).toEqual(['lend B1 mbr_PSR-1', 'lend B2 mbr_PSR-2', 'return B3']);
});

test('after a refused card a book is still taken back when that is what the desk is set to do', async () => {
  const { acts, desk } = scriptedLibrary({
    find: async (code) => (code === 'PSR-9' ? 'lostCard' : found(code)),
  });

  desk.scan(scanOf('PSR-9'));
  desk.setMode('return');
  desk.scan(scanOf('B1'));
  await settled();

  expect(acts).toEqual(['return B1']);
});

test('a book that is still being looked up when the session is ended is lent to whom it was scanned for', async () => {
  const { acts, desk } = scriptedLibrary();
  desk.scan(scanOf('PSR-1'));
  await settled();

  desk.scan(scanOf('B1'));
  desk.finish();
  await settled();

  expect([acts, desk.current().member]).toEqual([['lend B1 mbr_PSR-1'], null]);
});

test('renewing everything says so when the loans cannot be read, and notices that there is no connection', async () => {
  const offline = offlineInMemory();
  const { desk } = scriptedLibrary(
    {
      openLoans: async () => {
        throw new TypeError('Failed to fetch');
      },
    },
    offline,
  );
  desk.scan(scanOf('PSR-1'));
  await settled();
  const spoken: DeskRow[] = [];
  desk.onSettled((row) => spoken.push(row));

  desk.renewAll('brn_1');
  await settled();

  expect(spoken).toMatchObject([{ code: 'PSR-1', state: 'refused', problem: 'notRenewed' }]);
  expect(offline.connection.since()).not.toBeNull();
  await offline.connect(true);
});

test('a card that nobody has bars the desk too: the next book is not lent to whoever was open before', async () => {
  const { acts, desk } = scriptedLibrary({
    find: async (code) => (code === 'PSR-26-999999' ? null : found(code)),
  });

  for (const code of ['PSR-1', 'B1', 'PSR-26-999999', 'B2']) desk.scan(scanOf(code));
  await settled();

  expect(acts).toEqual(['lend B1 mbr_PSR-1']);
  expect(
    shownRows(desk.current())
      .map(({ code, problem }) => [code, problem])
      .slice(0, 2),
  ).toEqual([
    ['B2', 'cardRefused'],
    ['PSR-26-999999', 'unknownCard'],
  ]);
});

test('what stands in line behind a scan that got no answer is kept at once, without waiting for its own silence', async () => {
  const tried: string[] = [];
  const lend = (row: DeskRow): Promise<ActResult> => {
    tried.push(row.code);
    return Promise.reject(new TypeError('Failed to fetch'));
  };
  const { desk } = scriptedLibrary({ lend });

  for (const code of ['PSR-1', 'B1', 'B2', 'B3']) desk.scan(scanOf(code));
  await settled();

  expect(tried).toEqual(['B1']);
  expect(desk.current().rows.map(({ state }) => state)).toEqual(['queued', 'queued', 'queued']);
});

test('a fault of the library while all is renewed is told as what it is', async () => {
  const { desk } = scriptedLibrary({ openLoans: () => Promise.reject(new Error('500')) });
  desk.scan(scanOf('PSR-1'));
  await settled();

  desk.renewAll('brn_1');
  await settled();

  expect(desk.current().rows).toMatchObject([{ state: 'failed', code: 'PSR-1' }]);
});

const expired: ActResult['refusals'][number] = {
  __typename: 'CirculationRefusal',
  code: 'NOT_ALLOWED',
  message: 'Keanggotaannya sudah berakhir.',
  field: null,
  refusal: 'MEMBERSHIP_EXPIRED',
  remedy: 'NONE',
  neededPermission: null,
  asksReason: false,
  earliestOn: null,
  rule: null,
};

test('a membership that ran out is renewed in the row it holds up, and every book it held up goes on', async () => {
  let isRenewed = false;
  const { desk } = scriptedLibrary({
    lend: async (row) => (isRenewed ? lent(row) : { refusals: [expired], outcome: null, copy: null }),
    renewMembership: async (memberId) => {
      isRenewed = true;
      return { memberId, until: '2027-11-28', problem: null };
    },
  });
  for (const code of ['PSR-1', 'B1', 'B2']) desk.scan(scanOf(code));
  await settled();
  expect(shownRows(desk.current()).map(({ state }) => state)).toEqual(['asking', 'asking']);

  desk.choose(shownRows(desk.current())[0]?.id ?? '', 'renewMembership');
  await settled();

  expect(shownRows(desk.current()).map(({ state }) => state)).toEqual(['done', 'done']);
  expect(desk.current().renewed).toEqual({ memberId: 'mbr_PSR-1', until: '2027-11-28', problem: null });
});

test('a membership that may not be renewed leaves its books refused and says why', async () => {
  const { desk } = scriptedLibrary({
    lend: async () => ({ refusals: [expired], outcome: null, copy: null }),
    renewMembership: async (memberId) => ({ memberId, until: null, problem: 'Sudah terlalu tua.' }),
  });
  for (const code of ['PSR-1', 'B1']) desk.scan(scanOf(code));
  await settled();

  desk.choose(shownRows(desk.current())[0]?.id ?? '', 'renewMembership');
  await settled();

  expect(shownRows(desk.current()).map(({ state }) => state)).toEqual(['refused']);
  expect(desk.current().renewed?.problem).toBe('Sudah terlalu tua.');
});

test('a renewal of a membership without an answer is asked again with the same key', async () => {
  const keys: string[] = [];
  const { desk } = scriptedLibrary({
    renewMembership: async (memberId, key) => {
      keys.push(key);
      if (keys.length === 1) throw new TypeError('Failed to fetch');
      return { memberId, until: '2027-11-28', problem: null };
    },
  });
  desk.scan(scanOf('PSR-1'));
  await settled();

  desk.renewMembership();
  await settled();
  expect(desk.current().renewed?.problem).toBe('');
  desk.renewMembership();
  await settled();

  expect(keys[1]).toBe(keys[0]);
  expect(desk.current().renewed?.until).toBe('2027-11-28');
});
