import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import type { PageEntries, PageEntry } from '../../catalogue';
import type { GuideSector, GuideStage, GuideNeed, GuideStatus } from '../guide.terms';
import { GuideEntity } from './guide.entity';
import type { Guide } from './guide.entity';

/** What narrows a list of guides; `due` lists those that have to be looked at again on a day. */
export type GuideFilter = {
  readonly need?: GuideNeed | null;
  readonly stage?: GuideStage | null;
  readonly sector?: GuideSector | null;
  readonly statuses: readonly GuideStatus[];
  readonly dueOn?: CivilDate | null;
  readonly titleId?: string | null;
};

/** The table `g` of guides, for writing. */
export const guideTable = table(GuideEntity, 'g', { nodeType: 'Guide' } as const);
const guides = mapSelection(guideTable, (row): Guide => ({
  ...withTexts(row, 'name', 'summary', 'duration', 'cost', 'needed'),
  path: guidePath(row.slug),
}));

/** The most guides that a list gives; a library writes some dozens. */
export const MOST_GUIDES = 200;

/** Guides by id, whatever their state. */
export const guideById = defineLoader<string, Guide | null>('guideById', async ({ db }, ids) =>
  indexBy(ids, await guides.list(db, `WHERE g.id IN (${placeholders(ids)})`, ids), (guide) => guide.id),
);

/** Finds a guide by the word in its address. */
export function guideBySlug(db: Database, slug: string): Promise<Guide | null> {
  return guides.first(db, 'WHERE g.slug = ?', [slug]);
}

/**
 * Lists guides in their order; those that are due first come first where these are asked for. A guide without
 * stages or sectors is for all of them.
 */
export async function listGuides(
  db: Database,
  { need, stage, sector, statuses, dueOn, titleId }: GuideFilter,
): Promise<Guide[]> {
  const parts: (readonly [condition: string, ...values: readonly string[]])[] = [
    [`g.status IN (${placeholders(statuses)})`, ...statuses],
    ...(need == null ? [] : [['g.need = ?', need] as const]),
    ...(stage == null ? [] : [["(g.stages = '' OR g.stages LIKE ?)", `%${stage}%`] as const]),
    ...(sector == null ? [] : [["(g.sectors = '' OR g.sectors LIKE ?)", `%${sector}%`] as const]),
    ...(dueOn == null ? [] : [['(g.review_due_on IS NULL OR g.review_due_on <= ?)', dueOn] as const]),
    ...(titleId == null
      ? []
      : [
          [
            'EXISTS (SELECT 1 FROM guide_title t WHERE t.guide_id = g.id AND t.title_id = ?)',
            titleId,
          ] as const,
        ]),
  ];
  const order = dueOn == null ? 'g.position, g.id' : "COALESCE(g.review_due_on, ''), g.position, g.id";
  return guides.list(
    db,
    `WHERE ${parts.map(([condition]) => condition).join(' AND ')} ORDER BY ${order} LIMIT ${MOST_GUIDES}`,
    parts.flatMap(([, ...values]) => values),
  );
}

/**
 * Published guides for lists of all pages, by the words in their addresses; there are never more than fit one
 * part.
 */
export function guidePages(db: Database): PageEntries {
  const pages = guideTable.pick('slug', 'updatedAt');
  const after = async (slug: string): Promise<PageEntry[]> => {
    const rows = await pages.list(
      db,
      `WHERE g.status = 'PUBLISHED' AND g.slug > ? ORDER BY g.slug LIMIT ${MOST_GUIDES}`,
      [slug],
    );
    return rows.map((row) => ({ id: row.slug, updatedAt: row.updatedAt }));
  };
  return { after, skip: async () => null };
}

/** Locks a guide until the unit ends; null when there is none. */
export function lockGuide(db: Database, tx: EntityManager, id: string): Promise<Guide | null> {
  return guides.first(tx, `WHERE g.id = ?${db.forUpdate}`, [id]);
}

/** Tells whether another guide has an address. */
export async function isSlugTaken(
  tx: EntityManager,
  { id, slug }: { readonly id: string; readonly slug: string },
): Promise<boolean> {
  const others = await tx.query<unknown[]>('SELECT 1 FROM guide WHERE slug = ? AND id <> ?', [slug, id]);
  return others.length > 0;
}

/** Tells whether a guide is published. */
export async function isPublished(tx: EntityManager, id: string): Promise<boolean> {
  const shown = await tx.query<unknown[]>("SELECT 1 FROM guide WHERE id = ? AND status = 'PUBLISHED'", [id]);
  return shown.length > 0;
}

/** Tells whether a guide is published without a step or without a source. */
export async function isPublishedBare(tx: EntityManager, id: string): Promise<boolean> {
  const bare = await tx.query<unknown[]>(
    "SELECT 1 FROM guide g WHERE g.id = ? AND g.status = 'PUBLISHED' AND (NOT EXISTS (SELECT 1 FROM guide_step s WHERE s.guide_id = g.id) OR NOT EXISTS (SELECT 1 FROM guide_source r WHERE r.guide_id = g.id))",
    [id],
  );
  return bare.length > 0;
}

/** The path of a guide's page, without language prefix. */
export function guidePath(slug: string): string {
  return `/ukm/panduan/${slug}`;
}

/** Counts the guides in use, and the figures of the law, whose next check is due. */
export async function countChecksDue(
  db: Database,
  today: string,
): Promise<{ readonly guideCount: number; readonly legalFigureCount: number }> {
  const [row] = await db.query<Record<'guides' | 'figures', number | string>>(
    `SELECT
      (SELECT COUNT(*) FROM guide WHERE status IN ('DRAFT', 'PUBLISHED') AND (review_due_on IS NULL OR review_due_on <= ?)) AS guides,
      (SELECT COUNT(*) FROM legal_figure WHERE review_due_on <= ?) AS figures`,
    [today, today],
  );
  return { guideCount: Number(row?.guides ?? 0), legalFigureCount: Number(row?.figures ?? 0) };
}
