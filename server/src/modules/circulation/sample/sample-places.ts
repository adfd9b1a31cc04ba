import type { EntityManager } from 'typeorm';

/** A sample member who may borrow. */
export type SampleBorrower = {
  readonly id: string;
  readonly categoryCode: string;
  readonly birthDate: string | null;
  readonly guardianId: string | null;
  readonly hasPassword: boolean;
};

/** A sample copy that stands on the shelf. */
export type SampleShelfCopy = {
  readonly id: string;
  readonly titleId: string;
  readonly branchId: string;
  readonly materialType: string;
  readonly audience: string;
  readonly classNumber: string | null;
};

/** A branch of the sample. */
export type SampleBranch = { readonly id: string; readonly code: string };

const MOST = 10_000;

/** Reads the sample members who may borrow today, oldest id first. */
export async function sampleBorrowers(tx: EntityManager, today: string): Promise<SampleBorrower[]> {
  const sql = `SELECT m.id, m.category_code AS categoryCode, m.birth_date AS birthDate, m.guardian_id AS guardianId, CASE WHEN m.password_hash IS NULL THEN 0 ELSE 1 END AS hasPassword
    FROM member m JOIN member_category c ON c.code = m.category_code WHERE m.is_sample = 1 AND m.is_active = 1 AND m.is_provisional = 0 AND c.can_borrow = 1 AND m.expires_on > ? ORDER BY m.id LIMIT ${MOST}`;
  const rows = await tx.query<(Omit<SampleBorrower, 'hasPassword'> & { hasPassword: number | string })[]>(
    sql,
    [today],
  );
  return rows.map((row) => ({ ...row, hasPassword: Number(row.hasPassword) === 1 }));
}

/** Reads the copies that stand on the shelf and may be lent, in the order of their barcodes. */
export async function sampleShelfCopies(tx: EntityManager): Promise<SampleShelfCopy[]> {
  const sql = `SELECT c.id, c.title_id AS titleId, c.branch_id AS branchId, t.material_type AS materialType, t.audience, t.class_number AS classNumber FROM copy c JOIN title t ON t.id = c.title_id
    WHERE c.status = 'AVAILABLE' AND c.is_reference_only = 0 ORDER BY c.barcode LIMIT ${MOST}`;
  return tx.query<SampleShelfCopy[]>(sql);
}

/** Reads the branches, main library first. */
export async function sampleBranches(tx: Pick<EntityManager, 'query'>): Promise<SampleBranch[]> {
  return tx.query<SampleBranch[]>('SELECT id, code FROM branch ORDER BY position, id LIMIT 20');
}

/** Reads barcodes of shelf copies of one branch that nobody waits for, for class sets. */
export async function listSampleSetCopies(
  tx: Pick<EntityManager, 'query'>,
  branchId: string,
): Promise<string[]> {
  const rows = await tx.query<{ barcode: string }[]>(
    `SELECT c.barcode FROM copy c JOIN title t ON t.id = c.title_id
      WHERE c.branch_id = ? AND c.status = 'AVAILABLE' AND c.is_reference_only = 0 AND c.barcode IS NOT NULL AND t.material_type = 'BOOK'
        AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.title_id = c.title_id AND h.closed_at IS NULL)
      ORDER BY c.barcode DESC LIMIT 60`,
    [branchId],
  );
  return rows.map(({ barcode }) => barcode);
}
