import { dialects } from '../../../../test/dialects';
import { endSession, extendSession, startSession } from '../computers/run-session';
import type { Sitter } from '../computers/run-session';
import { createSpaceClashes, itemReservations } from '../../spaces';
import { endInternetOf, mergeInternetOf } from '../end-internet';
import type { MembersHome } from '../../members/testing/members-home';
import { DESK, done, freshKey, listRefusals, openMembersHome } from '../../members/testing/members-home';
import { ok } from '../../../shared/result';
import { COMPUTER_BRANCH as BRANCH, FIRST, insertComputers, SECOND } from '../testing/open-computers';
import { createMyVoucher, TERMS_VERSION } from '../vouchers/create-my-voucher';
import { kioskKey, signInAtKiosk } from '../computers/kiosk-sign-in';
import { openCode } from '../vouchers/code-secrets';
import { createVouchers } from '../vouchers/create-vouchers';
import { listBatch } from '../vouchers/vouchers.queries';
import { joinQueue, leaveQueue } from './join-queue';
import { queueCodeOf } from './queue-code';
import type { QueueDeps } from './settle-queue';
import { readQueue } from './settle-queue';
import { readMyQueue, showQueue } from './show-queue';

const GUEST: Sitter = { kind: 'GUEST' };

describe.each(dialects)('the queue for computers on $name', (dialect) => {
  let members: MembersHome;
  let deps: QueueDeps;
  const newMember = async (): Promise<string> => (await members.register()).id;
  const start = (itemId: string, sitter: Sitter = GUEST, queueEntryId: string | null = null) =>
    startSession(deps, DESK, { itemId, sitter, queueEntryId, idempotencyKey: freshKey() });
  const join = (memberId: string | null = null) =>
    joinQueue(deps, DESK, { branchId: BRANCH, memberId, idempotencyKey: freshKey() });
  const end = (sessionId: string) => endSession(deps, DESK, { sessionId, reason: 'SIGNED_OUT' });
  const queue = async () =>
    showQueue(await readQueue(deps, BRANCH)).map(({ number, offer }) => [number, offer?.code ?? null]);
  const fillBoth = async (): Promise<string[]> => [
    done(await start(FIRST)).sessionId,
    done(await start(SECOND)).sessionId,
  ];
  const texts = (result: { ok: boolean; refusals?: readonly { message: { ID: string } }[] }): string[] =>
    (result.refusals ?? []).map(({ message }) => message.ID);

  beforeAll(async () => {
    members = await openMembersHome(dialect);
    const { deps: made } = members;
    const reservations = itemReservations({ clashes: createSpaceClashes(), clock: made.clock });
    deps = { ...made, reservations };
    await insertComputers(deps.db);
  });
  afterAll(() => members.close());
  beforeEach(async () => {
    for (const table of ['computer_queue_entry', 'computer_session', 'internet_rule', 'internet_voucher'])
      await deps.db.writer.query(`DELETE FROM ${table}`);
    members.setNow('2026-11-24T03:00:00Z');
  });

  test('a guest with a voucher takes the computer that is offered to their number with its code, and nothing less does', async () => {
    const [session = ''] = await fillBoth();
    const first = done(await join()).entryId;
    const second = done(await join()).entryId;
    done(await end(session));
    const { batchId } = done(
      await createVouchers(deps, DESK, {
        branchId: BRANCH,
        count: 1,
        minutes: 60,
        validUntil: '2026-11-24',
        idempotencyKey: freshKey(),
      }),
    );
    const [made] = await listBatch(deps.db, batchId);
    const voucherCode = openCode(deps.dataKey, made?.codeSealed ?? '');
    const codeOf = (entryId: string) => queueCodeOf(deps, entryId);
    const sit = (queueNumber: number | null, queueCode: string | null = null) =>
      signInAtKiosk(deps, {
        kiosk: kioskKey(deps, FIRST),
        login: null,
        password: null,
        voucherCode,
        queueNumber,
        queueCode,
        remoteAddress: '192.0.2.1',
        idempotencyKey: freshKey(),
      });

    const others = [
      await sit(null),
      await sit(1),
      await sit(1, codeOf(second)),
      await sit(2, codeOf(second)),
    ];

    expect(others.map((result) => listRefusals(result))).toEqual(Array(4).fill(['IN_USE']));
    expect((await sit(1, ` ${codeOf(first)} `)).ok).toBe(true);
    expect(await queue()).toEqual([[2, null]]);
  });

  test('twenty who join at once get twenty numbers, and one who joins twenty times one', async () => {
    await fillBoth();
    const memberId = await newMember();

    const own = await Promise.all(Array.from({ length: 20 }, () => join(memberId)));
    const guests = await Promise.all(Array.from({ length: 20 }, () => join()));

    expect(new Set(own.map((result) => done(result).entryId)).size).toBe(1);
    expect(guests.every((result) => result.ok)).toBe(true);
    expect((await queue()).map(([number]) => number)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
  });

  test('the first in line gets the computer that is free, and nobody else starts there', async () => {
    const [session = ''] = await fillBoth();
    const [first, second] = [await newMember(), await newMember()];
    done(await join(first));
    done(await join(second));
    expect(await queue()).toEqual([
      [1, null],
      [2, null],
    ]);

    done(await end(session));

    expect(await queue()).toEqual([
      [1, 'K01'],
      [2, null],
    ]);
    expect(texts(await start(FIRST, { kind: 'MEMBER', memberId: second }))).toEqual([
      'Komputer ini disimpan untuk antrean nomor 1 sampai 10.10 WIB. Pilih komputer lain, atau ikut antre.',
    ]);
    done(await start(FIRST, { kind: 'MEMBER', memberId: first }));
    expect(await queue()).toEqual([[2, null]]);
  });

  test('of all who start at once at the only free computer, the one it is kept for does', async () => {
    const [session = ''] = await fillBoth();
    const waiting = await Promise.all([newMember(), newMember(), newMember()]);
    for (const memberId of waiting) done(await join(memberId));
    done(await end(session));

    const results = await Promise.all(waiting.map((memberId) => start(FIRST, { kind: 'MEMBER', memberId })));

    expect(results.map((result) => result.ok)).toEqual([true, false, false]);
    expect(await queue()).toEqual([
      [2, null],
      [3, null],
    ]);
  });

  test('an offer that passed goes to the next, whoever looks and however many at once', async () => {
    const [session = ''] = await fillBoth();
    done(await join());
    done(await join());
    done(await end(session));
    await queue();
    members.setNow('2026-11-24T03:10:00Z');

    const seen = await Promise.all(Array.from({ length: 10 }, () => queue()));

    expect(new Set(seen.map((one) => JSON.stringify(one)))).toEqual(
      new Set([
        JSON.stringify([
          [2, 'K01'],
          [1, null],
        ]),
      ]),
    );
  });

  test('a number is started by staff, with it and not without', async () => {
    const [session = ''] = await fillBoth();
    const { entryId } = done(await join());
    done(await end(session));
    await queue();

    expect(listRefusals(await start(FIRST))).toEqual(['IN_USE']);
    expect(listRefusals(await start(FIRST, GUEST, 'cqe_00000000000000000000000001'))).toEqual([
      'NOT_FOUND queueEntryId',
    ]);
    done(await start(FIRST, GUEST, entryId));
    expect(await queue()).toEqual([]);
  });

  test('nobody gets more time while others wait without an offer', async () => {
    const [session = ''] = await fillBoth();
    const extend = () => extendSession(deps, DESK, { sessionId: session, idempotencyKey: freshKey() });
    const { entryId } = done(await join());

    expect(texts(await extend())).toEqual(['Ada yang menunggu, jadi sesi tidak bisa ditambah.']);
    done(await leaveQueue(deps, DESK, { id: entryId, memberId: null }));
    done(await extend());
  });

  test('who is at a computer, has spent the day or asks for another place is told why', async () => {
    const memberId = await newMember();
    const { sessionId } = done(await start(FIRST, { kind: 'MEMBER', memberId }));
    expect(listRefusals(await join(memberId))).toEqual(['IN_USE']);
    done(await end(sessionId));
    await deps.db.writer.query('UPDATE computer_session SET seconds = 7200');
    expect(listRefusals(await join(memberId))).toEqual(['NOT_ALLOWED']);

    const { entryId } = done(await join(await newMember()));
    expect(listRefusals(await leaveQueue(deps, DESK, { id: entryId, memberId }))).toEqual(['NOT_FOUND id']);
    const elsewhere = { branchId: 'brn_x', memberId: null, idempotencyKey: freshKey() };
    expect(listRefusals(await joinQueue(deps, DESK, elsewhere))).toEqual(['NOT_FOUND branchId']);
  });

  test('a member sees their place and an honest estimate, and tomorrow the queue is empty', async () => {
    await fillBoth();
    done(await join());
    done(await join());
    const memberId = await newMember();
    done(await join(memberId));

    const own = await readMyQueue(deps, memberId, BRANCH);

    expect([own?.waitingCount, own?.freeCount, own?.computerCount]).toEqual([3, 0, 3]);
    expect([own?.entry?.place, own?.entry?.estimatedAt]).toEqual([3, new Date('2026-11-24T05:00:00Z')]);
    members.setNow('2026-11-25T03:00:00Z');
    expect(await queue()).toEqual([]);
    done(await join(memberId));
    expect(await queue()).toEqual([[1, 'K01']]);
  });

  test('erasing a member ends their session and their place', async () => {
    const memberId = await newMember();
    const waiting = await newMember();
    done(await start(FIRST, { kind: 'MEMBER', memberId }));
    done(await start(SECOND));
    done(await join(waiting));

    for (const id of [memberId, waiting])
      await deps.db.transaction(async (tx) => ok(await endInternetOf(tx, id, deps.clock.now())));

    expect(await members.rows('SELECT end_reason FROM computer_session WHERE ended_at IS NOT NULL')).toEqual([
      { end_reason: 'STAFF' },
    ]);
    expect(await queue()).toEqual([]);
  });

  test('of two cards that become one, one voucher, one session and the earlier place go on', async () => {
    const [kept, merged] = [await newMember(), await newMember()];
    for (const memberId of [kept, merged]) {
      const asked = { branchId: BRANCH, acceptedTermsVersion: TERMS_VERSION, idempotencyKey: freshKey() };
      done(await createMyVoucher(deps, { kind: 'member', memberId, sessionId: 'ses_x' }, asked));
    }
    done(await start(FIRST, { kind: 'MEMBER', memberId: merged }));
    done(await start(SECOND));
    done(await join(kept));
    const merge = () =>
      deps.db.transaction(async (tx) =>
        ok(await mergeInternetOf(tx, { keptId: kept, mergedId: merged }, deps.clock.now())),
      );

    await merge();

    expect(
      await members.rows('SELECT live_member_id FROM internet_voucher ORDER BY cancelled_at IS NOT NULL'),
    ).toEqual([{ live_member_id: kept }, { live_member_id: null }]);
    expect(
      await members.rows('SELECT open_member_id FROM computer_session WHERE open_member_id IS NOT NULL'),
    ).toEqual([{ open_member_id: kept }]);
    expect(await queue()).toEqual([[1, null]]);
  });
});
