import type { Database } from '../../../../platform/db/database';
import type { CountedGroup } from '../../../../shared/small-groups';
import { hideSmallGroups, SMALLEST_GROUP } from '../../../../shared/small-groups';
import type { SurveySheet } from '../answers/sheet.entity';
import type { SurveyDefinition } from '../definition/definition.terms';
import { listVersions } from '../definition/surveys.queries';
import type { SheetOwner } from '../results/people.rules';
import { countPeople, isFew } from '../results/people.rules';
import type { Feedback } from './event-answers.rules';
import { toFeedback } from './event-answers.rules';
import { listEventSheets, versionKey } from './event-surveys.queries';

/** What those who came thought of an event, without anybody's name; nothing but their number while they are few. */
export type FeedbackFigures = {
  readonly answerCount: number;
  readonly averageRating: number | null;
  readonly ratings: readonly CountedGroup[];
  readonly comments: readonly string[];
};

const RATINGS = [1, 2, 3, 4, 5] as const;
const MOST_COMMENTS = 200;

type Given = Feedback & SheetOwner;

/**
 * Sums up the ratings and words of an event, or of one of its sessions; comments stand in the order of their letters, so
 * that nobody can tell who wrote first. A session tells nothing either when it leaves too few parties of its event out.
 */
export async function feedbackFigures(
  db: Database,
  eventId: string,
  sessionId: string | null = null,
): Promise<FeedbackFigures> {
  const sheets = await listEventSheets(db, eventId, null);
  const isMeant = (sheet: SurveySheet): boolean => sessionId === null || sheet.sessionId === sessionId;
  const given = await readFeedback(db, sheets.filter(isMeant));
  const others = await readFeedback(
    db,
    sheets.filter((sheet) => !isMeant(sheet)),
  );
  const answerCount = countPeople(given);
  if (answerCount < SMALLEST_GROUP || isFew(countPeople(others)))
    return { answerCount, averageRating: null, ratings: [], comments: [] };
  const ratings = toRatings(given);
  return {
    answerCount,
    averageRating: ratings.some(({ count }) => count === null) ? null : averageOf(given),
    ratings,
    comments: given
      .flatMap(({ words }) => words ?? [])
      .toSorted()
      .slice(0, MOST_COMMENTS),
  };
}

/** Counts answers by rating; a rating of too few parties is hidden, with as many others as it takes. */
function toRatings(given: readonly Given[]): readonly CountedGroup[] {
  const parties = RATINGS.map((value) => ({
    value: String(value),
    count: countPeople(given.filter(({ rating }) => rating === value)),
  }));
  return hideSmallGroups(parties).map(({ value, count }) => ({
    value,
    count: count === null ? null : given.filter(({ rating }) => String(rating) === value).length,
  }));
}

function averageOf(given: readonly Given[]): number {
  const sum = given.reduce((total, { rating }) => total + rating, 0);
  return Math.round((sum / given.length) * 10) / 10;
}

async function readFeedback(db: Database, sheets: readonly SurveySheet[]): Promise<readonly Given[]> {
  const definitions = new Map<string, SurveyDefinition>();
  for (const surveyId of new Set(sheets.map((sheet) => sheet.surveyId)))
    for (const { number, definition } of await listVersions(db, surveyId))
      definitions.set(versionKey(surveyId, number), definition);
  return sheets.flatMap(({ surveyId, versionNumber, answers, registrationId, wave }) => {
    const definition = definitions.get(versionKey(surveyId, versionNumber));
    const feedback = definition && toFeedback(definition, answers);
    return feedback ? { ...feedback, registrationId, wave } : [];
  });
}
