import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import type { BranchKind } from './branch.terms';

/** A branch as other rooms and the schema see it. */
export type Branch = {
  readonly nodeType: 'Branch';
  readonly id: string;
  readonly code: string;
  readonly name: LocalizedText;
  readonly kind: BranchKind;
  readonly address: string | null;
  readonly phone: string | null;
  readonly whatsapp: string | null;
  readonly note: LocalizedText | null;
  readonly isSample: boolean;
  readonly version: number;
};

/** A place where copies stand. */
export type ShelvingLocation = {
  readonly nodeType: 'ShelvingLocation';
  readonly id: string;
  readonly branchId: string;
  readonly code: string;
  readonly name: LocalizedText;
};

/** A row of opening hours. */
export type OpeningSpanRow = {
  readonly branchId: string;
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
};

type BranchRow = {
  id: string;
  code: string;
  name_id: string;
  name_en: string | null;
  kind: BranchKind;
  address: string | null;
  phone: string | null;
  whatsapp: string | null;
  note_id: string | null;
  note_en: string | null;
  is_sample: number;
  version: number;
};

const BRANCH_COLUMNS =
  'id, code, name_id, name_en, kind, address, phone, whatsapp, note_id, note_en, is_sample, version';

/** Lists all branches in their order; a city library has a handful. */
export async function allBranches(db: Database): Promise<Branch[]> {
  const rows = await db.query<BranchRow>(
    `SELECT ${BRANCH_COLUMNS} FROM branch ORDER BY position, id LIMIT 200`,
  );
  return rows.map(toBranch);
}

/** Branches by id. */
export const branchById = defineLoader<string, Branch | null>('branchById', async ({ db }, ids) => {
  const rows = await db.query<BranchRow>(
    `SELECT ${BRANCH_COLUMNS} FROM branch WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows.map(toBranch), (branch) => branch.id);
});

/** Opening hours by branch, in the order of the week. */
export const openingSpansByBranch = defineLoader<string, OpeningSpanRow[]>(
  'openingSpansByBranch',
  async ({ db }, ids) => {
    const sql = `SELECT branch_id AS branchId, weekday, opens, closes FROM opening_span WHERE branch_id IN (${placeholders(ids)}) ORDER BY weekday, opens`;
    return groupBy(ids, await db.query<OpeningSpanRow>(sql, ids), (row) => row.branchId);
  },
);

type LocationRow = { id: string; branch_id: string; code: string; name_id: string; name_en: string | null };

/** Shelving locations by branch, in the order of their codes. */
export const shelvingLocationsByBranch = defineLoader<string, ShelvingLocation[]>(
  'shelvingLocationsByBranch',
  async ({ db }, ids) => {
    const sql = `SELECT id, branch_id, code, name_id, name_en FROM shelving_location WHERE branch_id IN (${placeholders(ids)}) ORDER BY code`;
    return groupBy(
      ids,
      (await db.query<LocationRow>(sql, ids)).map(toLocation),
      (location) => location.branchId,
    );
  },
);

/** Shelving locations by id. */
export const shelvingLocationById = defineLoader<string, ShelvingLocation | null>(
  'shelvingLocationById',
  async ({ db }, ids) => {
    const sql = `SELECT id, branch_id, code, name_id, name_en FROM shelving_location WHERE id IN (${placeholders(ids)})`;
    return indexBy(ids, (await db.query<LocationRow>(sql, ids)).map(toLocation), (location) => location.id);
  },
);

function toBranch(row: BranchRow): Branch {
  return {
    nodeType: 'Branch',
    id: row.id,
    code: row.code,
    name: { indonesian: row.name_id, english: row.name_en },
    kind: row.kind,
    address: row.address,
    phone: row.phone,
    whatsapp: row.whatsapp,
    note: row.note_id === null ? null : { indonesian: row.note_id, english: row.note_en },
    isSample: row.is_sample === 1,
    version: row.version,
  };
}

function toLocation(row: LocationRow): ShelvingLocation {
  return {
    nodeType: 'ShelvingLocation',
    id: row.id,
    branchId: row.branch_id,
    code: row.code,
    name: { indonesian: row.name_id, english: row.name_en },
  };
}
