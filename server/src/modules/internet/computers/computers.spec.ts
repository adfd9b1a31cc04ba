import { dialects } from '../../../../test/dialects';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';
import type { MembersHome } from '../../members/testing/members-home';
import {
  DESK,
  done,
  freshKey,
  listRefusals,
  openMembersHome,
  SEEN,
} from '../../members/testing/members-home';
import {
  BROKEN,
  COMPUTER_BRANCH as BRANCH,
  COMPUTER_SPACE as SPACE,
  FIRST,
  insertComputers,
  SECOND,
} from '../testing/open-computers';
import { saveInternetRules } from '../rules/save-internet-rules';
import { openCode } from '../vouchers/code-secrets';
import { createVouchers } from '../vouchers/create-vouchers';
import { listBatch } from '../vouchers/vouchers.queries';
import { readComputerBoard } from './computer-board';
import { findComputerUses } from './computer-uses.queries';
import { extendAll } from './extend-all';
import { kioskKey, readSessionKey, sessionKey, signInAtKiosk } from './kiosk-sign-in';
import { createSpaceClashes, itemReservations } from '../../spaces';
import type { ComputerDeps, Sitter } from './run-session';
import { endSession, extendSession, startSession } from './run-session';

const GUEST: Sitter = { kind: 'GUEST' };
const PASSWORD = 'kereta hujan jendela';

