import type { Database } from '../../../platform/db/database';
import { readInstant } from '../../../platform/db/columns';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { RecordAcquisition, RecordCallNumber } from '../shared/bibliographic-record';
import type { CopyStatus } from '../shared/catalogue.terms';
import type { CopyRow, CopyStatusChangeRow } from '../shared/rows';
import { toCallNumber } from '../titles/title-rows';

/** One physical copy as other rooms and the schema see it; the schema shows some of it to staff only. */
export type Copy = {
  readonly nodeType: 'Copy';
  readonly id: string;
  readonly titleId: string;
  readonly branchId: string;
  readonly shelvingLocationId: string | null;
  readonly inventoryBarcode: string;
  /** Its own call number; null means that of the title. */
  readonly ownCallNumber: RecordCallNumber | null;
  readonly status: CopyStatus;
  readonly isReferenceOnly: boolean;
  readonly internalNote: string | null;
  readonly acquired: RecordAcquisition | null;
  readonly version: number;
};

/** A change of the status of a copy. */
export type CopyStatusChange = {
  readonly from: CopyStatus | null;
  readonly to: CopyStatus;
  readonly at: Date;
  readonly principal: string;
  readonly reason: string | null;
};

const COLUMNS = `c.id, c.barcode, c.title_id, c.branch_id, c.shelving_location_id, c.call_prefix, c.call_class, c.call_entry, c.call_title, c.status,
  c.is_reference_only, c.staff_note, c.acquired_on, c.acquisition_source, c.price, c.supplier, c.version`;
const BY_BARCODE: KeysetOrder = { column: 'c.barcode', idColumn: 'c.id', direction: 'ASC' };
const MOST_CHANGES = 50;

/** Copies by id. */
export const copyById = defineLoader<string, Copy | null>('copyById', async ({ db }, ids) => {
  const rows = await db.query<CopyRow>(
    `SELECT ${COLUMNS} FROM copy c WHERE c.id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows.map(toCopy), (copy) => copy.id);
});

/** Finds the copy that carries a barcode. */
export async function copyWithBarcode(db: Database, barcode: string): Promise<Copy | null> {
  const [row] = await db.query<CopyRow>(`SELECT ${COLUMNS} FROM copy c WHERE c.barcode = ?`, [barcode]);
  return row ? toCopy(row) : null;
}

/** Lists the copies of a title by barcode. */
export async function copiesOfTitle(db: Database, titleId: string, page: PageRequest): Promise<Page<Copy>> {
  const { condition, values, orderBy } = keysetClause(BY_BARCODE, page);
  const rows = await db.query<CopyRow>(
    `SELECT ${COLUMNS} FROM copy c WHERE c.title_id = ? AND ${condition} ${orderBy}`,
    [titleId, ...values],
  );
  const totalCount = async () => {
    const [row] = await db.query<{ total: number | string }>(
      'SELECT COUNT(*) AS total FROM copy WHERE title_id = ?',
      [titleId],
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order: BY_BARCODE,
    position: (row) => [row.barcode, row.id],
    node: toCopy,
    totalCount,
  });
}

/** Changes of status by copy, newest first. */
export const statusChangesByCopy = defineLoader<string, CopyStatusChange[]>(
  'statusChangesByCopy',
  async ({ db }, ids) => {
    const sql = `SELECT copy_id, from_status, to_status, changed_at, changed_by, reason FROM copy_status_change WHERE copy_id IN (${placeholders(ids)}) ORDER BY copy_id, changed_at DESC, id DESC`;
    const groups = groupBy(
      ids,
      await db.query<Omit<CopyStatusChangeRow, 'changed_at'> & { changed_at: string | Date }>(sql, ids),
      (row) => row.copy_id,
    );
    return groups.map((group) =>
      group.slice(0, MOST_CHANGES).map((row) => ({
        from: row.from_status,
        to: row.to_status,
        at: readInstant(row.changed_at),
        principal: row.changed_by,
        reason: row.reason,
      })),
    );
  },
);

function toCopy(row: CopyRow): Copy {
  return {
    nodeType: 'Copy',
    id: row.id,
    titleId: row.title_id,
    branchId: row.branch_id,
    shelvingLocationId: row.shelving_location_id,
    inventoryBarcode: row.barcode,
    ownCallNumber: toCallNumber(row),
    status: row.status,
    isReferenceOnly: row.is_reference_only === 1,
    internalNote: row.staff_note,
    acquired: acquisitionOf(row),
    version: row.version,
  };
}

function acquisitionOf(row: CopyRow): RecordAcquisition | null {
  const { acquired_on: date, acquisition_source: source, supplier } = row;
  const price = row.price === null ? null : Number(row.price);
  return date === null && source === null && supplier === null && price === null
    ? null
    : { date, source, supplier, price };
}
