import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { Loan } from '../loans/loan.entity';
import type { ClassSetCopy, ClassSetPupil } from './class-set.entity';
import { ClassSetCopyEntity, ClassSetPupilEntity, PartnerCardEntity } from './class-set.entity';
import { MOST_COPIES_OF_SET, MOST_PUPILS } from './class-set.terms';

/** The table of copies of class sets, for writing. */
export const classSetCopyTable = table(ClassSetCopyEntity, 'k');
/** The table of pupils, for writing. */
export const pupilTable = table(ClassSetPupilEntity, 'p');
const cards = table(PartnerCardEntity);

/** Copies by class set, in the order in which they were added. */
export const copiesByClassSet = defineLoader<string, ClassSetCopy[]>(
  'copiesByClassSet',
  async ({ db }, ids) =>
    groupBy(
      ids,
      await classSetCopyTable.list(
        db,
        `WHERE k.class_set_id IN (${placeholders(ids)}) ORDER BY k.created_at, k.id`,
        ids,
      ),
      ({ classSetId }) => classSetId,
    ),
);

/** Pupils by class set, as the register has them. */
export const pupilsByClassSet = defineLoader<string, ClassSetPupil[]>(
  'pupilsByClassSet',
  async ({ db }, ids) =>
    groupBy(
      ids,
      await pupilTable.list(db, `WHERE p.class_set_id IN (${placeholders(ids)}) ORDER BY p.number`, ids),
      ({ classSetId }) => classSetId,
    ),
);

