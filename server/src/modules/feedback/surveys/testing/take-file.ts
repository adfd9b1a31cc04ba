import type { SaveDeps } from '../definition/save-survey';
import type { SheetChoice } from '../results/results.queries';
import { makeSheetFile } from '../results/sheet-file';

/** Asks for the file of some sheets; tells whether it was made, or the code of the refusal. */
export async function takeFile(
  { db, clock }: Pick<SaveDeps, 'db' | 'clock'>,
  surveyId: string,
  choice: SheetChoice,
): Promise<string | undefined> {
  const actor = { staffId: 'stf_0000000000000000000000DOOR', roleCodes: ['LIBRARIAN'] };
  const request = { surveyId, choice, kind: 'csv', locale: 'ID', actor, requestId: 'take-file' } as const;
  const file = await makeSheetFile({ db, clock }, request);
  return file.ok ? 'made' : file.refusals[0]?.code;
}
