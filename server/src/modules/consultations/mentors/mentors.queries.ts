import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import type { ConsultationTopic, MentorKind, MentorLanguage } from '../consultation.terms';

/** Somebody who advises small businesses. */
export type Mentor = {
  readonly nodeType: 'Mentor';
  readonly id: string;
  readonly name: string;
  readonly kind: MentorKind;
  readonly organisation: string | null;
  readonly headline: LocalizedText | null;
  readonly about: LocalizedText | null;
  readonly topics: readonly ConsultationTopic[];
  readonly languages: readonly MentorLanguage[];
  readonly branchId: string;
  readonly place: LocalizedText | null;
  readonly meetingUrl: string | null;
  readonly isActive: boolean;
  readonly position: number;
  readonly isSample: boolean;
  readonly version: number;
};

type Row = {
  id: string;
  name: string;
  kind: MentorKind;
  organisation: string | null;
  headline_id: string | null;
  headline_en: string | null;
  about_id: string | null;
  about_en: string | null;
  topics: string;
  languages: string;
  branch_id: string;
  place_id: string | null;
  place_en: string | null;
  online_url: string | null;
  is_active: number;
  position: number;
  is_sample: number;
  version: number;
};

const COLUMNS =
  'id, name, kind, organisation, headline_id, headline_en, about_id, about_en, topics, languages, branch_id, place_id, place_en, online_url, is_active, position, is_sample, version';

/** As many mentors as a city library has at most; more are refused. */
export const MOST_MENTORS = 60;

/** Mentors by id, active or not. */
export const mentorById = defineLoader<string, Mentor | null>('mentorById', async ({ db }, ids) => {
  const rows = await db.query<Row>(`SELECT ${COLUMNS} FROM mentor WHERE id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows.map(toMentor), (mentor) => mentor.id);
});

/**
 * How many slots of a mentor are free from a moment on, and when the first one begins, by mentor and moment
 * as JSON.
 */
export const freeHoursByMentor = defineLoader<
  string,
  { readonly count: number; readonly firstAt: Date | string | null }
>('freeHoursByMentor', async ({ db }, keys) => {
  const asked = keys.map((key) => JSON.parse(key) as [mentorId: string, from: string, until: string]);
  const ids = [...new Set(asked.map(([id]) => id))];
  const rows = await db.query<{ mentor_id: string; total: number | string; first_at: Date | string }>(
    `SELECT s.mentor_id, COUNT(*) AS total, MIN(s.starts_at) AS first_at FROM consultation_slot s
     WHERE s.mentor_id IN (${placeholders(ids)}) AND s.starts_at >= ? AND s.starts_at < ? AND s.status = 'OPEN' AND NOT EXISTS (SELECT 1 FROM consultation c WHERE c.open_slot_id = s.id) GROUP BY s.mentor_id`,
    [...ids, asked[0]?.[1], asked[0]?.[2]],
  );
  const found = new Map(
    rows.map((row) => [row.mentor_id, { count: Number(row.total), firstAt: row.first_at }]),
  );
  return asked.map(([id]) => found.get(id) ?? { count: 0, firstAt: null });
});

/** Lists mentors in their order, with one topic if given. */
export async function listMentors(
  db: Database,
  { topic, onlyActive }: { topic: ConsultationTopic | null; onlyActive: boolean },
): Promise<Mentor[]> {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM mentor ${onlyActive ? 'WHERE is_active = 1' : ''} ORDER BY position, id LIMIT ${MOST_MENTORS}`,
  );
  return rows.map(toMentor).filter(({ topics }) => topic === null || topics.includes(topic));
}

/** Mentors who give hours, by topics with blanks between, of which they know at least one. */
export const activeMentorsByTopics = defineLoader<string, readonly Mentor[]>(
  'activeMentorsByTopics',
  async ({ db }, keys) => {
    const mentors = await listMentors(db, { topic: null, onlyActive: true });
    return keys.map((key) =>
      mentors.filter(({ topics }) => topics.some((topic) => key.split(' ').includes(topic))),
    );
  },
);

/** Counts mentors inside a unit. */
export async function countMentors(tx: EntityManager): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>('SELECT COUNT(*) AS total FROM mentor');
  return Number(row?.total ?? 0);
}

/** Locks a mentor until the unit ends; null when there is none. */
export async function lockMentor(db: Database, tx: EntityManager, id: string): Promise<Mentor | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM mentor WHERE id = ?${db.forUpdate}`, [id]);
  return row ? toMentor(row) : null;
}

/** The key of `freeHoursByMentor`. */
export function hoursKey(mentorId: string, from: Date, until: Date): string {
  return JSON.stringify([mentorId, sqlInstant(from), sqlInstant(until)]);
}

function toMentor(row: Row): Mentor {
  const text = (indonesian: string | null, english: string | null): LocalizedText | null =>
    indonesian === null ? null : { indonesian, english };
  return {
    nodeType: 'Mentor',
    id: row.id,
    name: row.name,
    kind: row.kind,
    organisation: row.organisation,
    headline: text(row.headline_id, row.headline_en),
    about: text(row.about_id, row.about_en),
    topics: words<ConsultationTopic>(row.topics),
    languages: words<MentorLanguage>(row.languages),
    branchId: row.branch_id,
    place: text(row.place_id, row.place_en),
    meetingUrl: row.online_url,
    isActive: row.is_active === 1,
    position: row.position,
    isSample: row.is_sample === 1,
    version: row.version,
  };
}

/** Lists of words stand in one column, separated by blanks; only the use cases write them. */
function words<Word extends string>(text: string): readonly Word[] {
  return text.split(' ').filter((word): word is Word => word !== '');
}
