import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { MOST_NEWSLETTERS } from '../newsletter.terms';
import type { Newsletter } from './newsletter.entity';
import { NewsletterEntity } from './newsletter.entity';

/** The table of newsletters, for writing. */
export const newsletterTable = table(NewsletterEntity, 'n');
const newsletters = mapSelection(newsletterTable, (row): Newsletter => withTexts(row, 'name', 'promise'));
const IN_ORDER = `ORDER BY n.position, n.id LIMIT ${MOST_NEWSLETTERS}`;

/** Lists newsletters in their order; the open ones only, or all. */
export function listNewsletters(
  db: Database,
  { isOpen }: { readonly isOpen: boolean },
): Promise<Newsletter[]> {
  return newsletters.list(db, `${isOpen ? 'WHERE n.is_open = 1 ' : ''}${IN_ORDER}`, []);
}

/** The ids of newsletters that take new readers. */
export async function openNewsletterIds(db: Database): Promise<string[]> {
  return (await listNewsletters(db, { isOpen: true })).map(({ id }) => id);
}

/** The ids of all newsletters. */
export async function allNewsletterIds(db: Database): Promise<string[]> {
  return (await listNewsletters(db, { isOpen: false })).map(({ id }) => id);
}

/** Newsletters by id. */
export const newsletterById = defineLoader<string, Newsletter | null>('newsletterById', async ({ db }, ids) =>
  indexBy(ids, await newsletters.list(db, `WHERE n.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Finds a newsletter inside a unit, and locks it until the unit ends. */
export function lockNewsletter(
  { forUpdate }: Pick<Database, 'forUpdate'>,
  tx: EntityManager,
  id: string,
): Promise<Newsletter | null> {
  return newsletters.first(tx, `WHERE n.id = ?${forUpdate}`, [id]);
}

/** Counts newsletters inside a unit. */
export async function countNewsletters(tx: EntityManager): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>('SELECT COUNT(*) AS total FROM newsletter');
  return Number(row?.total ?? 0);
}
