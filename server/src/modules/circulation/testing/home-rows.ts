import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { FIXTURE_PARTS } from './fixture-calendar';

/** The branches of the cases: A and B with the hours of the fixture calendar. */
export const BRANCHES = { A: 'brn_0000000000000000000000000A', B: 'brn_0000000000000000000000000B' } as const;

/** A member as a case describes them. */
export type CaseMember = {
  readonly categoryCode?: string;
  readonly expiresOn?: string;
  readonly isProvisional?: boolean;
  readonly guardianId?: string | null;
  readonly birthDate?: string | null;
  readonly homeBranchId?: string | null;
};

/** A title as a case describes it, with its copies. */
export type CaseTitle = {
  readonly copies?: number;
  readonly branchId?: string;
  readonly materialType?: string;
  readonly price?: number | null;
  readonly isReferenceOnly?: boolean;
};

/** A title with its copies; `barcodes` and `copyIds` are in the same order. */
export type MadeTitle = {
  readonly titleId: string;
  readonly barcodes: readonly string[];
  readonly copyIds: readonly string[];
};

const MADE_AT = new Date('2026-01-02T03:00:00Z');
let made = 0;

/** Writes the two branches, their weekly hours and the days that are different. */
export async function writeBranches(tx: EntityManager): Promise<void> {
  const branch = { address: null, phone: null, note_id: null, note_en: null, is_sample: 0, version: 1 };
  const ids = Object.values(BRANCHES);
  await insertRows(
    tx,
    'branch',
    Object.entries(BRANCHES).map(([code, id], position) => ({
      id,
      code,
      name_id: `Cabang ${code}`,
      name_en: `Branch ${code}`,
      kind: 'BRANCH',
      position,
      ...branch,
    })),
  );
  await insertRows(
    tx,
    'opening_span',
    ids.flatMap((branchId) =>
      FIXTURE_PARTS.weekly.map((span) => ({ id: newId('osp'), branch_id: branchId, ...span })),
    ),
  );
  const entry = { branch_id: null, entered_by: 'system:test', entered_at: sqlInstant(MADE_AT) };
  await insertRows(tx, 'calendar_entry', [
    ...FIXTURE_PARTS.closedDays.map(({ day, name }) => ({
      id: newId('cal'),
      kind: 'CLOSED_DAY',
      from_date: day,
      until_date: day,
      name,
      spans: null,
      ...entry,
    })),
    ...FIXTURE_PARTS.exceptionDays.map(({ day, spans }) => ({
      id: newId('cal'),
      kind: 'EXCEPTION_DAY',
      from_date: day,
      until_date: day,
      name: '',
      spans: JSON.stringify(spans),
      ...entry,
    })),
  ]);
}

/** Writes a member and returns their id. */
export async function writeMember(tx: EntityManager, member: CaseMember = {}): Promise<string> {
  const id = newId('mbr');
  await insertRows(tx, 'member', [
    {
      id,
      card_number: `PSR-26-${String(++made).padStart(6, '0')}`,
      name: `Anggota ${made}`,
      name_key: `anggota ${made}`,
      category_code: member.categoryCode ?? 'umum',
      home_branch_id: member.homeBranchId ?? null,
      birth_date: member.birthDate === undefined ? '1990-04-17' : member.birthDate,
      registered_on: '2026-01-02',
      expires_on: member.expiresOn ?? '2027-12-31',
      is_provisional: Number(member.isProvisional ?? false),
      guardian_id: member.guardianId ?? null,
      created_at: sqlInstant(MADE_AT),
      version: 1,
    },
  ]);
  return id;
}

/** Writes a title with its copies. */
export async function writeTitle(
  tx: EntityManager,
  {
    copies = 1,
    branchId = BRANCHES.A,
    materialType = 'BOOK',
    price = null,
    isReferenceOnly = false,
  }: CaseTitle = {},
): Promise<MadeTitle> {
  const workId = newId('wrk');
  const titleId = newId('ttl');
  const name = `Judul ${++made}`;
  await insertRows(tx, 'work', [{ id: workId, work_key: null, title: name }]);
  await insertRows(tx, 'title', [
    {
      id: titleId,
      work_id: workId,
      title_proper: name,
      title_sort: name.toLowerCase(),
      material_type: materialType,
      created_at: sqlInstant(MADE_AT),
      updated_at: sqlInstant(MADE_AT),
      version: 1,
    },
  ]);
  const rows = Array.from({ length: copies }, () => ({
    id: newId('cpy'),
    barcode: `B${String(++made).padStart(7, '0')}`,
    title_id: titleId,
    branch_id: branchId,
    status: 'AVAILABLE',
    is_reference_only: Number(isReferenceOnly),
    price,
    created_at: sqlInstant(MADE_AT),
    version: 1,
  }));
  await insertRows(tx, 'copy', rows);
  return { titleId, barcodes: rows.map(({ barcode }) => barcode), copyIds: rows.map(({ id }) => id) };
}
