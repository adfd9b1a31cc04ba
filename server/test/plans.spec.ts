import * as fs from 'node:fs';
import * as path from 'node:path';

import {
  BENCH_BRANCH,
  benchBarcode,
  countOpenLoans,
  generateCirculation,
} from '../src/bench/generate-circulation';
import { benchId } from '../src/bench/made-up-rows';
import { startSession } from '../src/platform/auth/sessions';
import { ok } from '../src/shared/result';

import { indexCaughtUp } from './caught-up';
import { dialects } from './dialects';
import type { Access, Explain, Sent } from './explained-plans';
import { explainOnMariaDb, explainOnSqlite } from './explained-plans';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

/** Uneven on purpose: many loans, some members, few holds. */
const SIZE = { members: 3_000, loans: 15_000, freeCopies: 6_000, openShare: 0.02 };
/** Tables that grow for ever, or with the city. */
const LARGE = [
  'loan',
  'hold',
  'copy',
  'title',
  'work',
  'member',
  'account_entry',
  'audit_entry',
  'outbox_event',
];

/** Of these a list shows all there is, and says how many. */
const COUNTED_WHOLE = ['member', 'copy', 'audit_entry'];

/** An operation of the portals, what it is asked with, and by whom. */
type Act = {
  readonly app: 'web-staff' | 'web-patron';
  readonly name: string;
  readonly variables: object;
  readonly as: 'desk' | 'librarian' | 'administrator' | 'member' | 'nobody';
};

const member = benchId('mbr', 7);
const list = (name: string, filter: object = {}): Act => ({
  app: 'web-staff',
  name,
  variables: { filter, first: 50 },
  as: 'librarian',
});
/** A list as it is, and as its search box asks it: by a name, by the end of a card number, by a word of a title. */
const searched = (name: string): readonly Act[] => [
  list(name),
  ...['anggota', '12', 'judul sejarah'].map((text) => list(name, { text })),
];
const atDesk = (name: string, variables: object): Act => ({ app: 'web-staff', name, variables, as: 'desk' });
const free = (number: number): string => benchBarcode(countOpenLoans(SIZE) + number);
const scan = (number: number): object => ({
  input: {
    memberId: member,
    barcode: free(number),
    branchId: BENCH_BRANCH,
    idempotencyKey: `plans-of-a-check-out-${number}`,
  },
});

const ACTS: readonly Act[] = [
  atDesk('ScanTarget', { code: 'PSR-26-000007', readsMembers: true }),
  atDesk('ScanTarget', { code: free(0), readsMembers: true }),
  atDesk('DeskMember', { id: member }),
  atDesk('LoansOfMember', { id: member }),
  atDesk('HoldsOfMember', { id: member }),
  atDesk('CheckOut', scan(1)),
  atDesk('CheckIn', {
    input: { barcode: free(1), branchId: BENCH_BRANCH, idempotencyKey: 'plans-of-a-return' },
  }),
  atDesk('PlaceHold', {
    input: {
      memberId: member,
      titleId: benchId('ttl', 40),
      pickupBranchId: BENCH_BRANCH,
      idempotencyKey: 'plans-of-a-hold',
    },
  }),
  atDesk('TitleQueue', { id: benchId('ttl', 40) }),
  atDesk('PullList', { branchId: BENCH_BRANCH }),
  atDesk('MemberMatches', { text: 'anggota 12' }),
  atDesk('PaletteMembers', { text: 'anggota 12' }),
  atDesk('StaffWaiting', { branchId: BENCH_BRANCH }),
  ...searched('LoanList'),
  ...searched('OverdueList'),
  ...searched('OpenHolds'),
  list('DeliveryLog', { text: 'anggota' }),
  list('MemberList'),
  { ...list('CatalogueList'), variables: { text: '', filter: {}, first: 50 } },
  list('CopyList'),
  { ...list('AuditList'), as: 'administrator' },
  { ...list('OverrideList'), as: 'administrator' },
  { ...list('OverrideList', { text: 'lomba' }), as: 'administrator' },
  list('EventList'),
  { app: 'web-patron', name: 'MyLibrary', variables: { locale: 'ID' }, as: 'member' },
  { app: 'web-patron', name: 'MyHistory', variables: { first: 20 }, as: 'member' },
  {
    app: 'web-patron',
    name: 'SearchPage',
    variables: { text: 'judul', filter: {}, first: 20, locale: 'ID', today: '2026-12-02', withEvents: true },
    as: 'nobody',
  },
  { app: 'web-patron', name: 'TitlePage', variables: { id: benchId('ttl', 40), locale: 'ID' }, as: 'nobody' },
  { app: 'web-patron', name: 'HomePage', variables: { locale: 'ID', from: '2026-12-02' }, as: 'nobody' },
];

/** The index that a hot statement must be answered by. */
const EXPECTED: readonly {
  readonly act: string;
  readonly sql: RegExp;
  readonly table: string;
  readonly index: string;
}[] = [
  {
    act: 'CheckOut',
    sql: /FROM loan l WHERE l\.member_id = \? AND l\.closed_at IS NULL ORDER BY l\.due_at, l\.id/,
    table: 'loan',
    index: 'ix_loan_member_id_closed_at_due_at_id',
  },
  {
    act: 'DeskMember',
    sql: /FROM loan l WHERE l\.member_id IN \(\?\) AND l\.closed_at IS NULL ORDER BY/,
    table: 'loan',
    index: 'ix_loan_member_id_closed_at_due_at_id',
  },
];

