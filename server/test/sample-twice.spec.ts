import type { App } from '../src/app/create-app';
import { createApp, migrate } from '../src/app/create-app';
import { seedSampleLibrary } from '../src/app/first-run';
import { readConfig } from '../src/platform/config';
import { openLog } from '../src/platform/log';
import type { Clock } from '../src/shared/clock';

import { dialects } from './dialects';
import { openReady } from './ready-database';

const [sqlite] = dialects;

type Row = Readonly<Record<string, unknown>>;
type Tables = ReadonlyMap<string, readonly Row[]>;

/** What is drawn anew in every library by its nature, and why. */
const DRAWN_ANEW: Readonly<Record<string, string>> = {
  'member.password_hash': 'a password is kept with a salt of its own',
  'staff_member.password_hash': 'a password is kept with a salt of its own',
  'internet_voucher.code_hash': 'nobody may know the codes of guests beforehand',
  'internet_voucher.code_sealed': 'nobody may know the codes of guests beforehand',
  'webhook_endpoint.secret_cipher': 'a secret, sealed with the key of this library',
  'survey_sheet.id': 'the number of a sheet says nothing of who filled it in, nor when',
};
/** What the set-up wrote before the fill has ids of its own in every library; rows of the fill point at it. */
const ID = /\b[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}\b/g;

describe('the sample library, filled twice on one day by a clock that runs', () => {
  let first: Tables;
  let second: Tables;

  beforeAll(async () => {
    first = await fill(runningFrom('2026-11-24T01:12:13.014Z', 7));
    second = await fill(runningFrom('2026-11-24T09:47:51.608Z', 31));
  }, 240_000);

  test('is the same in every table, row by row, ids included', () => {
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...first.keys()].flatMap((table) => differenceIn(table))).toEqual([]);
  });

  test('was filled: titles, works, people, copies, members, loans, holds and registrations', () => {
    const tables = ['title', 'work', 'contributor', 'copy', 'member', 'loan', 'hold', 'registration'];

    expect(tables.filter((table) => (first.get(table) ?? []).length < 30)).toEqual([]);
  });

  /** The first row that differs, with its columns; one a table is enough to find the cause. */
  function differenceIn(table: string): string[] {
    const [ones, others] = [first.get(table) ?? [], second.get(table) ?? []];
    if (ones.length !== others.length) return [`${table}: ${ones.length} rows, then ${others.length}`];
    const place = ones.findIndex((row, index) => JSON.stringify(row) !== JSON.stringify(others[index]));
    const [one, other] = [ones[place], others[place]];
    if (!one || !other) return [];
    const columns = Object.keys(one).filter((column) => one[column] !== other[column]);
    return [
      `${table}: ${columns.map((column) => `${column} ${String(one[column])}, then ${String(other[column])}`).join('; ')}`,
    ];
  }
});

/** A clock that goes on by some milliseconds at each reading. */
function runningFrom(start: string, step: number): Clock {
  let time = Date.parse(start);
  return { now: () => new Date((time += step)) };
}

async function fill(clock: Clock): Promise<Tables> {
  if (!sqlite) throw new Error('SQLite is always there.');
  const home = await openReady(sqlite);
  const log = openLog({ stream: { write: () => undefined } });
  const house = await createApp(readConfig({ PORT: '0', DATA_DIR: home.dataDir }), { clock, log });
  await migrate(house.db, house);
  const before = await readTables(house);
  await seedSampleLibrary(house);
  const after = await readTables(house);
  await house.close();
  await home.remove();
  return new Map([...after].map(([table, rows]) => [table, written(table, rows, before)]));
}

async function readTables({ db }: App): Promise<Tables> {
  const tables = await db.query<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
  );
  const found = new Map<string, readonly Row[]>();
  for (const { name } of tables) found.set(name, await db.query<Row>(`SELECT * FROM "${name}"`));
  return found;
}

/** The rows that the fill wrote or changed, in an order of their own, without what is drawn anew. */
function written(table: string, rows: readonly Row[], before: Tables): Row[] {
  const old = new Set((before.get(table) ?? []).map((row) => JSON.stringify(row)));
  return rows
    .map((row) => ({ row, text: JSON.stringify(row) }))
    .filter(({ text }) => !old.has(text))
    .map(({ row }) => comparable(table, row, idsOf(before)))
    .map((row) => ({ row, text: JSON.stringify(row) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ row }) => row);
}

function comparable(table: string, row: Row, ofSetUp: ReadonlySet<string>): Row {
  const named = (value: unknown): unknown =>
    typeof value === 'string' ? value.replace(ID, (id) => (ofSetUp.has(id) ? 'of the set-up' : id)) : value;
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => DRAWN_ANEW[`${table}.${column}`] === undefined)
      .map(([column, value]) => [column, named(value)]),
  );
}

const ids = new WeakMap<Tables, ReadonlySet<string>>();

function idsOf(tables: Tables): ReadonlySet<string> {
  const known = ids.get(tables) ?? new Set(JSON.stringify([...tables.values()]).match(ID));
  ids.set(tables, known);
  return known;
}
