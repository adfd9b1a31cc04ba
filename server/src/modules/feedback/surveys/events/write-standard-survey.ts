import type { Clock } from '../../../../shared/clock';
import type { Database } from '../../../../platform/db/database';
import { insertRows } from '../../../../platform/db/write-rows';
import { ok } from '../../../../shared/result';
import { findSurvey, surveyTable, versionTable } from '../definition/surveys.queries';
import { STANDARD_SURVEY, STANDARD_SURVEY_ID, STANDARD_SURVEY_SLUG } from './standard-survey.terms';

/** Writes the standard survey of events where it is missing, such as after the sample was left; called at every start. */
export async function writeStandardSurvey({
  db,
  clock,
}: {
  readonly db: Database;
  readonly clock: Clock;
}): Promise<void> {
  await db.transaction(async (tx) => {
    if (await findSurvey(tx, STANDARD_SURVEY_ID)) return ok(null);
    const now = clock.now();
    await insertRows(tx, surveyTable.name, [
      surveyTable.write({
        id: STANDARD_SURVEY_ID,
        kind: 'EVENT_FEEDBACK',
        slug: STANDARD_SURVEY_SLUG,
        status: 'OPEN',
        titleIndonesian: STANDARD_SURVEY.title.indonesian,
        titleEnglish: STANDARD_SURVEY.title.english,
        opensOn: null,
        closesOn: null,
        draft: STANDARD_SURVEY,
        publishedNumber: 1,
        isChanged: false,
        createdAt: now,
        updatedAt: now,
        isSample: false,
        version: 1,
      }),
    ]);
    const version = {
      surveyId: STANDARD_SURVEY_ID,
      number: 1,
      definition: STANDARD_SURVEY,
      publishedAt: now,
    };
    await insertRows(tx, versionTable.name, [versionTable.write(version)]);
    return ok(null);
  });
}