describe.each(dialects)('the plans of statements on $name', (dialect) => {
  let library: TestLibrary;
  const sent = new Map<string, Sent[]>();

  beforeAll(async () => {
    let heard: Sent[] | null = null;
    library = await startLibrary(dialect, {
      prepare: (house) => generateCirculation(house, SIZE),
      onStatement: (sql, values) => heard?.push({ sql, values }),
    });
    const cookies = {
      desk: await library.signIn('desk'),
      librarian: await library.signIn('librarian'),
      administrator: await library.signIn('administrator'),
      member: await sessionOf(library, member),
      nobody: undefined,
    };
    await indexCaughtUp(library.house);
    for (const { app, name, variables, as } of ACTS) {
      heard = [];
      const cookie = cookies[as];
      const body = await askPersisted(library.origin, { app, name, variables, cookie });
      const text = JSON.stringify(body);
      if (body.errors || /"userErrors":\[\{/.test(text)) throw new Error(`${name}: ${text}`);
      sent.set(name, [...(sent.get(name) ?? []), ...heard]);
      heard = null;
    }
  });
  afterAll(() => library.stop());

  const explain: Explain = (statement) =>
    (dialect.name === 'sqlite' ? explainOnSqlite(library) : explainOnMariaDb(library))(statement);

  const scansOf = async (name: string, statement: Sent): Promise<string[]> =>
    (await explain(statement))
      .filter((access) => access.readsAll && LARGE.includes(access.table) && !mayReadAll(statement, access))
      .map(({ table, index }) => `${name}: ${table} by ${index ?? 'no index'}: ${oneLine(statement.sql)}`);

  test('read no large table whole', async () => {
    const scans: string[] = [];
    for (const [name, statements] of sent)
      for (const statement of readable(statements)) scans.push(...(await scansOf(name, statement)));

    expect([...new Set(scans)]).toEqual([]);
  });

  test('of the desk go by the index made for them', async () => {
    for (const { act, sql, table, index } of EXPECTED) {
      const statement = readable(sent.get(act) ?? []).find((one) => sql.test(oneLine(one.sql)));
      const accesses: readonly Access[] = statement ? await explain(statement) : [];

      expect([act, accesses.find((access) => access.table === table)?.index]).toEqual([act, index]);
    }
  });
});

/**
 * A page of a list may follow the index of its order until it is full, and the number above a list of
 * everything counts everything.
 */
function mayReadAll({ sql }: Sent, { table, index }: Access): boolean {
  const fillsAPage = index !== null && /\bORDER BY\b[^)]*\bLIMIT\b/i.test(sql);
  const countsAll = /^SELECT COUNT\(\*\) AS total FROM \w+ \w* ?WHERE/i.test(oneLine(sql));
  return fillsAPage || (countsAll && COUNTED_WHOLE.includes(table));
}

/**
 * Gives the statements that read, each text once. MariaDB gets those of a check-out as one: they are taken
 * apart.
 */
function readable(statements: readonly Sent[]): readonly Sent[] {
  const single = statements
    .flatMap(takenApart)
    .filter(({ sql }) => /^\s*(SELECT|UPDATE|DELETE)\b/i.test(sql));
  return [...new Map(single.map((statement) => [statement.sql, statement])).values()];
}

function takenApart({ sql, values }: Sent): readonly Sent[] {
  const inner = /^BEGIN NOT ATOMIC (.*)END$/s.exec(sql)?.[1];
  if (inner === undefined) return [{ sql, values }];
  let used = 0;
  return inner
    .split('; ')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const count = part.split('?').length - 1;
      return { sql: part, values: values.slice(used, (used += count)) };
    });
}

function oneLine(sql: string): string {
  return sql.replaceAll(/\s+/g, ' ').trim();
}

/** Signs a made-up member in: they have no password. */
async function sessionOf({ house }: TestLibrary, subjectId: string): Promise<string> {
  const session = await house.db.transaction(async (tx) =>
    ok(await startSession(tx, house, { audience: 'member', subjectId })),
  );
  if (!session.ok) throw new Error('No session.');
  return `pustaka-member=${session.value.token}`;
}

type Asked = Omit<Act, 'as'> & { readonly cookie: string | undefined };

/** Asks as an app does: by the hash of an operation that it sends. */
async function askPersisted(
  origin: string,
  { app, name, variables, cookie }: Asked,
): Promise<{ readonly errors?: unknown }> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'apollographql-client-name': app,
      ...(cookie === undefined ? {} : { cookie }),
    },
    body: JSON.stringify({
      operationName: name,
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(app, name) } },
    }),
  });
  return (await response.json()) as { errors?: unknown };
}

function hashOf(app: string, name: string): string {
  const file = path.join(__dirname, `../../schema/operations/${app}.json`);
  const { operations } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    operations: { id: string; name: string }[];
  };
  const found = operations.findLast((one) => one.name === name);
  if (!found) throw new Error(`${app} sends no ${name}.`);
  return found.id;
}
