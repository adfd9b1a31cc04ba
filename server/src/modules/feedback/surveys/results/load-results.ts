import type { Database } from '../../../../platform/db/database';
import { listVersions } from '../definition/surveys.queries';
import { measureSheets } from './people.queries';
import type { SheetChoice } from './results.queries';
import { readSheets } from './results.queries';
import type { SurveyResults } from './tally.rules';
import { mergeQuestions, SheetTally } from './tally.rules';

/**
 * Adds up the sheets of a survey, those of all its versions together; nothing but their number when they are of too few
 * people, or leave too few out. Of some months nothing is told that one month of the survey alone would hide: two spans
 * of months could be subtracted.
 */
export async function loadResults(
  db: Database,
  surveyId: string,
  choice: SheetChoice,
): Promise<SurveyResults> {
  const { sheetCount, isTooFew } = await measureSheets(db, surveyId, choice);
  if (isTooFew) return { sheetCount, isTooFew, questions: [] };
  const versions = await listVersions(db, surveyId);
  const questions = mergeQuestions(versions.map(({ definition }) => definition));
  const tally = new SheetTally(questions);
  const months = new Map<string, SheetTally>();
  const isOfMonths = choice.fromMonth != null || choice.untilMonth != null;
  const read = isOfMonths ? { ...choice, fromMonth: null, untilMonth: null } : choice;
  for await (const sheets of readSheets(db, surveyId, read))
    for (const sheet of sheets) {
      if (isWithin(sheet.month, choice)) tally.add(sheet);
      if (!isOfMonths) continue;
      const ofMonth = months.get(sheet.month) ?? new SheetTally(questions, false);
      months.set(sheet.month, ofMonth);
      ofMonth.add(sheet);
    }
  return tally.toResults([...months.values()]);
}

function isWithin(month: string, { fromMonth, untilMonth }: SheetChoice): boolean {
  return month >= (fromMonth ?? month) && month <= (untilMonth ?? month);
}
