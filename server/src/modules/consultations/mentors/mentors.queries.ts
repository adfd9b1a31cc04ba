import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { ConsultationTopic } from '../consultation.terms';
import { table } from '../../../platform/db/table';
import { MentorEntity } from './mentor.entity';
import { mapSelection } from '../../../platform/db/map-selection';
import { withTexts } from '../../../platform/db/texts';
import type { Mentor } from './mentor.entity';

/** The table of mentors, for writing. */
export const mentorTable = table(MentorEntity, '', { nodeType: 'Mentor' } as const);
const mentors = mapSelection(mentorTable, (row): Mentor => withTexts(row, 'headline', 'about', 'place'));

/** As many mentors as a city library has at most; more are refused. */
export const MOST_MENTORS = 60;

/** Mentors by id, active or not. */
export const mentorById = defineLoader<string, Mentor | null>('mentorById', async ({ db }, ids) => {
  const rows = await mentors.list(db, `WHERE id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (mentor) => mentor.id);
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
  const rows = await mentors.list(
    db,
    `${onlyActive ? 'WHERE is_active = 1' : ''} ORDER BY position, id LIMIT ${MOST_MENTORS}`,
    [],
  );
  return rows.filter(({ topics }) => topic === null || topics.includes(topic));
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
  return mentors.first(tx, `WHERE id = ?${db.forUpdate}`, [id]);
}

/** The key of `freeHoursByMentor`. */
export function hoursKey(mentorId: string, from: Date, until: Date): string {
  return JSON.stringify([mentorId, sqlInstant(from), sqlInstant(until)]);
}

/** Tells whether a mentor gives hours. */
export async function isActiveMentor(tx: EntityManager, mentorId: string): Promise<boolean> {
  return (
    (await tx.query<unknown[]>('SELECT id FROM mentor WHERE id = ? AND is_active = 1', [mentorId])).length > 0
  );
}
