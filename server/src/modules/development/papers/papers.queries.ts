import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { releaseUpload } from '../../../platform/uploads/uploads.queries';
import type { CivilDate } from '../../../shared/civil-date';
import type { StaffPaper } from './paper.entity';
import { StaffPaperEntity } from './paper.entity';

const papers = table(StaffPaperEntity, 'p');

/** Files of proofs, by the id of the certificate or of the training. */
export const paperByProof = defineLoader<string, StaffPaper | null>('paperByProof', async ({ db }, ids) => {
  const some = placeholders(ids);
  const found = await papers.list(db, `WHERE p.certificate_id IN (${some}) OR p.training_id IN (${some})`, [
    ...ids,
    ...ids,
  ]);
  return indexBy(ids, found, ({ certificateId, trainingId }) => certificateId ?? trainingId ?? '');
});

/** Finds the file of a proof. */
export function findPaperOf(db: QueryRunner, proofId: string): Promise<StaffPaper | null> {
  return papers.first(db, 'WHERE p.certificate_id = ? OR p.training_id = ?', [proofId, proofId]);
}

/** Finds a file with the name it is stored by. */
export async function findStoredPaper(
  db: QueryRunner,
  id: string,
): Promise<(StaffPaper & { readonly storedName: string }) | null> {
  const paper = await papers.first(db, 'WHERE p.id = ?', [id]);
  if (!paper) return null;
  const [row] = (await db.query('SELECT stored_name AS storedName FROM upload WHERE id = ?', [
    paper.uploadId,
  ])) as { storedName: string | null }[];
  return row?.storedName ? { ...paper, storedName: row.storedName } : null;
}

/** Writes a file of a proof. */
export async function insertPaper(tx: EntityManager, row: StaffPaper): Promise<void> {
  await insertRows(tx, papers.name, [papers.write(row)]);
}

/** Removes the file of a proof, if there is one; its bytes go with the next sweep of uploads. */
export async function removePaperOf(tx: EntityManager, proofId: string): Promise<void> {
  const known = await findPaperOf(tx, proofId);
  if (!known) return;
  await tx.query('DELETE FROM staff_paper WHERE id = ?', [known.id]);
  await releaseUpload(tx, known.uploadId, known.id);
}

/** Removes all files of people whose account was closed on or before a day. */
export async function erasePapersOf(
  tx: EntityManager,
  { closedUntil }: { readonly closedUntil: CivilDate },
): Promise<void> {
  const found = await papers.list(
    tx,
    'JOIN staff_profile f ON f.staff_id = p.staff_id AND f.closed_on <= ? ORDER BY p.id LIMIT 10000',
    [closedUntil],
  );
  for (const paper of found) {
    await tx.query('DELETE FROM staff_paper WHERE id = ?', [paper.id]);
    await releaseUpload(tx, paper.uploadId, paper.id);
  }
}
