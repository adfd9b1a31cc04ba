import type { Condition } from '../../../../platform/db/conditions';
import { allOf, compares } from '../../../../platform/db/conditions';
import type { Database } from '../../../../platform/db/database';
import { placeholders } from '../../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../../platform/graphql/loader';
import type { SurveySheet } from '../answers/sheet.entity';
import { sheetTable } from '../answers/sheets.queries';
import type { Wave } from '../definition/definition.terms';

/** A list to choose from shows so many events. */
const MOST_EVENTS = 50;
const READ_AT_ONCE = 1_000;

/** Which sheets; months such as `2026-11`, both included. */
export type SheetChoice = {
  readonly eventId?: string | null;
  readonly sessionId?: string | null;
  readonly wave?: Wave | null;
  readonly fromMonth?: string | null;
  readonly untilMonth?: string | null;
};

/** The events that sheets of surveys are about, the newest first. */
export const eventIdsBySurvey = defineLoader<string, readonly string[]>(
  'eventIdsBySurvey',
  async ({ db }, ids) => {
    const rows = await db.query<{ survey_id: string; id: string }>(
      `SELECT h.survey_id, e.id FROM (SELECT DISTINCT survey_id, event_id FROM survey_sheet WHERE survey_id IN (${placeholders(ids)}) AND event_id IS NOT NULL) h
       JOIN event e ON e.id = h.event_id ORDER BY e.starts_at DESC, e.id LIMIT 5000`,
      ids,
    );
    return groupBy(ids, rows, (row) => row.survey_id).map((group) =>
      group.slice(0, MOST_EVENTS).map(({ id }) => id),
    );
  },
);

/** Reads sheets some at a time, in the order of their ids, which is chance. */
export async function* readSheets(
  db: Database,
  surveyId: string,
  choice: SheetChoice,
): AsyncGenerator<readonly SurveySheet[]> {
  const { sql, values } = allOf(...listConditions(choice));
  for (let after = ''; ;) {
    const sheets = await sheetTable.list(
      db,
      `WHERE survey_id = ? AND id > ? AND ${sql} ORDER BY id LIMIT ${READ_AT_ONCE}`,
      [surveyId, after, ...values],
    );
    yield sheets;
    const last = sheets.at(-1);
    if (!last || sheets.length < READ_AT_ONCE) return;
    after = last.id;
  }
}

/** The conditions of a choice, one for each way of narrowing. */
export function listConditions({
  eventId,
  sessionId,
  wave,
  fromMonth,
  untilMonth,
}: SheetChoice): readonly Condition[] {
  return [
    compares('event_id = ?', eventId),
    compares('session_id = ?', sessionId),
    compares('wave = ?', wave),
    compares('month >= ?', fromMonth),
    compares('month <= ?', untilMonth),
  ].filter((condition) => condition !== null);
}
