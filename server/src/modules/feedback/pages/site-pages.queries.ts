import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import type { PageEntries, PageEntry } from '../../catalogue';
import type { SitePage, SitePageDraft, SitePageVersion } from './site-page.entity';
import { SitePageEntity, SitePageVersionEntity } from './site-page.entity';
import type { SitePageKind } from './site-page.terms';
import { sitePagePath } from './site-page.terms';

/** The most pages that a list gives; a library writes some dozens. */
export const MOST_PAGES = 200;
/** The most versions that a history shows. */
export const MOST_VERSIONS = 100;
const MOST_FOUND = 3;
const PAGES_ONLY = "(SELECT id, kind, slug, published_number FROM site_page WHERE kind <> 'STORY') p";
/** Stories are looked through as far back as people would look. */
const NEWEST_STORIES =
  "(SELECT id, kind, slug, published_number, first_published_at FROM site_page WHERE kind = 'STORY' AND published_number IS NOT NULL ORDER BY first_published_at DESC LIMIT 300) p";
/** Both titles as one text in which every word follows a space. */
const TITLES = "LOWER(CONCAT(' ', v.title_id, ' ', COALESCE(v.title_en, '')))";

/** The table `p` of pages, for writing. */
export const pageTable = table(SitePageEntity, 'p', { nodeType: 'SitePageDraft' } as const);
/** The table `v` of versions, for writing. */
export const versionTable = table(SitePageVersionEntity, 'v');

const drafts = mapSelection(pageTable, (row): SitePageDraft => ({
  ...withTexts(row, 'title', 'document'),
  path: sitePagePath(row),
}));
const versions = mapSelection(
  versionTable.omit('documentIndonesian', 'documentEnglish', 'words'),
  (row): SitePageVersion => withTexts(row, 'title'),
);

type PublishedRow = {
  readonly id: string;
  readonly kind: SitePageKind;
  readonly slug: string;
  readonly is_sample: number;
  readonly number: number;
  readonly title_id: string;
  readonly title_en: string | null;
  readonly document_id: string;
  readonly document_en: string | null;
  readonly created_at: Date | string;
  readonly first_published_at: Date | string | null;
};

const PUBLISHED =
  'SELECT p.id, p.kind, p.slug, p.is_sample, v.number, v.title_id, v.title_en, v.document_id, v.document_en, v.created_at, p.first_published_at FROM site_page p JOIN site_page_version v ON v.page_id = p.id AND v.number = p.published_number';