describe.each(dialects)('computers for everybody on $name', (dialect) => {
  let members: MembersHome;
  let deps: ComputerDeps;
  const start = (itemId: string, sitter: Sitter = GUEST) =>
    startSession(deps, DESK, { itemId, sitter, idempotencyKey: freshKey() });
  const extend = (sessionId: string) => extendSession(deps, DESK, { sessionId, idempotencyKey: freshKey() });
  const end = (sessionId: string) => endSession(deps, DESK, { sessionId, reason: 'SIGNED_OUT' });
  const newSitter = async (): Promise<Sitter & { kind: 'MEMBER' }> => ({
    kind: 'MEMBER',
    memberId: (await members.register()).id,
  });
  const sessions = () =>
    members.rows('SELECT item_id, seconds, end_reason FROM computer_session ORDER BY started_at, id');
  const board = async () =>
    (await readComputerBoard(deps, BRANCH)).map(({ code, state, session }) => [
      code,
      state,
      session?.secondsLeft ?? null,
    ]);

  async function book(
    itemId: string,
    { memberId, startsAt }: { memberId: string | null; startsAt: string },
  ): Promise<void> {
    const [from, to] = [new Date(startsAt), new Date(Date.parse(startsAt) + 3_600_000)].map(sqlInstant);
    await deps.db.transaction(async (tx) => {
      await insertRows(tx, 'booking', [
        {
          id: freshKey().replace(/\W/g, '').slice(0, 30),
          branch_id: BRANCH,
          space_id: SPACE,
          item_id: itemId,
          member_id: memberId,
          category_code: 'umum',
          locale: 'ID',
          party_size: 1,
          starts_at: from,
          ends_at: to,
          blocked_until: to,
          free_until: from,
          status: 'CONFIRMED',
          created_at: from,
          created_by: 'test',
        },
      ]);
      return ok(null);
    });
  }

  beforeAll(async () => {
    members = await openMembersHome(dialect);
    const { deps: made } = members;
    const clashes = createSpaceClashes();
    clashes.register(findComputerUses);
    const reservations = itemReservations({ clashes, clock: made.clock });
    deps = { ...made, reservations };
    await insertComputers(deps.db);
  });
  afterAll(() => members.close());
  beforeEach(async () => {
    for (const table of [
      'computer_session',
      'internet_refusal',
      'internet_rule',
      'internet_voucher',
      'throttle',
    ])
      await deps.db.writer.query(`DELETE FROM ${table}`);
    members.setNow('2026-11-24T03:00:00Z');
  });

  test('of fifty who start one computer at once one does, and the others are told until when', async () => {
    const results = await Promise.all(Array.from({ length: 50 }, () => start(FIRST)));

    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const messages = results.flatMap((result) =>
      result.ok ? [] : result.refusals.map(({ message }) => message.ID),
    );
    expect(new Set(messages)).toEqual(
      new Set(['Komputer ini dipakai sampai 11.00 WIB. Pilih komputer lain.']),
    );
    expect(await board()).toEqual([
      ['K01', 'IN_USE', 3_600],
      ['K02', 'FREE', null],
      ['K03', 'OUT_OF_ORDER', null],
    ]);
  });

  test('a member is at one computer, however many start at once', async () => {
    const sitter = await newSitter();

    const results = await Promise.all([start(FIRST, sitter), start(SECOND, sitter)]);

    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.flatMap((result) => listRefusals(result))).toEqual(['IN_USE']);
  });

  test('time that is up makes room by itself, and counts whole', async () => {
    const sitter = await newSitter();
    done(await start(FIRST, sitter));
    members.setNow('2026-11-24T04:00:00Z');

    expect((await board())[0]).toEqual(['K01', 'FREE', null]);
    done(await start(FIRST));
    done(await start(SECOND, sitter));

    expect(await sessions()).toEqual(
      expect.arrayContaining([{ item_id: FIRST, seconds: 3_600, end_reason: 'TIME_UP' }]),
    );
  });

  test('the minutes of a day are counted over all computers, and then nothing begins until tomorrow', async () => {
    const sitter = await newSitter();
    const first = done(await start(FIRST, sitter));
    members.setNow('2026-11-24T03:40:00Z');
    done(await end(first.sessionId));
    done(await end(first.sessionId));
    const second = done(await start(SECOND, sitter));
    members.setNow('2026-11-24T04:40:00Z');
    done(await end(second.sessionId));
    done(await start(FIRST, sitter));

    expect((await board())[0]).toEqual(['K01', 'IN_USE', 20 * 60]);
    members.setNow('2026-11-24T05:30:00Z');
    const spent = await start(FIRST, sitter);
    expect(listRefusals(spent)).toEqual(['NOT_ALLOWED']);
    members.setNow('2026-11-25T03:00:00Z');
    done(await start(FIRST, sitter));
  });

  test('more time comes in quarters of an hour until the day is spent or somebody has reserved', async () => {
    const { sessionId } = done(await start(FIRST, await newSitter()));
    for (let quarter = 0; quarter < 4; quarter += 1) done(await extend(sessionId));

    expect((await board())[0]).toEqual(['K01', 'IN_USE', 120 * 60]);
    expect(listRefusals(await extend(sessionId))).toEqual(['NOT_ALLOWED']);

    await book(SECOND, { memberId: null, startsAt: '2026-11-24T03:10:00Z' });
    done(await start(SECOND));
    expect((await board())[1]).toEqual(['K02', 'IN_USE', 600]);
    await deps.db.transaction(async (tx) => ok(await tx.query('DELETE FROM booking')));
    expect(await extendAll(deps, DESK, { branchId: BRANCH, idempotencyKey: freshKey() })).toBe(1);
  });

  test('whoever booked a computer sits down at it and counts as there; anybody else is refused', async () => {
    const booker = await newSitter();
    const memberId = booker.kind === 'MEMBER' ? booker.memberId : '';
    await book(FIRST, { memberId, startsAt: '2026-11-24T02:55:00Z' });

    expect((await board())[0]).toEqual(['K01', 'RESERVED', null]);
    expect(listRefusals(await start(FIRST, await newSitter()))).toEqual(['NOT_ALLOWED']);
    done(await start(FIRST, booker));
    expect(await members.rows('SELECT checked_in_at IS NOT NULL AS is_there FROM booking')).toEqual([
      { is_there: 1 },
    ]);
    await deps.db.transaction(async (tx) => ok(await tx.query('DELETE FROM booking')));
  });

  test('a computer in use is booked from when the next one comes, not from now', async () => {
    done(await start(FIRST));
    done(await start(SECOND));
    await book(SECOND, { memberId: null, startsAt: '2026-11-24T04:30:00Z' });

    expect(
      (await readComputerBoard(deps, BRANCH)).map(({ code, reservedFrom }) => [code, reservedFrom]),
    ).toEqual([
      ['K01', null],
      ['K02', new Date('2026-11-24T04:30:00Z')],
      ['K03', null],
    ]);
    await deps.db.transaction(async (tx) => ok(await tx.query('DELETE FROM booking')));
  });

  test('a broken computer, one that is not there and a session that is over are refused', async () => {
    const { sessionId } = done(await start(FIRST));
    done(await end(sessionId));

    expect(listRefusals(await start(BROKEN))).toEqual(['NOT_ALLOWED']);
    expect(listRefusals(await start(SPACE))).toEqual(['NOT_FOUND itemId']);
    expect(listRefusals(await extend(sessionId))).toEqual(['NOT_ALLOWED']);
    expect(listRefusals(await extend('cps_x'))).toEqual(['NOT_ALLOWED']);
  });

  test('minutes follow the age: a child has its own, at every computer', async () => {
    const { id: guardianId } = await members.register();
    const child = { name: 'Budi', categoryCode: 'anak', birthDate: '2016-04-17', guardianId };
    const { id } = await members.register({ ...child, guardianConsent: SEEN });
    done(
      await saveInternetRules(deps, DESK, {
        changes: [{ name: 'COMPUTER_MINUTES', ageBand: 'CHILD', value: '30' }],
      }),
    );

    done(await start(FIRST, { kind: 'MEMBER', memberId: id }));

    expect((await board())[0]).toEqual(['K01', 'IN_USE', 1_800]);
  });

  test('the screen of a PC lets in by card and password or by voucher, locks after five, and keeps why', async () => {
    const { cardNumber } = await members.register({}, PASSWORD);
    // Staff typed it for them; they have chosen their own since.
    await deps.db.writer.query('UPDATE member SET must_change_password = 0');
    const signIn = (changes: object) =>
      signInAtKiosk(deps, {
        kiosk: kioskKey(deps, FIRST),
        login: null,
        password: null,
        voucherCode: null,
        remoteAddress: '10.0.0.7',
        idempotencyKey: freshKey(),
        ...changes,
      });

    const { sessionId } = done(await signIn({ login: cardNumber, password: PASSWORD }));
    expect(readSessionKey(deps, sessionKey(deps, sessionId))).toBe(sessionId);
    expect(listRefusals(await signIn({ kiosk: `${SECOND}.${'0'.repeat(32)}` }))).toEqual(['NOT_FOUND kiosk']);
    done(await end(sessionId));
    const { batchId } = done(
      await createVouchers(deps, DESK, {
        branchId: BRANCH,
        count: 1,
        minutes: 20,
        validUntil: '2026-11-24',
        idempotencyKey: freshKey(),
      }),
    );
    const [voucher] = await listBatch(deps.db, batchId);
    const code = openCode(deps.dataKey, voucher?.codeSealed ?? '');
    done(await end(done(await signIn({ voucherCode: code?.toLowerCase() })).sessionId));

    for (let guess = 0; guess < 5; guess += 1)
      expect(listRefusals(await signIn({ voucherCode: '3333-3334' }))).toEqual([
        'WRONG_CREDENTIALS voucherCode',
      ]);
    expect(listRefusals(await signIn({ voucherCode: code }))).toEqual(['TOO_MANY_ATTEMPTS']);
    members.setNow('2026-11-24T03:06:00Z');
    done(await signIn({ voucherCode: code }));
    expect(await members.rows('SELECT reason, place FROM internet_refusal ORDER BY reason')).toEqual([
      { reason: 'LOCKED', place: 'K01' },
      ...Array.from({ length: 5 }, () => ({ reason: 'WRONG_CODE', place: 'K01' })),
    ]);
  });

  test('the board takes six statements, bookings and other uses included, however many sit there', async () => {
    members.home.statements.length = 0;
    await board();
    const before = members.home.statements.length;
    done(await start(FIRST));
    done(await start(SECOND));
    members.home.statements.length = 0;
    await board();

    expect([before, members.home.statements.length]).toEqual([6, 6]);
  });
});
