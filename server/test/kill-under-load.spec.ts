import { randomUUID } from 'node:crypto';

import { createApp, migrate } from '../src/app/create-app';
import type { App } from '../src/app/create-app';
import { startSessionOf } from '../src/bench/staff-session';
import {
  BRANCHES,
  writeBranches,
  writeMember,
  writeTitle,
} from '../src/modules/circulation/testing/home-rows';
import { readConfig } from '../src/platform/config';
import { insertRows } from '../src/platform/db/write-rows';
import { openLog } from '../src/platform/log';
import { toCivilDate } from '../src/shared/civil-date';
import { ok } from '../src/shared/result';
import type { TestDatabase } from './dialects';
import { dialects } from './dialects';
import type { RealServer } from './killed-server';
import { buildServer, startRealServer } from './killed-server';

/** One act of a desk with its key; repeated with the same key it must have one effect. */
type Act = {
  readonly kind: 'lend' | 'payment' | 'return';
  readonly memberId: string;
  readonly barcode: string;
  readonly key: string;
};
/** What an act was answered with: the id of the loan, of the copy, or the number of the receipt. */
type Answer = string;

const MEMBERS = 24;
const AT_ONCE = 8;
const ANSWERS_BEFORE_THE_END = 30;
const DEBT = 10_000;
const PAID = 1_000;

const QUERIES: Readonly<Record<Act['kind'], string>> = {
  lend: 'mutation($input: CheckOutInput!) { checkOut(input: $input) { loan { id } userErrors { message } } }',
  return: 'mutation($input: CheckInInput!) { checkIn(input: $input) { loan { id } userErrors { message } } }',
  payment:
    'mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { entry { receiptNumber } userErrors { message } } }',
};

describe.each(dialects)('a server that is killed under load on $name', (dialect) => {
  let place: TestDatabase;
  let cookie: string;
  let acts: readonly Act[];

  beforeAll(async () => {
    await buildServer();
    place = await dialect.open();
    ({ cookie, acts } = await prepare(place));
  });
  afterAll(() => place.remove());

  test('has lost nothing it acknowledged, and repeats with the same keys double nothing', async () => {
    const first = await startRealServer(place);
    const answers = new Map<Act, Answer>();
    const killed = killAfter(first, () => answers.size >= ANSWERS_BEFORE_THE_END);
    await atOnce(acts, async (act) => {
      const answer = await send(first, { act, cookie }).catch(() => null);
      if (answer !== null) answers.set(act, answer);
      await killed.look();
    });
    await killed.done();
    const acknowledged = new Map(answers);
    expect(acknowledged.size).toBeGreaterThanOrEqual(ANSWERS_BEFORE_THE_END);
    expect(acknowledged.size).toBeLessThan(acts.length);

    const second = await startRealServer(place);
    await atOnce(acts, async (act) => void answers.set(act, await send(second, { act, cookie })));
    await second.kill();

    for (const [act, answer] of acknowledged)
      expect([act.kind, answers.get(act)]).toEqual([act.kind, answer]);
    const { loans, closed, paid, receipts } = await readBooks(place);
    expect(loans.sort()).toEqual(answersTo(answers, 'lend'));
    expect(closed.sort()).toEqual(answersTo(answers, 'return'));
    expect(paid).toBe(MEMBERS * PAID);
    expect(receipts).toEqual(
      Array.from(
        { length: MEMBERS },
        (_, place) => `A-${toCivilDate(new Date()).slice(0, 4)}-${String(place + 1).padStart(6, '0')}`,
      ),
    );
    expect(answersTo(answers, 'payment')).toEqual(receipts);
  });
});

/**
 * Members who owe something and have one copy each, a second copy each on the shelf, and a desk with a
 * session.
 */
async function prepare(place: TestDatabase): Promise<{ cookie: string; acts: readonly Act[] }> {
  const house = await openHouse(place);
  await migrate(house.db, house);
  const made = await house.db.transaction(async (tx) => {
    await writeBranches(tx);
    const acts: Act[] = [];
    for (let number = 0; number < MEMBERS; number++) {
      const memberId = await writeMember(tx, { expiresOn: '2090-12-31' });
      const {
        barcodes: [wanted = '', held = ''],
        copyIds: [, heldId = ''],
      } = await writeTitle(tx, { copies: 2 });
      await insertRows(tx, 'account_entry', [
        {
          id: house.newId('acc'),
          member_id: memberId,
          kind: 'CHARGE',
          reason: 'OTHER',
          amount: DEBT,
          branch_id: BRANCHES.A,
          occurred_at: '2026-01-02 03:00:00.000',
          recorded_by: 'system:test',
        },
      ]);
      await insertRows(tx, 'loan', [openLoan(house.newId('lon'), { memberId, copyId: heldId })]);
      await tx.query("UPDATE copy SET status = 'ON_LOAN' WHERE id = ?", [heldId]);
      acts.push(
        { kind: 'lend', memberId, barcode: wanted, key: randomUUID() },
        { kind: 'payment', memberId, barcode: '', key: randomUUID() },
        { kind: 'return', memberId, barcode: held, key: randomUUID() },
      );
    }
    return ok(acts);
  });
  if (!made.ok) throw new Error('The library was not made.');
  const cookie = await startSessionOf(house, 'desk');
  await house.close();
  return { cookie, acts: made.value };
}

