import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { buildPage } from '../../../platform/graphql/connection';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { LoaderScope } from '../../../platform/graphql/loader';
import type { PageEntries } from '../../catalogue';
import { listPageEntries } from '../../catalogue';
import type { SitePage } from '../../feedback';
import { sitePageById, sitePageBySlug } from '../../feedback';
import type { Story, StoryFacts, StoryMention, StoryTag } from './story.entity';
import { StoryEntity, StoryMentionEntity, StoryTagEntity } from './story.entity';
import type { StorySection } from './story.terms';
import { MOST_MENTIONS, MOST_TAGS } from './story.terms';

/** The tables of stories, for writing. */
export const STORY_TABLES = {
  stories: table(StoryEntity, 's'),
  tags: table(StoryTagEntity, 't'),
  mentions: table(StoryMentionEntity, 'm'),
} as const;
const facts = mapSelection(STORY_TABLES.stories, (row): StoryFacts => withTexts(row, 'coverAlt'));

const NEWEST: KeysetOrder = { column: 'p.first_published_at', idColumn: 'p.id', direction: 'DESC' };
const NEWEST_DRAFT: KeysetOrder = { column: 'p.created_at', idColumn: 'p.id', direction: 'DESC' };
/** The section of a story of which nothing is noted. */
const USUAL: StorySection = 'NEWS';
const NOT_ELSEWHERE = 'p.id NOT IN (SELECT page_id FROM story WHERE section <> ?)';
const IN_SECTION = 'p.id IN (SELECT page_id FROM story WHERE section = ?)';
const publishedAs = (alias: string): string =>
  `${alias}.kind = 'STORY' AND ${alias}.published_number IS NOT NULL`;
const PUBLISHED = publishedAs('p');

/** What is noted of stories, by page. */
export const storyFactsByPage = defineLoader<string, StoryFacts | null>(
  'storyFactsByPage',
  async ({ db }, ids) =>
    indexBy(ids, await facts.list(db, `WHERE s.page_id IN (${placeholders(ids)})`, ids), (row) => row.pageId),
);

/** Tags of stories in their order, by page. */
export const tagsByStory = defineLoader<string, StoryTag[]>('tagsByStory', async ({ db }, ids) => {
  const rest = `WHERE t.page_id IN (${placeholders(ids)}) ORDER BY t.position LIMIT ${ids.length * MOST_TAGS}`;
  return groupBy(ids, await STORY_TABLES.tags.list(db, rest, ids), (tag) => tag.pageId);
});

/** What stories name, in their order, by page. */
export const mentionsByStory = defineLoader<string, StoryMention[]>(
  'mentionsByStory',
  async ({ db }, ids) => {
    const rest = `WHERE m.page_id IN (${placeholders(ids)}) ORDER BY m.position LIMIT ${ids.length * MOST_MENTIONS}`;
    return groupBy(ids, await STORY_TABLES.mentions.list(db, rest, ids), (mention) => mention.pageId);
  },
);

/** Which stories are asked for. */
export type StoriesAsked = {
  readonly section?: StorySection | null;
  readonly tag?: string | null;
  readonly page: PageRequest;
};

type ListedRow = { readonly id: string; readonly at: Date | string };

/** Lists published stories, the newest first. */
export async function listStories(
  scope: LoaderScope,
  { section, tag, page }: StoriesAsked,
): Promise<Page<Story>> {
  const parts = [
    ...(section == null ? [] : [[section === USUAL ? NOT_ELSEWHERE : IN_SECTION, section] as const]),
    ...(tag == null ? [] : [['p.id IN (SELECT page_id FROM story_tag WHERE tag = ?)', tag] as const]),
  ];
  const where = [PUBLISHED, ...parts.map(([condition]) => condition)].join(' AND ');
  const ids = await listIds(scope.db, {
    where,
    values: parts.map(([, value]) => value),
    order: NEWEST,
    page,
  });
  const wanted = ids.nodes.map(({ id }) => id);
  const pages = wanted.length === 0 ? [] : await sitePageById.batch(scope, wanted);
  const stories = new Map(
    pages.flatMap((found) => {
      const story = found instanceof Error ? null : toStory(found);
      return story === null ? [] : [[story.id, story] as const];
    }),
  );
  const edges = ids.edges.flatMap(({ cursor, node }) => {
    const story = stories.get(node.id);
    return story === undefined ? [] : [{ cursor, node: story }];
  });
  return buildPage(edges, ids.pageInfo, ids.totalCount);
}

/** Lists the ids of all stories as staff write them, the newest first. */
export function listStoryDraftIds(db: Database, page: PageRequest): Promise<Page<{ readonly id: string }>> {
  return listIds(db, { where: "p.kind = 'STORY'", values: [], order: NEWEST_DRAFT, page });
}

async function listIds(
  db: Database,
  asked: { where: string; values: readonly string[]; order: KeysetOrder; page: PageRequest },
): Promise<Page<ListedRow>> {
  const { where, values, order, page } = asked;
  const clause = keysetClause(order, page);
  const rows = await db.query<ListedRow>(
    `SELECT p.id, ${order.column} AS at FROM site_page p WHERE ${where} AND ${clause.condition} ${clause.orderBy}`,
    [...values, ...clause.values],
  );
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [sqlInstant(readInstant(row.at)), row.id],
    node: (row) => row,
    totalCount: async () => {
      const [counted] = await db.query<{ total: number | string }>(
        `SELECT COUNT(*) AS total FROM site_page p WHERE ${where}`,
        [...values],
      );
      return Number(counted?.total ?? 0);
    },
  });
}

/** Finds a published story by the word in its address. */
export async function findStory(db: Database, slug: string): Promise<Story | null> {
  const [found] = await sitePageBySlug.batch({ db, locale: 'ID' }, [slug]);
  return found instanceof Error ? null : toStory(found ?? null);
}

/** Published stories for lists of all pages, by their ids. */
export function storyEntries(db: Database): PageEntries {
  return listPageEntries(db, {
    table: 'site_page',
    columns: 'id, slug AS address, updated_at',
    where: `AND ${publishedAs('t')}`,
  });
}

/** Tells what kind of page an id is, and locks it until the unit ends; null when there is none. */
export async function lockPageKind(db: Database, tx: EntityManager, id: string): Promise<string | null> {
  const [row] = await tx.query<{ kind: string }[]>(`SELECT kind FROM site_page WHERE id = ?${db.forUpdate}`, [
    id,
  ]);
  return row?.kind ?? null;
}

/** Reads what is noted of a story inside a unit; null while nothing is. */
export function readStoryFacts(tx: EntityManager, pageId: string): Promise<StoryFacts | null> {
  return facts.first(tx, 'WHERE s.page_id = ?', [pageId]);
}

/** Finds which of some titles, events and guides are there. */
export async function findTargets(tx: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const parts = ['title', 'contributor', 'event', 'guide'].map(
    (name) => `SELECT id FROM ${name} WHERE id IN (${placeholders(ids)})`,
  );
  const rows = await tx.query<{ id: string }[]>(
    parts.join(' UNION ALL '),
    parts.flatMap(() => ids),
  );
  return new Set(rows.map(({ id }) => id));
}

function toStory(page: SitePage | null): Story | null {
  if (page?.kind !== 'STORY' || page.firstPublishedAt === null) return null;
  return { id: page.id, page, firstPublishedAt: page.firstPublishedAt };
}
