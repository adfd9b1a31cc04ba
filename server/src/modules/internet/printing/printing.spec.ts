import { dialects } from '../../../../test/dialects';
import { loadOpenTill, loadTillMoney, openNextTill } from '../../circulation/till/tills.queries';
import { createServiceTill } from '../../circulation/till/service-till';
import type { MembersHome } from '../../members/testing/members-home';
import { DESK, done, freshKey, listRefusals, openMembersHome } from '../../members/testing/members-home';
import { createSpaceClashes, itemReservations } from '../../spaces';
import type { ComputerDeps, Sitter } from '../computers/run-session';
import { endSession, startSession } from '../computers/run-session';
import { endInternetOf } from '../end-internet';
import { saveInternetRules } from '../rules/save-internet-rules';
import { COMPUTER_BRANCH as BRANCH, FIRST, insertComputers, SECOND } from '../testing/open-computers';
import { forgetWifi } from '../wifi/forget-wifi';
import { findPrintJob, listPrintDays, listPrintJobs } from './print-jobs.queries';
import type { WantedPages } from './record-print-job';
import { recordPrintJob, sendPrintJob } from './record-print-job';
import type { PrintDeps } from './settle-print-job';
import { cancelPrintJob, releasePrintJob, voidPrintJob } from './settle-print-job';

const KIOSK = { kind: 'system', name: 'kiosk' } as const;
const BLACK: WantedPages = { pages: 5, isColour: false };

