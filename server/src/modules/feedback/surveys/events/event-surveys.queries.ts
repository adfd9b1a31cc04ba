import type { EntityManager } from 'typeorm';

import type { Condition } from '../../../../platform/db/conditions';
import type { Database } from '../../../../platform/db/database';
import { placeholders } from '../../../../platform/db/placeholders';
import type { QueryRunner } from '../../../../platform/db/table';
import { table } from '../../../../platform/db/table';
import { insertRows } from '../../../../platform/db/write-rows';
import { defineLoader, groupBy, indexBy } from '../../../../platform/graphql/loader';
import { sheetTable } from '../answers/sheets.queries';
import type { SurveySheet } from '../answers/sheet.entity';
import type { SurveyVersion } from '../definition/survey.entity';
import { versionTable } from '../definition/surveys.queries';
import { EventSurveyEntity } from './chosen-survey.entity';
import { STANDARD_SURVEY_ID } from './standard-survey.terms';

const chosen = table(EventSurveyEntity);

/** So many parties of one event are read. */
const MOST_SHEETS = 20_000;
/** A party has one sheet of a session, and one of the event as a whole. */
const MOST_SHEETS_OF_PARTY = 10;

/** Which survey asks those who came to events: the chosen one while it is open, else the standard one. */
export const surveyIdByEvent = defineLoader<string, string>('surveyIdByEvent', async ({ db }, ids) => {
  const rows = await listChosen(db, ids);
  return indexBy(ids, rows, ({ event_id: id }) => id).map((row) => row?.survey_id ?? STANDARD_SURVEY_ID);
});

/** Finds the survey of an event and its newest version; null only while nothing is published at all. */
export async function findEventSurvey(db: QueryRunner, eventId: string): Promise<SurveyVersion | null> {
  const [row] = await listChosen(db, [eventId]);
  return versionTable.first(
    db,
    'JOIN survey s ON s.id = v.survey_id AND s.published_number = v.number WHERE v.survey_id = ?',
    [row?.survey_id ?? STANDARD_SURVEY_ID],
  );
}

async function listChosen(
  db: QueryRunner,
  eventIds: readonly string[],
): Promise<readonly { readonly event_id: string; readonly survey_id: string }[]> {
  const rows = await db.query(
    `SELECT c.event_id, c.survey_id FROM event_survey c JOIN survey s ON s.id = c.survey_id WHERE s.status = 'OPEN' AND c.event_id IN (${placeholders(eventIds)})`,
    [...eventIds],
  );
  return rows as { event_id: string; survey_id: string }[];
}

/** Tells whether there is an event. */
export async function hasEvent(tx: EntityManager, id: string): Promise<boolean> {
  return (await tx.query<unknown[]>('SELECT 1 FROM event WHERE id = ?', [id])).length > 0;
}

/** Chooses the survey of an event; null for the standard one. */
export async function chooseEventSurvey(
  tx: EntityManager,
  eventId: string,
  surveyId: string | null,
): Promise<void> {
  await tx.delete(EventSurveyEntity, { eventId });
  if (surveyId !== null) await insertRows(tx, chosen.name, [chosen.write({ eventId, surveyId })]);
}

/** Lists the sessions that somebody of a registration came to, in their order. */
export async function listAttended(tx: EntityManager, registrationId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }[]>(
    'SELECT DISTINCT s.id, s.starts_at FROM event_place l JOIN event_session s ON s.id = l.session_id WHERE l.registration_id = ? AND l.attended_at IS NOT NULL ORDER BY s.starts_at, s.id LIMIT 400',
    [registrationId],
  );
  return rows.map(({ id }) => id);
}

/** The sessions that somebody of registrations came to. */
export const attendedByRegistration = defineLoader<string, readonly string[]>(
  'attendedByRegistration',
  async ({ db }, ids) => {
    const rows = await db.query<{ registration_id: string; id: string }>(
      `SELECT DISTINCT l.registration_id, s.id, s.starts_at FROM event_place l JOIN event_session s ON s.id = l.session_id WHERE l.registration_id IN (${placeholders(ids)}) AND l.attended_at IS NOT NULL ORDER BY s.starts_at, s.id LIMIT 20000`,
      ids,
    );
    return groupBy(ids, rows, (row) => row.registration_id).map((group) => group.map(({ id }) => id));
  },
);

/** Which sheets of a party: of a session, or of the event as a whole; of its only session both. */
export type SheetsOfParty = {
  readonly registrationId: string;
  readonly sessionId: string | null;
  readonly isOnly: boolean;
};

/** Lists the sheets of a party, that of the session last. */
export function listSheetsOf(tx: EntityManager, party: SheetsOfParty): Promise<SurveySheet[]> {
  const { sql, values } = conditionOf(party);
  return sheetTable.list(
    tx,
    `WHERE ${sql} ORDER BY CASE WHEN session_id IS NULL THEN 0 ELSE 1 END, id LIMIT ${MOST_SHEETS_OF_PARTY}`,
    values,
  );
}

/**
 * Takes away what a party said of a session. What it said of the whole event goes too where it came to one session only:
 * that is the same.
 */
export async function deleteSheetsOf(tx: EntityManager, party: SheetsOfParty): Promise<void> {
  const { sql, values } = conditionOf(party);
  await tx.query(`DELETE FROM survey_sheet WHERE ${sql}`, [...values]);
}

function conditionOf({ registrationId, sessionId, isOnly }: SheetsOfParty): Condition {
  const [condition, values] =
    sessionId === null
      ? ['session_id IS NULL', []]
      : [isOnly ? '(session_id = ? OR session_id IS NULL)' : 'session_id = ?', [sessionId]];
  return { sql: `registration_id = ? AND ${condition}`, values: [registrationId, ...values] };
}

/** Lists what those who came said of an event, or of one of its sessions. */
export function listEventSheets(
  db: Database,
  eventId: string,
  sessionId: string | null,
): Promise<SurveySheet[]> {
  return sheetTable.list(
    db,
    `WHERE event_id = ? AND channel = 'EVENT'${sessionId === null ? '' : ' AND session_id = ?'} LIMIT ${MOST_SHEETS}`,
    sessionId === null ? [eventId] : [eventId, sessionId],
  );
}

/** Versions of surveys by their id and number, such as `svy_1|3`. */
export const versionByKey = defineLoader<string, SurveyVersion | null>(
  'surveyVersionByKey',
  async ({ db }, keys) => {
    const surveyIds = [...new Set(keys.map((key) => key.split('|')[0] ?? ''))];
    const numbers = [...new Set(keys.map((key) => Number(key.split('|')[1])))];
    const rows = await versionTable.list(
      db,
      `WHERE v.survey_id IN (${placeholders(surveyIds)}) AND v.number IN (${placeholders(numbers)})`,
      [...surveyIds, ...numbers],
    );
    return indexBy(keys, rows, ({ surveyId, number }) => versionKey(surveyId, number));
  },
);

/** The key of a version in `versionByKey`. */
export function versionKey(surveyId: string, number: number): string {
  return `${surveyId}|${String(number)}`;
}
