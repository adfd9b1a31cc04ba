import type { EntityManager } from 'typeorm';

import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import type { LocalizedText } from '../../../shared/locale';
import type { PageEntries, PageEntry } from '../../catalogue';
import type { GuideSector, GuideStage, GuideNeed, GuideStatus } from '../guide.terms';
import { GUIDE_SECTORS, GUIDE_STAGES, codesIn } from '../guide.terms';
import { localized } from '../localized';

/** One need of small businesses, told in steps. */
export type Guide = {
  readonly nodeType: 'Guide';
  readonly id: string;
  readonly slug: string;
  readonly path: string;
  readonly need: GuideNeed;
  readonly stages: readonly GuideStage[];
  readonly sectors: readonly GuideSector[];
  readonly status: GuideStatus;
  readonly name: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly duration: LocalizedText | null;
  readonly cost: LocalizedText | null;
  readonly needed: LocalizedText | null;
  readonly keywords: string | null;
  readonly programmeId: string | null;
  readonly reviewedOn: CivilDate | null;
  readonly reviewMonths: number;
  readonly reviewDueOn: CivilDate | null;
  readonly position: number;
  readonly isSample: boolean;
  readonly version: number;
};

/** What narrows a list of guides; `due` lists those that have to be looked at again on a day. */
export type GuideFilter = {
  readonly need?: GuideNeed | null;
  readonly stage?: GuideStage | null;
  readonly sector?: GuideSector | null;
  readonly statuses: readonly GuideStatus[];
  readonly dueOn?: CivilDate | null;
  readonly titleId?: string | null;
};

type Row = {
  id: string;
  slug: string;
  need: GuideNeed;
  stages: string;
  sectors: string;
  status: GuideStatus;
  name_id: string;
  name_en: string | null;
  summary_id: string | null;
  summary_en: string | null;
  duration_id: string | null;
  duration_en: string | null;
  cost_id: string | null;
  cost_en: string | null;
  needed_id: string | null;
  needed_en: string | null;
  keywords: string | null;
  programme_id: string | null;
  reviewed_on: string | null;
  review_months: number;
  review_due_on: string | null;
  position: number;
  is_sample: number;
  version: number;
};

const COLUMNS = `id, slug, need, stages, sectors, status, name_id, name_en, summary_id, summary_en, duration_id, duration_en, cost_id, cost_en, needed_id, needed_en, keywords, programme_id, reviewed_on, review_months,
  review_due_on, position, is_sample, version`;

/** The most guides that a list gives; a library writes some dozens. */
export const MOST_GUIDES = 200;

/** Guides by id, whatever their state. */
export const guideById = defineLoader<string, Guide | null>('guideById', async ({ db }, ids) => {
  const rows = await db.query<Row>(`SELECT ${COLUMNS} FROM guide WHERE id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows.map(toGuide), (guide) => guide.id);
});

/** Finds a guide by the word in its address. */
export async function guideBySlug(db: Database, slug: string): Promise<Guide | null> {
  const [row] = await db.query<Row>(`SELECT ${COLUMNS} FROM guide WHERE slug = ?`, [slug]);
  return row ? toGuide(row) : null;
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
    [`status IN (${placeholders(statuses)})`, ...statuses],
    ...(need == null ? [] : [['need = ?', need] as const]),
    ...(stage == null ? [] : [["(stages = '' OR stages LIKE ?)", `%${stage}%`] as const]),
    ...(sector == null ? [] : [["(sectors = '' OR sectors LIKE ?)", `%${sector}%`] as const]),
    ...(dueOn == null ? [] : [['(review_due_on IS NULL OR review_due_on <= ?)', dueOn] as const]),
    ...(titleId == null
      ? []
      : [
          [
            'EXISTS (SELECT 1 FROM guide_title t WHERE t.guide_id = guide.id AND t.title_id = ?)',
            titleId,
          ] as const,
        ]),
  ];
  const order = dueOn == null ? 'position, id' : "COALESCE(review_due_on, ''), position, id";
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM guide WHERE ${parts.map(([condition]) => condition).join(' AND ')} ORDER BY ${order} LIMIT ${MOST_GUIDES}`,
    parts.flatMap(([, ...values]) => values),
  );
  return rows.map(toGuide);
}

/**
 * Published guides for lists of all pages, by the words in their addresses; there are never more than fit one
 * part.
 */
export function guidePages(db: Database): PageEntries {
  const after = async (slug: string): Promise<PageEntry[]> => {
    const rows = await db.query<{ slug: string; changed_at: Date | string }>(
      `SELECT slug, changed_at FROM guide WHERE status = 'PUBLISHED' AND slug > ? ORDER BY slug LIMIT ${MOST_GUIDES}`,
      [slug],
    );
    return rows.map((row) => ({ id: row.slug, updatedAt: readInstant(row.changed_at) }));
  };
  return { after, skip: async () => null };
}

/** Locks a guide until the unit ends; null when there is none. */
export async function lockGuide(db: Database, tx: EntityManager, id: string): Promise<Guide | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM guide WHERE id = ?${db.forUpdate}`, [id]);
  return row ? toGuide(row) : null;
}

/** The path of a guide's page, without language prefix. */
export function guidePath(slug: string): string {
  return `/ukm/panduan/${slug}`;
}

function toGuide(row: Row): Guide {
  return {
    nodeType: 'Guide',
    id: row.id,
    slug: row.slug,
    path: guidePath(row.slug),
    need: row.need,
    stages: codesIn(GUIDE_STAGES, row.stages),
    sectors: codesIn(GUIDE_SECTORS, row.sectors),
    status: row.status,
    name: { indonesian: row.name_id, english: row.name_en },
    summary: localized(row.summary_id, row.summary_en),
    duration: localized(row.duration_id, row.duration_en),
    cost: localized(row.cost_id, row.cost_en),
    needed: localized(row.needed_id, row.needed_en),
    keywords: row.keywords,
    programmeId: row.programme_id,
    reviewedOn: row.reviewed_on,
    reviewMonths: row.review_months,
    reviewDueOn: row.review_due_on,
    position: row.position,
    isSample: row.is_sample === 1,
    version: row.version,
  };
}
