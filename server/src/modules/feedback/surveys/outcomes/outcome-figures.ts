import type { LocalizedText } from '../../../../shared/locale';
import type { Database } from '../../../../platform/db/database';
import { findVersion, findSurvey } from '../definition/surveys.queries';
import type { OutcomeFigure } from './outcome-figures.rules';
import { toOutcomeFigures } from './outcome-figures.rules';
import { listAskingProgrammes, listOutcomeSheets, listOutcomeSheetsBetween } from './outcome-surveys.queries';

/** Says what became of what a programme is for, over its events or for one of them; nothing without a survey. */
export async function loadOutcomes(
  db: Database,
  {
    surveyId,
    programmeId,
    eventId = null,
  }: { readonly surveyId: string | null; readonly programmeId: string; readonly eventId?: string | null },
): Promise<readonly OutcomeFigure[]> {
  const survey = surveyId === null ? null : await findSurvey(db, surveyId);
  if (survey?.publishedNumber == null) return [];
  const version = await findVersion(db, { surveyId: survey.id, number: survey.publishedNumber });
  if (!version) return [];
  const sheets = await listOutcomeSheets(db, { surveyId: survey.id, programmeId, eventId });
  return toOutcomeFigures(version.definition, sheets);
}

/** What became of the outcomes of one programme. */
export type ProgrammeOutcomes = {
  readonly programmeId: string;
  readonly name: LocalizedText;
  readonly figures: readonly OutcomeFigure[];
};

/** Says what became of all programmes that ask about it, over the events that ended in a span. */
export async function loadOutcomesBetween(
  db: Database,
  span: { readonly from: Date; readonly until: Date; readonly branchId: string | null },
): Promise<readonly ProgrammeOutcomes[]> {
  const [programmes, sheets] = [await listAskingProgrammes(db), await listOutcomeSheetsBetween(db, span)];
  return programmes.flatMap(({ programmeId, name, definition }) => {
    const own = sheets.filter((sheet) => sheet.programmeId === programmeId);
    return own.length === 0 ? [] : { programmeId, name, figures: toOutcomeFigures(definition, own) };
  });
}
