import type { Database } from '../../../platform/db/database';

/** An item of a space of the sample; a space without items has one row with neither. */
export type SampleItem = {
  readonly spaceId: string;
  readonly branchId: string;
  readonly spaceName: string;
  readonly itemId: string | null;
  readonly code: string | null;
};

/** A member of the sample. */
export type SampleMember = { readonly id: string; readonly categoryCode: string };

/** Lists the spaces of the sample with their items. */
export function listSampleItems(db: Database): Promise<SampleItem[]> {
  return db.query<SampleItem>(
    `SELECT p.id AS spaceId, p.branch_id AS branchId, p.name_id AS spaceName, i.id AS itemId, i.code FROM space p LEFT JOIN space_item i ON i.space_id = p.id
     WHERE p.is_sample = 1 ORDER BY p.position, p.id, i.position, i.code LIMIT 1000`,
  );
}

/** Lists some members of the sample who may book. */
export function listSampleMembers(db: Database): Promise<SampleMember[]> {
  return db.query<SampleMember>(
    "SELECT id, category_code AS categoryCode FROM member WHERE is_active = 1 AND is_sample = 1 AND category_code IN ('umum', 'mahasiswa', 'pelajar') ORDER BY card_number LIMIT 11",
  );
}
