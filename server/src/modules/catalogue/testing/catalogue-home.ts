import { auditRecorder } from '../../../platform/audit/audit-recorder';
import type { Actor } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { openDatabase } from '../../../platform/db/data-source';
import { newId } from '../../../shared/id';
import type { Dialect } from '../../../../test/dialects';
import { openReady } from '../../../../test/ready-database';
import { ENTITIES } from '../../../app/entities';
import { insertRows } from '../../../platform/db/write-rows';
import type { CatalogueDeps } from '../catalogue-deps';

/** A fresh database with two branches, as tests of the catalogue start from. */
export type CatalogueHome = {
  readonly db: Database;
  readonly deps: CatalogueDeps;
  /** The statements that ran since the last `statements.length = 0`. */
  readonly statements: string[];
  readonly rows: <Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
  readonly count: (table: string) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** The moment at which tests happen. */
export const NOW = new Date('2026-11-24T03:00:00.000Z');

/** A librarian with every right of the catalogue. */
export const LIBRARIAN: Actor = {
  kind: 'staff',
  staffId: 'stf_00000000000000000000000001',
  sessionId: 'ses_00000000000000000000000001',
  permissions: new Set(['catalogue.read', 'catalogue.edit', 'catalogue.delete', 'overview.read']),
};

/** Ids of the branches and shelves that the tests use. */
export const PLACES = {
  main: 'brn_00000000000000000000000001',
  mobile: 'brn_00000000000000000000000002',
  fiction: 'shl_00000000000000000000000001',
  van: 'shl_00000000000000000000000002',
} as const;

/** Opens a fresh database on an engine. */
export async function openCatalogueHome(dialect: Dialect): Promise<CatalogueHome> {
  const home = await openReady(dialect);
  const statements: string[] = [];
  const db = await openDatabase({
    ...home,
    entities: ENTITIES,
    migrations: [],
    onStatement: (sql) => statements.push(sql),
    openRecorder: auditRecorder,
  });
  await writePlaces(db);
  const rows: CatalogueHome['rows'] = (sql, values = []) => db.query(sql, values);
  return {
    db,
    statements,
    rows,
    deps: { db, clock: { now: () => NOW }, newId },
    count: async (table) =>
      Number((await rows<{ total: number | string }>(`SELECT COUNT(*) AS total FROM ${table}`))[0]?.total),
    close: async () => {
      await db.close();
      await home.remove();
    },
  };
}

/** Writes the two branches and their shelves. */
export async function writePlaces(db: Database): Promise<void> {
  const branch = { address: null, phone: null, note_id: null, note_en: null, is_sample: 0, version: 1 };
  await db.transaction(async (tx) => {
    await insertRows(tx, 'branch', [
      {
        id: PLACES.main,
        code: 'PST',
        name_id: 'Perpustakaan Pusat',
        name_en: 'Main Library',
        kind: 'MAIN',
        position: 1,
        ...branch,
      },
      {
        id: PLACES.mobile,
        code: 'KLL',
        name_id: 'Perpustakaan Keliling',
        name_en: 'Mobile Library',
        kind: 'MOBILE',
        position: 2,
        ...branch,
      },
    ]);
    await insertRows(tx, 'shelving_location', [
      { id: PLACES.fiction, branch_id: PLACES.main, code: 'FIK', name_id: 'Rak fiksi', name_en: 'Fiction' },
      { id: PLACES.van, branch_id: PLACES.mobile, code: 'MBL', name_id: 'Mobil', name_en: 'Van' },
    ]);
    return { ok: true, value: null };
  });
}
