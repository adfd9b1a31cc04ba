import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { SopPage, SopReading, SopVersion } from './sop.entity';
import { SopPageEntity, SopReadingEntity, SopVersionEntity } from './sop.entity';

/** How many procedures there are at most. */
export const MOST_PAGES = 200;
/** How many versions of one are told. */
export const MOST_VERSIONS = 100;

const pages = table(SopPageEntity, 'p');
const versions = table(SopVersionEntity, 'v');
const readings = table(SopReadingEntity, 'r');

/** Lists procedures by title; those out of use only with `all`. */
export function listPages(db: QueryRunner, { all }: { readonly all: boolean }): Promise<SopPage[]> {
  const shown = all ? '' : 'WHERE p.is_active = 1';
  return pages.list(db, `${shown} ORDER BY p.title_id, p.id LIMIT ${MOST_PAGES}`, []);
}

/** Finds a procedure. */
export function findPage(db: QueryRunner, id: string): Promise<SopPage | null> {
  return pages.first(db, 'WHERE p.id = ?', [id]);
}

/** Procedures by id. */
export const sopPageById = defineLoader<string, SopPage | null>('sopPageById', async ({ db }, ids) =>
  indexBy(ids, await pages.list(db, `WHERE p.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Locks a procedure until the unit ends. */
export function lockPage(db: Database, tx: EntityManager, id: string): Promise<SopPage | null> {
  return pages.first(tx, `WHERE p.id = ?${db.forUpdate}`, [id]);
}

/** Versions of procedures, the newest first. */
export const versionsByPage = defineLoader<string, SopVersion[]>('versionsByPage', async ({ db }, ids) => {
  const found = await versions.list(
    db,
    `WHERE v.sop_id IN (${placeholders(ids)}) ORDER BY v.sop_id, v.number DESC`,
    ids,
  );
  return groupBy(ids, found, ({ sopId }) => sopId).map((some) => some.slice(0, MOST_VERSIONS));
});

/** Who has read procedures in the version in force, by procedure. */
export const readingsByPage = defineLoader<string, SopReading[]>('readingsByPage', async ({ db }, ids) => {
  const found = await readings.list(
    db,
    `JOIN sop_page p ON p.id = r.sop_id AND p.current_number = r.number WHERE r.sop_id IN (${placeholders(ids)}) ORDER BY r.confirmed_at, r.staff_id`,
    ids,
  );
  return groupBy(ids, found, ({ sopId }) => sopId);
});

/** Finds a version of a procedure. */
export function findVersion(
  db: QueryRunner,
  { sopId, number }: { readonly sopId: string; readonly number: number },
): Promise<SopVersion | null> {
  return versions.first(db, 'WHERE v.sop_id = ? AND v.number = ?', [sopId, number]);
}

/** Writes a new procedure. */
export async function insertPage(tx: EntityManager, row: SopPage): Promise<void> {
  await insertRows(tx, pages.name, [pages.write(row)]);
}

/** Changes a procedure. */
export async function changePage(tx: EntityManager, id: string, changes: Partial<SopPage>): Promise<void> {
  await updateRow(tx, pages.name, id, pages.write(changes));
}

/** Writes a version, which never changes. */
export async function insertVersion(tx: EntityManager, row: SopVersion): Promise<void> {
  await insertRows(tx, versions.name, [versions.write(row)]);
}

/** Notes that somebody has read a version; a second time changes nothing. */
export async function noteReading(tx: EntityManager, row: SopReading): Promise<void> {
  const known = await readings.first(tx, 'WHERE r.sop_id = ? AND r.number = ? AND r.staff_id = ?', [
    row.sopId,
    row.number,
    row.staffId,
  ]);
  if (known === null) await insertRows(tx, readings.name, [readings.write(row)]);
}

/** Lists the procedures whose version in force somebody has read, with the day on which they said so. */
export async function listReadSops(
  tx: EntityManager,
  staffId: string,
): Promise<ReadonlyMap<string, CivilDate>> {
  const read = await readings.list(
    tx,
    `WHERE r.staff_id = ? AND EXISTS (SELECT 1 FROM sop_page p WHERE p.id = r.sop_id AND p.current_number = r.number)
     ORDER BY r.sop_id LIMIT ${MOST_PAGES}`,
    [staffId],
  );
  return new Map(read.map(({ sopId, confirmedAt }) => [sopId, toCivilDate(confirmedAt)]));
}