function openLoan(id: string, { memberId, copyId }: { memberId: string; copyId: string }): object {
  return {
    id,
    copy_id: copyId,
    open_copy_id: copyId,
    member_id: memberId,
    branch_id: BRANCHES.A,
    desk_branch_id: BRANCHES.A,
    member_category: 'umum',
    age_band: 'ADULT',
    material_type: 'BOOK',
    status: 'OPEN',
    checked_out_at: '2026-01-02 03:00:00.000',
    checked_out_by: 'system:test',
    due_at: '2090-01-01 17:00:00.000',
    due_on: '2090-01-01',
    is_hourly: 0,
    renewal_count: 0,
    rule_ids: '{}',
    is_sample: 0,
    version: 1,
  };
}

/** Kills the server once enough was answered, while other requests are under way. */
function killAfter(
  server: RealServer,
  isTime: () => boolean,
): { look: () => Promise<void>; done: () => Promise<void> } {
  let killing: Promise<void> | null = null;
  return {
    look: async () => {
      if (isTime()) killing ??= server.kill();
    },
    done: async () =>
      killing ?? Promise.reject(new Error('Nothing was under way any more: the server outlived its load.')),
  };
}

async function atOnce(acts: readonly Act[], work: (act: Act) => Promise<void>): Promise<void> {
  const waiting = [...acts];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let act = waiting.shift(); act; act = waiting.shift()) await work(act);
    }),
  );
}

async function send({ origin }: RealServer, { act, cookie }: { act: Act; cookie: string }): Promise<Answer> {
  const { memberId, barcode, key: idempotencyKey } = act;
  const common = { branchId: BRANCHES.A, idempotencyKey };
  const input = {
    lend: { ...common, memberId, barcode },
    return: { ...common, barcode },
    payment: { ...common, memberId, amount: PAID, method: 'CASH' },
  }[act.kind];
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: QUERIES[act.kind], variables: { input } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Record<
      string,
      { loan?: { id: string } | null; entry?: { receiptNumber: string } | null; userErrors: unknown[] }
    >;
    errors?: unknown;
  };
  const [payload] = Object.values(data ?? {});
  const answer = payload?.loan?.id ?? payload?.entry?.receiptNumber;
  if (answer === undefined) throw new Error(JSON.stringify(errors ?? payload));
  return answer;
}

function answersTo(answers: ReadonlyMap<Act, Answer>, kind: Act['kind']): string[] {
  return [...answers].flatMap(([act, answer]) => (act.kind === kind ? [answer] : [])).sort();
}

/**
 * What stands in the books: loans made by the desk, loans closed, what was paid, and its receipts in their
 * order.
 */
async function readBooks(
  place: TestDatabase,
): Promise<{ loans: string[]; closed: string[]; paid: number; receipts: string[] }> {
  const house = await openHouse(place);
  const ids = async (sql: string): Promise<string[]> =>
    (await house.db.query<{ id: string }>(sql)).map(({ id }) => id);
  const loans = await ids("SELECT id FROM loan WHERE checked_out_by <> 'system:test'");
  const closed = await ids('SELECT id FROM loan WHERE closed_at IS NOT NULL');
  const receipts = await ids(
    "SELECT receipt_number AS id FROM account_entry WHERE kind = 'PAYMENT' ORDER BY receipt_number",
  );
  const [sum] = await house.db.query<{ paid: number | string }>(
    "SELECT -SUM(amount) AS paid FROM account_entry WHERE kind = 'PAYMENT'",
  );
  await house.close();
  return { loans, closed, paid: Number(sum?.paid), receipts };
}

function openHouse({ url, dataDir }: TestDatabase): Promise<App> {
  return createApp(readConfig({ DATA_DIR: dataDir, ...(url === null ? {} : { DATABASE_URL: url }) }), {
    log: openLog({ level: 'silent' }),
  });
}
