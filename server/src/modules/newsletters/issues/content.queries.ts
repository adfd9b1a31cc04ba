import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import { toCivilDate, toLocalTime } from '../../../shared/civil-date';
import { civilDayText } from '../../../shared/day-text';
import type { LocalizedText } from '../../../shared/locale';
import type { ContentItem } from './content.terms';

/** So far ahead events are told. */
const AHEAD_MS = 21 * 86_400_000;

type Asked = { readonly amount: number; readonly isForChildren: boolean };

/** Finds the newest titles of the collection. */
export async function newestTitles(
  tx: EntityManager,
  { amount, isForChildren }: Asked,
): Promise<ContentItem[]> {
  const where = isForChildren ? "WHERE t.audience = 'CHILDREN'" : '';
  const rows = await tx.query<{ id: string; name: string; responsibility: string | null }[]>(
    `SELECT t.id, t.title_proper AS name, t.responsibility FROM title t ${where} ORDER BY t.created_at DESC, t.id DESC LIMIT ?`,
    [amount],
  );
  return rows.map(({ id, name, responsibility }) => ({
    title: same(name),
    note: same(responsibility ?? ''),
    path: `/judul/${id}`,
  }));
}

type EventRow = {
  readonly id: string;
  readonly nameId: string;
  readonly nameEn: string | null;
  readonly startsAt: Date | string;
  readonly place: string | null;
};

/** Finds public events with a date in the next three weeks, by the first of those dates; a series has one each time. */
export async function comingEvents(
  tx: EntityManager,
  { amount, isForChildren, now }: Asked & { readonly now: Date },
): Promise<ContentItem[]> {
  const rows = await tx.query<EventRow[]>(
    `SELECT e.id, e.name_id AS nameId, e.name_en AS nameEn, MIN(s.starts_at) AS startsAt, COALESCE(e.venue_name, b.name_id) AS place
     FROM event_session s JOIN event e ON e.id = s.event_id LEFT JOIN branch b ON b.id = e.branch_id
     WHERE s.status = 'SCHEDULED' AND s.starts_at > ? AND s.starts_at < ? AND e.status = 'PUBLISHED' AND e.public_from <= ? AND e.is_template = 0${isForChildren ? ' AND e.is_for_children = 1' : ''}
     GROUP BY e.id, e.name_id, e.name_en, e.venue_name, b.name_id ORDER BY MIN(s.starts_at), e.id LIMIT ?`,
    [sqlInstant(now), sqlInstant(new Date(now.getTime() + AHEAD_MS)), sqlInstant(now), amount],
  );
  return rows.map(({ id, nameId, nameEn, startsAt, place }) => ({
    title: { indonesian: nameId, english: nameEn },
    note: momentText(readInstant(startsAt), place),
    path: `/acara/${id}`,
  }));
}

/** Finds the newest stories. */
export async function newestStories(tx: EntityManager, amount: number): Promise<ContentItem[]> {
  const rows = await tx.query<{ slug: string; titleId: string; titleEn: string | null }[]>(
    `SELECT p.slug, v.title_id AS titleId, v.title_en AS titleEn FROM site_page p
     JOIN site_page_version v ON v.page_id = p.id AND v.number = p.published_number
     WHERE p.kind = 'STORY' AND p.published_number IS NOT NULL ORDER BY p.first_published_at DESC, p.id DESC LIMIT ?`,
    [amount],
  );
  return rows.map(({ slug, titleId, titleEn }) => ({
    title: { indonesian: titleId, english: titleEn },
    note: same(''),
    path: `/kabar/${slug}`,
  }));
}

function momentText(moment: Date, place: string | null): LocalizedText {
  const [day, time] = [toCivilDate(moment), toLocalTime(moment)];
  const where = place === null ? '' : ` · ${place}`;
  return {
    indonesian: `${civilDayText(day, 'ID')}, ${time.replace(':', '.')} WIB${where}`,
    english: `${civilDayText(day, 'EN')}, ${time} WIB${where}`,
  };
}

function same(text: string): LocalizedText {
  return { indonesian: text, english: null };
}
