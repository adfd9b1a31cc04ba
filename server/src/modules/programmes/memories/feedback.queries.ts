import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { CountedGroup } from '../../../shared/small-groups';
import { hideSmallGroups, SMALLEST_GROUP } from '../../../shared/small-groups';

/** What a party answered. */
export type Feedback = { readonly rating: number; readonly words: string | null };
/** What a party answered, if it did, and whether somebody of it came. */
export type FeedbackState = {
  readonly registrationId: string;
  readonly came: boolean;
  readonly feedback: Feedback | null;
};
/**
 * What those who came thought of an event, without anybody's name; nothing but their number while they are
 * few.
 */
export type FeedbackFigures = {
  readonly answerCount: number;
  readonly averageRating: number | null;
  readonly ratings: readonly CountedGroup[];
  readonly comments: readonly string[];
};

const MOST_COMMENTS = 200;

/** Feedback by registration id. */
export const feedbackByRegistration = defineLoader<string, FeedbackState | null>(
  'feedbackByRegistration',
  async ({ db }, ids) => {
    const rows = await db.query<{
      id: string;
      rating: number | null;
      words: string | null;
      came: number | string;
    }>(
      `SELECT r.id, f.rating, f.words, CASE WHEN EXISTS (SELECT 1 FROM event_place l WHERE l.registration_id = r.id AND l.attended_at IS NOT NULL) THEN 1 ELSE 0 END AS came
     FROM registration r LEFT JOIN event_feedback f ON f.registration_id = r.id WHERE r.id IN (${placeholders(ids)})`,
      ids,
    );
    return indexBy(
      ids,
      rows.map(({ id, rating, words, came }) => ({
        registrationId: id,
        came: Number(came) === 1,
        feedback: rating === null ? null : { rating, words },
      })),
      ({ registrationId }) => registrationId,
    );
  },
);

/** What came of events, by their id. */
export const outcomeByEvent = defineLoader<
  string,
  { readonly eventId: string; readonly words: string } | null
>('outcomeByEvent', async ({ db }, ids) => {
  const rows = await db.query<{ eventId: string; words: string }>(
    `SELECT event_id AS eventId, words FROM event_outcome WHERE event_id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows, ({ eventId }) => eventId);
});

/**
 * Sums up what was answered; comments stand in the order of their letters, so that nobody can tell who wrote
 * first.
 */
export async function feedbackFigures(db: Database, eventId: string): Promise<FeedbackFigures> {
  const rows = await db.query<{ rating: number; answers: number | string }>(
    'SELECT rating, COUNT(*) AS answers FROM event_feedback WHERE event_id = ? GROUP BY rating ORDER BY rating',
    [eventId],
  );
  const counted = rows.map(({ rating, answers }) => ({ value: String(rating), count: Number(answers) }));
  const answerCount = counted.reduce((sum, { count }) => sum + count, 0);
  if (answerCount < SMALLEST_GROUP) return { answerCount, averageRating: null, ratings: [], comments: [] };
  const comments = await db.query<{ words: string }>(
    `SELECT words FROM event_feedback WHERE event_id = ? AND words IS NOT NULL ORDER BY words LIMIT ${MOST_COMMENTS}`,
    [eventId],
  );
  const sum = counted.reduce((total, { value, count }) => total + Number(value) * count, 0);
  return {
    answerCount,
    averageRating: Math.round((sum / answerCount) * 10) / 10,
    ratings: hideSmallGroups(counted),
    comments: comments.map(({ words }) => words),
  };
}