/** Pupils by id. */
export const pupilById = defineLoader<string, ClassSetPupil | null>('pupilById', async ({ db }, ids) =>
  indexBy(ids, await pupilTable.list(db, `WHERE p.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Copies of class sets by id. */
export const classSetCopyById = defineLoader<string, ClassSetCopy | null>(
  'classSetCopyById',
  async ({ db }, ids) =>
    indexBy(
      ids,
      await classSetCopyTable.list(db, `WHERE k.id IN (${placeholders(ids)})`, ids),
      ({ id }) => id,
    ),
);

/** Copies of class sets by the loan with which they went out. */
export const classSetCopyByLoan = defineLoader<string, ClassSetCopy | null>(
  'classSetCopyByLoan',
  async ({ db }, ids) =>
    indexBy(
      ids,
      await classSetCopyTable.list(db, `WHERE k.loan_id IN (${placeholders(ids)})`, ids),
      ({ loanId }) => loanId ?? '',
    ),
);

/** A copy that waits for a class, with the class it waits for. */
export type SetAside = ClassSetCopy & { readonly className: string; readonly partnerName: string };

/** Finds for which class a copy was set aside; null for none. */
export async function findSetAside(tx: EntityManager, copyId: string): Promise<SetAside | null> {
  const [row] = await tx.query<(Record<string, unknown> & { className: string; partnerName: string })[]>(
    `SELECT ${classSetCopyTable.columns}, s.class_name AS className, r.name AS partnerName FROM class_set_copy k
      JOIN class_set s ON s.id = k.class_set_id JOIN partner r ON r.id = s.partner_id WHERE k.set_aside_copy_id = ?`,
    [copyId],
  );
  return row
    ? { ...classSetCopyTable.read(row), className: row.className, partnerName: row.partnerName }
    : null;
}

/** Reads the copies of a set that are not lent yet, in the order of adding, with their barcodes. */
export async function listSetAside(
  tx: EntityManager,
  classSetId: string,
  most = MOST_COPIES_OF_SET,
): Promise<{ readonly id: string; readonly copyId: string; readonly barcode: string }[]> {
  return tx.query(
    `SELECT k.id, k.copy_id AS copyId, c.barcode FROM class_set_copy k JOIN copy c ON c.id = k.copy_id
      WHERE k.class_set_id = ? AND k.loan_id IS NULL ORDER BY k.created_at, k.id LIMIT ?`,
    [classSetId, most],
  );
}

/** Counts what a partner has set aside: it will count against the limit of its card. */
export async function listSetAsideOfPartner(
  tx: EntityManager,
  partnerId: string,
): Promise<{ readonly branchId: string; readonly materialType: string }[]> {
  return tx.query(
    `SELECT c.branch_id AS branchId, t.material_type AS materialType FROM class_set_copy k
      JOIN class_set s ON s.id = k.class_set_id JOIN copy c ON c.id = k.copy_id JOIN title t ON t.id = c.title_id
      WHERE s.partner_id = ? AND k.loan_id IS NULL LIMIT 1000`,
    [partnerId],
  );
}

/** Reads one copy of a set inside a unit. */
export function readClassSetCopy(tx: EntityManager, id: string): Promise<ClassSetCopy | null> {
  return classSetCopyTable.first(tx, 'WHERE k.id = ?', [id]);
}

/** Lists the loans of a set that are open, lowest id first. */
export async function listOpenLoanIds(
  tx: EntityManager,
  classSetId: string,
): Promise<{ readonly loanId: string; readonly copyId: string }[]> {
  return tx.query(
    'SELECT l.id AS loanId, l.copy_id AS copyId FROM class_set_copy k JOIN loan l ON l.id = k.loan_id WHERE k.class_set_id = ? AND l.closed_at IS NULL ORDER BY l.copy_id',
    [classSetId],
  );
}

/** Writes that a copy of a set was lent. */
export async function markLent(tx: EntityManager, id: string, loanId: Loan['id']): Promise<void> {
  await tx.query('UPDATE class_set_copy SET loan_id = ?, set_aside_copy_id = NULL WHERE id = ?', [
    loanId,
    id,
  ]);
}

/** Takes a copy out of a set. */
export async function deleteClassSetCopy(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM class_set_copy WHERE id = ?', [id]);
}

/** Replaces the pupils of a class: who is kept keeps the copy that was given out. */
export async function writePupils(
  tx: EntityManager,
  {
    kept,
    added,
    gone,
  }: {
    readonly kept: readonly Pick<ClassSetPupil, 'id' | 'number' | 'name'>[];
    readonly added: readonly ClassSetPupil[];
    readonly gone: readonly string[];
  },
): Promise<void> {
  if (gone.length > 0)
    await tx.query(`DELETE FROM class_set_pupil WHERE id IN (${placeholders(gone)})`, [...gone]);
  // Numbers are unique in a class: all are lifted out of the way before pupils exchange them.
  if (kept.length > 0)
    await tx.query(
      `UPDATE class_set_pupil SET number = -1 - number WHERE id IN (${placeholders(kept)})`,
      kept.map(({ id }) => id),
    );
  for (const { id, number, name } of kept)
    await tx.query('UPDATE class_set_pupil SET number = ?, name = ? WHERE id = ?', [number, name, id]);
  await insertRows(
    tx,
    pupilTable.name,
    added.map((pupil) => pupilTable.write(pupil)),
  );
}

/** Reads the pupils of a set inside a unit. */
export function listPupils(tx: EntityManager, classSetId: string): Promise<ClassSetPupil[]> {
  return pupilTable.list(tx, `WHERE p.class_set_id = ? ORDER BY p.number LIMIT ${MOST_PUPILS * 2}`, [
    classSetId,
  ]);
}

/** Erases the names of pupils whose set was closed before a moment; tells how many. */
export async function erasePupilNames(tx: EntityManager, before: Date): Promise<number> {
  const rows = await tx.query<{ id: string }[]>(
    'SELECT p.id FROM class_set_pupil p JOIN class_set s ON s.id = p.class_set_id WHERE s.closed_at < ? AND p.name IS NOT NULL LIMIT 5000',
    [sqlInstant(before)],
  );
  for (let start = 0; start < rows.length; start += 500) {
    const ids = rows.slice(start, start + 500).map(({ id }) => id);
    await tx.query(`UPDATE class_set_pupil SET name = NULL WHERE id IN (${placeholders(ids)})`, ids);
  }
  return rows.length;
}

/** Reads the card of an institution; null if it has none yet. */
export async function findCardOf(tx: EntityManager, partnerId: string): Promise<string | null> {
  return (await cards.first(tx, 'WHERE partner_id = ?', [partnerId]))?.memberId ?? null;
}

/** Writes the card of an institution. */
export async function insertCardOf(tx: EntityManager, partnerId: string, memberId: string): Promise<void> {
  await insertRows(tx, cards.name, [cards.write({ partnerId, memberId })]);
}

/** Reads the last day of the loans of a set that are out; null if none is. */
export async function readLatestDue(tx: EntityManager, classSetId: string): Promise<string | null> {
  const [row] = await tx.query<{ due: string | null }[]>(
    'SELECT MAX(l.due_on) AS due FROM class_set_copy k JOIN loan l ON l.id = k.loan_id WHERE k.class_set_id = ? AND l.closed_at IS NULL',
    [classSetId],
  );
  return row?.due ?? null;
}
