import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { PageEntries } from '../../catalogue';
import type { ServiceStandard, ServiceStandardVersion } from './service-standard.entity';
import { ServiceStandardEntity, ServiceStandardVersionEntity } from './service-standard.entity';
import type { StandardStatus } from './standard.terms';

/** The most standards that a list gives; a library has a dozen. */
export const MOST_STANDARDS = 100;

/** The table `s` of service standards, for writing. */
export const standardTable = table(ServiceStandardEntity, 's', { nodeType: 'ServiceStandard' } as const);
/** The table `v` of their versions, for writing. */
export const standardVersionTable = table(ServiceStandardVersionEntity, 'v');

const standards = mapSelection(standardTable, (row): ServiceStandard => ({
  ...withTexts(row, 'name', 'summary'),
  path: `/layanan/${row.slug}`,
}));
const versions = mapSelection(standardVersionTable, (row): ServiceStandardVersion => withTexts(row, 'name'));

/** Service standards by id, whatever their state. */
export const standardById = defineLoader<string, ServiceStandard | null>(
  'standardById',
  async ({ db }, ids) =>
    indexBy(ids, await standards.list(db, `WHERE s.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Finds a service standard by the word in its address. */
export function findStandardBySlug(db: Database, slug: string): Promise<ServiceStandard | null> {
  return standards.first(db, 'WHERE s.slug = ?', [slug]);
}

/** Lists service standards in these states, in their order. */
export function listStandards(db: Database, statuses: readonly StandardStatus[]): Promise<ServiceStandard[]> {
  return standards.list(
    db,
    `WHERE s.status IN (${placeholders(statuses)}) ORDER BY s.position, s.id LIMIT ${MOST_STANDARDS}`,
    statuses,
  );
}

/** Lists the versions of a standard, the newest first. */
export function listStandardVersions(db: Database, standardId: string): Promise<ServiceStandardVersion[]> {
  return versions.list(db, `WHERE v.standard_id = ? ORDER BY v.number DESC LIMIT ${MOST_STANDARDS}`, [
    standardId,
  ]);
}

/** Locks a standard until the unit ends; null when there is none. */
export function lockStandard(db: Database, tx: EntityManager, id: string): Promise<ServiceStandard | null> {
  return standards.first(tx, `WHERE s.id = ?${db.forUpdate}`, [id]);
}

/** Tells whether another standard has an address. */
export async function isStandardSlugTaken(
  tx: EntityManager,
  { id, slug }: { readonly id: string; readonly slug: string },
): Promise<boolean> {
  const others = await tx.query<unknown[]>('SELECT 1 FROM service_standard WHERE slug = ? AND id <> ?', [
    slug,
    id,
  ]);
  return others.length > 0;
}

/** Finds within how many working days the standard in force of a service answers; null when it does not say. */
export async function findAnswerDays(tx: EntityManager, id: string): Promise<number | null> {
  const found = await standardTable
    .pick('answerDays')
    .first(tx, "WHERE s.id = ? AND s.status = 'PUBLISHED'", [id]);
  return found?.answerDays ?? null;
}

/** Tells whether a standard is in force. */
export async function isStandardInForce(tx: EntityManager, id: string): Promise<boolean> {
  return (
    (await standardTable.pick('id').first(tx, "WHERE s.id = ? AND s.status = 'PUBLISHED'", [id])) !== null
  );
}

/** Marks all standards as sample data. */
export async function markSampleStandards(tx: EntityManager): Promise<void> {
  await tx.query('UPDATE service_standard SET is_sample = 1');
}

/** Published standards for lists of all pages, by the words in their addresses. */
export function standardEntries(db: Database): PageEntries {
  const pages = standardTable.pick('slug', 'updatedAt');
  const after: PageEntries['after'] = async (slug) => {
    const rows = await pages.list(
      db,
      `WHERE s.status = 'PUBLISHED' AND s.slug > ? ORDER BY s.slug LIMIT ${MOST_STANDARDS}`,
      [slug],
    );
    return rows.map((row) => ({ id: row.slug, updatedAt: row.updatedAt }));
  };
  return { after, skip: async () => null };
}
