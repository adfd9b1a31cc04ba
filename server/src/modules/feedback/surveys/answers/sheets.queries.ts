import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../../platform/db/placeholders';
import { table } from '../../../../platform/db/table';
import { insertRows } from '../../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../../platform/graphql/loader';
import { newSheetId, toSheetMoment } from '../../anonymous-sheets/sheet-facts';
import type { SurveySheet } from './sheet.entity';
import { SurveySheetEntity } from './sheet.entity';

/** The table of sheets. */
export const sheetTable = table(SurveySheetEntity);

/** A series has this many sessions at most that one party says something of. */
const MOST_OF_REGISTRATION = 60;

/** A sheet as it was filled in; of its moment the month and half of the day are kept. */
export type FilledSheet = Omit<SurveySheet, 'id' | 'month' | 'halfDay'>;

/** Makes the row of a sheet. */
export function toSheet(filled: FilledSheet, now: Date): SurveySheet {
  return {
    ...filled,
    id: newSheetId(),
    ...toSheetMoment(now),
  };
}

/** Inserts sheets. */
export async function insertSheets(tx: EntityManager, sheets: readonly SurveySheet[]): Promise<void> {
  await insertRows(
    tx,
    sheetTable.name,
    sheets.map((sheet) => sheetTable.write(sheet)),
  );
}

/** What parties said of their events, by registration. */
export const sheetsByRegistration = defineLoader<string, SurveySheet[]>(
  'surveySheetsByRegistration',
  async ({ db }, ids) => {
    const rows = await sheetTable.list(
      db,
      `WHERE registration_id IN (${placeholders(ids)}) ORDER BY session_id, id LIMIT ${MOST_OF_REGISTRATION * 500}`,
      ids,
    );
    return groupBy(ids, rows, ({ registrationId }) => registrationId ?? '');
  },
);

/** Lists what a member said of events. */
export function listSheetsOfMember(tx: EntityManager, memberId: string): Promise<SurveySheet[]> {
  return sheetTable.list(
    tx,
    'WHERE registration_id IN (SELECT id FROM registration WHERE member_id = ?) LIMIT 5000',
    [memberId],
  );
}

/** Lets a sheet lead to nobody any more, with the answers that may stay. */
export async function unlinkSheet(
  tx: EntityManager,
  { surveyId, id, answers }: Pick<SurveySheet, 'surveyId' | 'id' | 'answers'>,
): Promise<void> {
  await tx.query(
    'UPDATE survey_sheet SET registration_id = NULL, answers = ? WHERE survey_id = ? AND id = ?',
    [JSON.stringify(answers), surveyId, id],
  );
}
