import type { Database } from '../../../platform/db/database';
import { readBatches } from './read-batches';

/** A line of the list of training: somebody, what they had, and whether its proof was seen. */
export type TrainingRow = {
  readonly id: string;
  readonly name: string;
  readonly post: string | null;
  readonly postEnglish: string | null;
  readonly rank: string | null;
  readonly rankEnglish: string | null;
  readonly title: string;
  readonly provider: string | null;
  readonly competence: string | null;
  readonly competenceEnglish: string | null;
  readonly completedOn: string;
  readonly hours: number;
  readonly seenOn: string | null;
};

/** How many lines are read at once. */
const AT_ONCE = 500;

/** Reads all training of a year, by day and id, some hundred lines at once. */
export function readTrainingOf(db: Database, year: number): AsyncGenerator<TrainingRow> {
  return readBatches(AT_ONCE, (last: TrainingRow | null) =>
    db.query<TrainingRow>(
      `SELECT t.id, s.name, p.name_id AS post, p.name_en AS postEnglish, r.name_id AS rank, r.name_en AS rankEnglish,
         t.title, t.provider, c.name_id AS competence, c.name_en AS competenceEnglish, t.completed_on AS completedOn,
         t.hours, t.seen_on AS seenOn
       FROM staff_training t JOIN staff_member s ON s.id = t.staff_id LEFT JOIN staff_profile f ON f.staff_id = s.id
       LEFT JOIN staff_post p ON p.id = f.post_id LEFT JOIN staff_rank r ON r.id = t.rank_id
       LEFT JOIN competence c ON c.id = t.competence_id
       WHERE t.completed_on >= ? AND t.completed_on <= ? AND (t.completed_on > ? OR (t.completed_on = ? AND t.id > ?))
       ORDER BY t.completed_on, t.id LIMIT ${AT_ONCE}`,
      [`${year}-01-01`, `${year}-12-31`, last?.completedOn ?? '', last?.completedOn ?? '', last?.id ?? ''],
    ),
  );
}

/** Counts the training of a year. */
export async function countTrainingOf(db: Database, year: number): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    'SELECT COUNT(*) AS total FROM staff_training WHERE completed_on >= ? AND completed_on <= ?',
    [`${year}-01-01`, `${year}-12-31`],
  );
  return Number(row?.total ?? 0);
}