describe.each(dialects)('printing counted at the desk, on $name', (dialect) => {
  let members: MembersHome;
  let deps: ComputerDeps & PrintDeps;

  beforeEach(async () => {
    members = await openMembersHome(dialect);
    const clashes = createSpaceClashes();
    const reservations = itemReservations({ clashes, clock: members.deps.clock });
    deps = { ...members.deps, reservations, till: createServiceTill(members.deps) };
    await insertComputers(deps.db);
    const prices = { PRINT_FREE_PAGES: '3', PRINT_PRICE: '500', PRINT_COLOUR_PRICE: '2000' } as const;
    const changes = (['PRINT_FREE_PAGES', 'PRINT_PRICE', 'PRINT_COLOUR_PRICE'] as const).map((name) => ({
      name,
      value: prices[name],
    }));
    done(await saveInternetRules(deps, DESK, { changes }));
  });
  afterEach(() => members.close());

  const sit = async (itemId: string, sitter: Sitter = { kind: 'GUEST' }) =>
    done(await startSession(deps, DESK, { itemId, sitter, idempotencyKey: freshKey() })).sessionId;
  const send = (sessionId: string, wanted: Partial<WantedPages> = {}) =>
    sendPrintJob(deps, KIOSK, { ...BLACK, ...wanted, sessionId, idempotencyKey: freshKey() });
  const record = (more: Partial<Parameters<typeof recordPrintJob>[2]> = {}) =>
    recordPrintJob(deps, DESK, { branchId: BRANCH, ...BLACK, ...more, idempotencyKey: freshKey() });
  const release = (id: string) => releasePrintJob(deps, DESK, { id, idempotencyKey: freshKey() });
  const cancel = (id: string, reason = 'Kertas habis') =>
    cancelPrintJob(deps, DESK, { id, reason, idempotencyKey: freshKey() });
  const jobOf = async (result: Awaited<ReturnType<typeof record>>) => {
    const job = await findPrintJob(deps.db, done(result).jobId);
    if (!job) throw new Error('The job is not there.');
    return job;
  };
  const money = async () => loadTillMoney(deps.db.read, await loadOpenTill(deps.db.read, BRANCH));

  test('pages are stated at a computer, with their number and price; the rules of the day settle what is free', async () => {
    const { id: memberId } = await members.register();
    const sessionId = await sit(FIRST, { kind: 'MEMBER', memberId });

    const first = await jobOf(await send(sessionId));
    const second = await jobOf(await send(sessionId, { isColour: true, pages: 2 }));
    const guest = await jobOf(await send(await sit(SECOND), { pages: 4 }));
    const walkIn = await jobOf(await record());

    const facts = [first, second, guest, walkIn].map(({ number, freePages, pagePrice, amount }) => ({
      number,
      freePages,
      pagePrice,
      amount,
    }));
    expect(facts).toEqual([
      { number: 1, freePages: 3, pagePrice: 500, amount: 1_000 },
      { number: 2, freePages: 0, pagePrice: 2_000, amount: 4_000 },
      { number: 3, freePages: 3, pagePrice: 500, amount: 500 },
      { number: 4, freePages: 0, pagePrice: 500, amount: 2_500 },
    ]);
    expect([first.memberId, guest.memberId, first.state]).toEqual([memberId, null, 'WAITING']);
  });

  test('free pages are given once, whatever one member states at once; those of a job that is let go are there again', async () => {
    const { id: memberId } = await members.register();
    const sessionId = await sit(FIRST, { kind: 'MEMBER', memberId });

    const atOnce = await Promise.all(Array.from({ length: 4 }, () => send(sessionId, { pages: 2 })));
    const jobs = await Promise.all(atOnce.map(jobOf));

    expect(jobs.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4]);
    expect(jobs.reduce((sum, { freePages }) => sum + freePages, 0)).toBe(3);
    const free = jobs.find(({ freePages }) => freePages === 2);
    done(await cancel(free?.id ?? ''));
    expect((await jobOf(await send(sessionId, { pages: 2 }))).freePages).toBe(2);
  });

  test('of eight who release one job at once one does: one receipt, the money once in the till', async () => {
    const job = await jobOf(await record());

    const outcomes = await Promise.all(Array.from({ length: 8 }, () => release(job.id)));

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((one) => (one.ok ? [] : listRefusals(one)))).toEqual(
      Array(7).fill('NOT_ALLOWED id'),
    );
    const released = await findPrintJob(deps.db, job.id);
    expect([released?.state, released?.receiptNumber]).toEqual(['RELEASED', 'B1-2026-000001']);
    expect(await money()).toEqual({
      sums: [{ method: 'CASH', amount: 2_500, count: 1 }],
      firstReceipt: 'B1-2026-000001',
      lastReceipt: 'B1-2026-000001',
    });
  });

  test('the same request twice takes the money once; what costs nothing gets no receipt', async () => {
    const job = await jobOf(await record());
    const request = { id: job.id, idempotencyKey: freshKey() };
    const sessionId = await sit(FIRST);
    const free = await jobOf(await send(sessionId, { pages: 3 }));

    const twice = [await releasePrintJob(deps, DESK, request), await releasePrintJob(deps, DESK, request)];
    done(await release(free.id));

    expect(twice.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await money()).sums).toEqual([{ method: 'CASH', amount: 2_500, count: 1 }]);
    expect((await findPrintJob(deps.db, free.id))?.receiptNumber).toBeNull();
  });

  test('what is let go needs a reason, and is neither released nor let go again', async () => {
    const job = await jobOf(await record());

    const refused = [await cancel(job.id, ' '), await release('prj_none')].map(listRefusals);
    done(await cancel(job.id));
    const after = [await release(job.id), await cancel(job.id)].map(listRefusals);

    expect(refused).toEqual([['REQUIRED reason'], ['NOT_FOUND id']]);
    expect(after).toEqual([['NOT_ALLOWED id'], ['NOT_ALLOWED id']]);
    expect((await money()).sums).toEqual([]);
    const kept = await findPrintJob(deps.db, job.id);
    expect([kept?.state, kept?.cancelReason]).toEqual(['CANCELLED', 'Kertas habis']);
  });

  test('a job that was handed out is taken back with a reason: money out of the till, free pages there again', async () => {
    const { id: memberId } = await members.register();
    const sessionId = await sit(FIRST, { kind: 'MEMBER', memberId });
    const job = await jobOf(await send(sessionId));
    const undo = (id: string, reason = 'Kertas rusak') =>
      voidPrintJob(deps, DESK, { id, reason, idempotencyKey: freshKey() });

    const early = listRefusals(await undo(job.id));
    done(await release(job.id));
    const noReason = listRefusals(await undo(job.id, ' '));
    done(await undo(job.id));

    expect([early, noReason]).toEqual([['NOT_ALLOWED id'], ['REQUIRED reason']]);
    expect([listRefusals(await undo(job.id)), listRefusals(await release(job.id))]).toEqual([
      ['NOT_ALLOWED id'],
      ['NOT_ALLOWED id'],
    ]);
    expect((await money()).sums).toEqual([]);
    const kept = await findPrintJob(deps.db, job.id);
    expect([kept?.state, kept?.cancelReason, kept?.receiptNumber]).toEqual([
      'VOIDED',
      'Kertas rusak',
      'B1-2026-000001',
    ]);
    const date = job.recordedOn;
    expect(
      await listPrintDays(deps.db, { branchId: BRANCH, from: date, to: `${date.slice(0, 8)}99` }),
    ).toEqual([]);
    expect((await jobOf(await send(sessionId))).freePages).toBe(3);
  });

  test('money of a till that was counted is not given back by taking a job back', async () => {
    const job = await jobOf(await record());
    done(await release(job.id));
    await deps.db.transaction(async (tx) => {
      const till = await loadOpenTill(tx, BRANCH);
      await openNextTill(tx, till, { leftInTill: 0, now: deps.clock.now() });
      return { ok: true, value: null };
    });

    expect(
      listRefusals(
        await voidPrintJob(deps, DESK, { id: job.id, reason: 'Salah', idempotencyKey: freshKey() }),
      ),
    ).toEqual(['NOT_ALLOWED id']);
    expect((await findPrintJob(deps.db, job.id))?.state).toBe('RELEASED');
  });

  test('no pages, too many, a card nobody has, a session that is over: refused, and nothing waits', async () => {
    const sessionId = await sit(FIRST);
    const refused = [
      await record({ pages: 0 }),
      await record({ pages: 501 }),
      await record({ cardNumber: '000' }),
      await record({ branchId: 'brn_none' }),
      await send('cps_none'),
    ].map(listRefusals);
    done(await endSession(deps, DESK, { sessionId, reason: 'SIGNED_OUT' }));

    expect(refused).toEqual([
      ['INVALID pages'],
      ['INVALID pages'],
      ['NOT_FOUND cardNumber'],
      ['NOT_FOUND branchId'],
      ['NOT_ALLOWED'],
    ]);
    expect(listRefusals(await send(sessionId))).toEqual(['NOT_ALLOWED']);
    expect(await members.rows('SELECT id FROM print_job')).toEqual([]);
  });

  test('handed out pages are counted by day, black and colour; the list shows who waits, first ones in front', async () => {
    const [one, two, three] = [
      await jobOf(await record()),
      await jobOf(await record({ isColour: true, pages: 2 })),
      await jobOf(await record({ pages: 1 })),
    ];
    for (const { id } of [one, two]) done(await release(id));

    const date = one.recordedOn;
    const to = `${date.slice(0, 8)}99`;
    expect(await listPrintDays(deps.db, { branchId: BRANCH, from: date, to })).toEqual([
      { date, jobCount: 2, blackPages: 5, colourPages: 2, amount: 6_500 },
    ]);
    const waiting = await listPrintJobs(deps.db, {
      filter: { branchIds: [BRANCH], states: ['WAITING'], recordedOn: { from: date } },
      page: { limit: 10, isBackward: false, cursor: null },
    });
    expect(waiting.nodes.map(({ id }) => id)).toEqual([three.id]);
  });

  test('after ninety days nobody knows who printed; pages and money stay', async () => {
    const { id: memberId } = await members.register();
    const sessionId = await sit(FIRST, { kind: 'MEMBER', memberId });
    const job = await jobOf(await send(sessionId));
    done(await release(job.id));
    await deps.db.transaction(async (tx) => {
      await endInternetOf(tx, memberId, deps.clock.now());
      return { ok: true, value: null };
    });

    await forgetWifi({
      db: deps.db,
      clock: { now: () => new Date(deps.clock.now().getTime() + 91 * 86_400_000) },
    });

    const kept = await findPrintJob(deps.db, job.id);
    expect([kept?.memberId, kept?.sessionId, kept?.pages, kept?.amount]).toEqual([null, null, 5, 1_000]);
  });
});