/** Pages as staff write them, by id. */
export const draftById = defineLoader<string, SitePageDraft | null>('draftById', async ({ db }, ids) =>
  indexBy(ids, await drafts.list(db, `WHERE p.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Published pages by id. */
export const sitePageById = defineLoader<string, SitePage | null>('sitePageById', async ({ db }, ids) =>
  indexBy(ids, await listPublished(db, `WHERE p.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Published pages by the word in their address. */
export const sitePageBySlug = defineLoader<string, SitePage | null>('sitePageBySlug', async ({ db }, slugs) =>
  indexBy(
    slugs,
    await listPublished(db, `WHERE p.slug IN (${placeholders(slugs)})`, slugs),
    ({ slug }) => slug,
  ),
);

/** Versions by page, the newest first. */
export function listVersions(db: Database, pageId: string): Promise<SitePageVersion[]> {
  return versions.list(db, `WHERE v.page_id = ? ORDER BY v.number DESC LIMIT ${MOST_VERSIONS}`, [pageId]);
}

/** Finds a version of a page with its text; null when there is none. */
export async function findVersion(
  db: QueryRunner,
  { pageId, number }: { readonly pageId: string; readonly number: number },
) {
  const row = await versionTable.first(db, 'WHERE v.page_id = ? AND v.number = ?', [pageId, number]);
  return row && withTexts(row, 'title', 'document');
}

/** The number that the next version of a page gets. */
export async function nextVersionNumber(tx: EntityManager, pageId: string): Promise<number> {
  const [row] = await tx.query<{ last: number | null }[]>(
    'SELECT MAX(number) AS last FROM site_page_version WHERE page_id = ?',
    [pageId],
  );
  return Number(row?.last ?? 0) + 1;
}

/** Lists published pages by their titles, without their texts; stories have a list of their own. */
export async function listSitePages(db: Database): Promise<SitePage[]> {
  const rows = await db.query<Omit<PublishedRow, 'document_id' | 'document_en'>>(
    `SELECT p.id, p.kind, p.slug, p.is_sample, v.number, v.title_id, v.title_en, v.created_at, p.first_published_at FROM site_page p JOIN site_page_version v ON v.page_id = p.id AND v.number = p.published_number WHERE p.kind <> 'STORY' ORDER BY v.title_id, p.id LIMIT ${MOST_PAGES}`,
    [],
  );
  return rows.map(toSitePage);
}

/** Lists all pages as staff write them; stories have a list of their own. */
export function listDrafts(db: Database): Promise<SitePageDraft[]> {
  return drafts.list(db, `WHERE p.kind <> 'STORY' ORDER BY p.title_id, p.id LIMIT ${MOST_PAGES}`, []);
}

/** Locks a page until the unit ends; null when there is none. */
export function lockPage(db: Database, tx: EntityManager, id: string): Promise<SitePageDraft | null> {
  return drafts.first(tx, `WHERE p.id = ?${db.forUpdate}`, [id]);
}

/** Pages whose time to be published has come, the longest due first. */
export async function listDuePages(
  db: Database,
  now: Date,
  limit: number,
): Promise<{ readonly id: string; readonly version: number }[]> {
  return drafts.list(db, `WHERE p.publish_at <= ? ORDER BY p.publish_at, p.id LIMIT ${limit}`, [
    sqlInstant(now),
  ]);
}

/** Tells whether another page has an address. */
export async function isPageSlugTaken(
  tx: EntityManager,
  { id, slug }: { readonly id: string; readonly slug: string },
): Promise<boolean> {
  const others = await tx.query<unknown[]>('SELECT 1 FROM site_page WHERE slug = ? AND id <> ?', [slug, id]);
  return others.length > 0;
}

/** Marks all pages as sample data. */
export async function markSamplePages(tx: EntityManager): Promise<void> {
  await tx.query('UPDATE site_page SET is_sample = 1');
}

type FoundRow = Pick<PublishedRow, 'kind' | 'slug' | 'title_id' | 'title_en' | 'document_id' | 'document_en'>;

/** A page that a search found. */
export type FoundPage = Pick<SitePage, 'path'> & {
  readonly title: LocalizedText;
  readonly document: LocalizedText;
};

/**
 * Finds published pages that have a word of every group in either language, those with more of them in their
 * title first, at most three; one place is for stories where any is found. A group holds the spellings of one word; each is folded.
 */
export async function findPagesWith(
  db: QueryRunner,
  question: readonly (readonly string[])[],
): Promise<FoundPage[]> {
  if (question.length === 0) return [];
  const anyIn = (text: string) =>
    question.map((spellings) => `(${spellings.map(() => `${text} LIKE ?`).join(' OR ')})`);
  const titles = anyIn(TITLES).map((isHit) => `CASE WHEN ${isHit} THEN 1 ELSE 0 END`);
  const words = question.flatMap((spellings) => spellings.map((word) => `% ${word}%`));
  const find = async (from: string, order: string): Promise<FoundRow[]> =>
    (await db.query(
      `SELECT p.kind, p.slug, v.title_id, v.title_en, v.document_id, v.document_en FROM ${from} JOIN site_page_version v ON v.page_id = p.id AND v.number = p.published_number WHERE ${anyIn('v.words').join(' AND ')} ORDER BY ${titles.join(' + ')} DESC, ${order} LIMIT ${MOST_FOUND}`,
      [...words, ...words],
    )) as FoundRow[];
  const stories = await find(NEWEST_STORIES, 'p.first_published_at DESC, p.slug');
  const pages = await find(PAGES_ONLY, 'p.slug');
  const rows = [...pages.slice(0, stories.length === 0 ? MOST_FOUND : MOST_FOUND - 1), ...stories].slice(
    0,
    MOST_FOUND,
  );
  return rows.map((row) => ({
    path: sitePagePath(row),
    title: { indonesian: row.title_id, english: row.title_en },
    document: { indonesian: row.document_id, english: row.document_en },
  }));
}

/** Published pages below `/laman` for lists of all pages, by the words in their addresses. */
export function sitePageEntries(db: Database): PageEntries {
  const after = async (slug: string): Promise<PageEntry[]> => {
    const rows = await db.query<{ slug: string; created_at: Date | string }>(
      `SELECT p.slug, v.created_at FROM site_page p JOIN site_page_version v ON v.page_id = p.id AND v.number = p.published_number WHERE p.kind IN ('FAQ', 'ABOUT', 'OTHER') AND p.slug > ? ORDER BY p.slug LIMIT ${MOST_PAGES}`,
      [slug],
    );
    return rows.map((row) => ({ id: row.slug, updatedAt: readInstant(row.created_at) }));
  };
  return { after, skip: async () => null };
}

async function listPublished(db: QueryRunner, rest: string, values: readonly string[]): Promise<SitePage[]> {
  const rows = (await db.query(`${PUBLISHED} ${rest}`, [...values])) as PublishedRow[];
  return rows.map((row) => ({
    ...toSitePage(row),
    document: { indonesian: row.document_id, english: row.document_en },
  }));
}

function toSitePage(row: Omit<PublishedRow, 'document_id' | 'document_en'>): SitePage {
  return {
    nodeType: 'SitePage',
    id: row.id,
    kind: row.kind,
    slug: row.slug,
    path: sitePagePath(row),
    number: row.number,
    title: { indonesian: row.title_id, english: row.title_en },
    publishedAt: readInstant(row.created_at),
    firstPublishedAt: row.first_published_at === null ? null : readInstant(row.first_published_at),
    isSample: row.is_sample === 1,
  };
}
