import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { AgreementDocument } from './document.entity';
import { AgreementDocumentEntity } from './document.entity';

/** The table of papers of agreements. */
export const documentTable = table(AgreementDocumentEntity, 'd');

/** So many papers one agreement has at most. */
export const MOST_DOCUMENTS = 20;

/** A paper and the name of its file. */
export type StoredDocument = { readonly name: string; readonly storedName: string };

/** Papers by id. */
export const documentById = defineLoader<string, AgreementDocument | null>(
  'documentById',
  async ({ db }, ids) =>
    indexBy(ids, await documentTable.list(db, `WHERE d.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Papers by agreement, in the order in which they came. */
export const documentsByAgreement = defineLoader<string, AgreementDocument[]>(
  'documentsByAgreement',
  async ({ db }, ids) =>
    groupBy(
      ids,
      await documentTable.list(
        db,
        `WHERE d.agreement_id IN (${placeholders(ids)}) ORDER BY d.created_at, d.id LIMIT ${MOST_DOCUMENTS * 100}`,
        ids,
      ),
      ({ agreementId }) => agreementId,
    ),
);

/** Counts the papers of an agreement. */
export async function countDocuments(tx: EntityManager, agreementId: string): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    'SELECT COUNT(*) AS total FROM agreement_document WHERE agreement_id = ?',
    [agreementId],
  );
  return Number(row?.total ?? 0);
}

/** Removes a paper and tells which it was; null when there is none. */
export async function removeDocument(tx: EntityManager, id: string): Promise<AgreementDocument | null> {
  const known = await documentTable.first(tx, 'WHERE d.id = ?', [id]);
  if (known) await tx.query('DELETE FROM agreement_document WHERE id = ?', [id]);
  return known;
}

/** Finds the file of a paper; null when there is none. */
export async function findStoredDocument(db: Database, id: string): Promise<StoredDocument | null> {
  const [row] = await db.query<{ name: string; storedName: string | null }>(
    'SELECT d.name, u.stored_name AS storedName FROM agreement_document d JOIN upload u ON u.id = d.upload_id WHERE d.id = ?',
    [id],
  );
  return row?.storedName ? { name: row.name, storedName: row.storedName } : null;
}
