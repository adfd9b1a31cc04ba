import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';

import type { App } from '../src/app/create-app';
import { collectPersonalData } from '../src/app/personal-data';
import { ERASED, erasePersonalData } from '../src/platform/personal-data/erase';
import type { PersonalTable } from '../src/platform/personal-data/personal-table';
import { declaredColumns, peopleColumns } from '../src/platform/personal-data/personal-table';
import { ok } from '../src/shared/result';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';
import type { ForgottenMember } from './whole-member';
import { writeWholeMember } from './whole-member';

/** Three letters for columns of three that nothing else holds: ids are written without I, O and U. */
const MARKER = 'IUO';
/** Where the id of an erased member may still stand: it leads to an empty row. */
const ID_STAYS = [
  'account_entry.member_id',
  'data_request.member_id',
  'member.id',
  'outbox_event.subject_id',
];

const tablesOf = (house: App): PersonalTable[] =>
  collectPersonalData(house.modules).flatMap(({ tables }) => tables);
const metadatasOf = (house: App) => house.db.writer.entityMetadatas;

describe.each(dialects)('what the modules declare about personal data, on $name', (dialect) => {
  let library: TestLibrary;
  let gone: ForgottenMember;
  let other: ForgottenMember;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    gone = await writeWholeMember(library, '0000001');
    other = await writeWholeMember(library, '0000002');
  });
  afterAll(() => library.stop());

  test('names every column of every table once: nobody adds a personal column in silence', () => {
    const found = Object.fromEntries(
      metadatasOf(library.house).map(({ tableName, columns }) => [
        tableName,
        columns.map(({ databaseName }) => databaseName).sort(),
      ]),
    );
    const declared = Object.fromEntries(
      tablesOf(library.house).map((table) => [table.table, declaredColumns(table).sort()]),
    );

    expect(declared).toEqual(found);
  });

  test('says of every table with data about people what it is for, on which legal basis, how long and for whom', () => {
    const silent = tablesOf(library.house)
      .filter((table) => table.processing === null)
      .filter((table) => table.rowsOf !== undefined || peopleColumns(table).length > 0)
      .map(({ table }) => table);
    const unknown = tablesOf(library.house).flatMap((table) =>
      peopleColumns(table)
        .filter((name) => !declaredColumns(table).includes(name))
        .map((name) => `${table.table}.${name}`),
    );
    const activities = new Map(
      tablesOf(library.house).flatMap(({ processing }) =>
        processing === null ? [] : [[processing.code, processing] as const],
      ),
    );
    const vague = [...activities.values()].filter(
      ({ name, data, purpose, retention, bases, subjects, recipients }) =>
        [name, data, purpose, retention].some(({ ID, EN }) => ID.trim() === '' || EN.trim() === '') ||
        [bases, subjects, recipients].some((list) => list.length === 0),
    );

    expect([silent, unknown, vague]).toEqual([[], [], []]);
    expect(activities.size).toBeGreaterThan(20);
  });

  test('leaves no column that can name a person in a table that is said to name nobody', () => {
    const telling =
      /^(email|password_hash|street|birth_date|nik_.*|contact_.*|card_number|member_id|staff_id|person_id|pupil_id)$/;
    const found = tablesOf(library.house)
      .filter(({ processing }) => processing === null)
      .flatMap((table) =>
        declaredColumns(table)
          .filter((name) => telling.test(name))
          .map((name) => `${table.table}.${name}`),
      );

    expect(found.sort()).toEqual([]);
  });

  test('leads to rows of the member in every table with personal data', async () => {
    const counts = await Promise.all(
      tablesOf(library.house)
        .filter(({ rowsOf }) => rowsOf)
        .map(
          async ({ table, rowsOf }) => [table, (await rowsIn(table, rowsOf, gone.id)).length > 0] as const,
        ),
    );

    expect(counts.filter(([, isThere]) => !isThere)).toEqual([]);
  });

  test('erases a marker from every personal column, and the member from every actor, of all tables', async () => {
    for (const table of tablesOf(library.house)) await plant(table, gone.id);
    expect(await columnsHolding(MARKER)).toEqual(plantable().sort());

    await library.house.db.transaction(async (tx) =>
      ok(await erasePersonalData(tx, collectPersonalData(library.house.modules), gone.id)),
    );

    expect(await columnsHolding(MARKER)).toEqual([]);
    expect((await columnsHolding(gone.id)).filter((column) => !ID_STAYS.includes(column))).toEqual([]);
  });

  test('leaves behind what is declared, and nobody else is touched', async () => {
    const [row] = await library.house.db.query<Record<string, unknown>>(
      'SELECT card_number, name, name_key, email, birth_date, guardian_id, password_hash, keeps_history, is_active, category_code FROM member WHERE id = ?',
      [gone.id],
    );
    const loans = await library.house.db.query<Record<string, unknown>>(
      'SELECT member_id, member_category, age_band FROM loan WHERE id = ?',
      [gone.loanId],
    );
    const [kept] = await library.house.db.query<Record<string, unknown>>(
      'SELECT name, is_active FROM member WHERE id = ?',
      [other.id],
    );

    expect(row).toEqual({
      card_number: `X${gone.id.slice(-16)}`,
      name: '—',
      name_key: '',
      email: null,
      birth_date: null,
      guardian_id: null,
      password_hash: null,
      keeps_history: 0,
      is_active: 0,
      category_code: 'umum',
    });
    expect(loans).toEqual([{ member_id: null, member_category: 'umum', age_band: 'ADULT' }]);
    expect(kept).toEqual({ name: 'Siti', is_active: 1 });
    expect(await library.house.db.query('SELECT id FROM loan WHERE member_id = ?', [other.id])).toEqual([
      { id: other.loanId },
    ]);
    expect(await library.house.db.query('SELECT placed_by FROM hold WHERE id = ?', [gone.holdId])).toEqual([
      { placed_by: ERASED },
    ]);
  });

  function rowsIn(table: string, rowsOf: PersonalTable['rowsOf'], memberId: string): Promise<unknown[]> {
    return library.house.db.query(`SELECT * FROM ${table} WHERE ${rowsOf?.condition ?? '1 = 0'}`, [
      rowsOf?.key?.(memberId) ?? memberId,
    ]);
  }

  /**
   * Columns of the member's rows that can hold a marker; the others (keys, links, flags, moments) lead to
   * other rows or are compared above.
   */
  function plantable(): string[] {
    return tablesOf(library.house).flatMap((table) =>
      table.rowsOf
        ? Object.keys(table.personal)
            .filter((name) => canHoldMarker(table, name))
            .map((name) => `${table.table}.${name}`)
        : [],
    );
  }

  function canHoldMarker(table: PersonalTable, name: string): boolean {
    const column = metadatasOf(library.house)
      .find(({ tableName }) => tableName === table.table)
      ?.columns.find(({ databaseName }) => databaseName === name);
    const isKey = table.rowsOf?.condition.startsWith(name) === true;
    return (
      column !== undefined &&
      !isKey &&
      isText(column) &&
      column.referencedColumn === undefined &&
      (column.length === '' || Number(column.length) >= MARKER.length)
    );
  }

  async function plant(table: PersonalTable, memberId: string): Promise<void> {
    const { rowsOf } = table;
    if (!rowsOf) return;
    for (const name of Object.keys(table.personal).filter((column) => canHoldMarker(table, column))) {
      await library.house.db.transaction(async (tx) =>
        ok(
          await tx.query(`UPDATE ${table.table} SET ${name} = ? WHERE ${rowsOf.condition}`, [
            MARKER,
            rowsOf.key?.(memberId) ?? memberId,
          ]),
        ),
      );
    }
  }

  async function columnsHolding(text: string): Promise<string[]> {
    const found: string[] = [];
    for (const { tableName, columns } of metadatasOf(library.house)) {
      for (const { databaseName } of columns) {
        const [row] = await library.house.db.query<{ total: number | string }>(
          `SELECT COUNT(*) AS total FROM ${tableName} WHERE CAST(${databaseName} AS CHAR) LIKE ?`,
          [`%${text}%`],
        );
        if (Number(row?.total) > 0) found.push(`${tableName}.${databaseName}`);
      }
    }
    return found.sort();
  }
});

function isText({ type }: ColumnMetadata): boolean {
  return type === 'varchar' || type === 'text';
}
