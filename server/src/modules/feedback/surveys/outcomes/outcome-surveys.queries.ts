import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../../platform/db/columns';
import { placeholders } from '../../../../platform/db/placeholders';
import type { QueryRunner } from '../../../../platform/db/table';
import { table } from '../../../../platform/db/table';
import { insertRows } from '../../../../platform/db/write-rows';
import { defineLoader, groupBy, indexBy } from '../../../../platform/graphql/loader';
import type { LocalizedText } from '../../../../shared/locale';
import type { Answers, SurveyDefinition, Wave } from '../definition/definition.terms';
import { ProgrammeOutcomeSurveyEntity } from '../events/chosen-survey.entity';

const chosen = table(ProgrammeOutcomeSurveyEntity);

/** So many sheets of one programme are read. */
const MOST_SHEETS = 20_000;
const MOST_PROGRAMMES = 100;

/** A sheet about outcomes. */
export type OutcomeSheet = { readonly wave: Wave; readonly answers: Answers };

/** Tells whether there is a programme. */
export async function hasProgramme(tx: EntityManager, id: string): Promise<boolean> {
  return (await tx.query<unknown[]>('SELECT 1 FROM programme WHERE id = ?', [id])).length > 0;
}

/** Chooses the survey about the outcomes of a programme; null for none. */
export async function chooseOutcomeSurvey(
  tx: EntityManager,
  programmeId: string,
  surveyId: string | null,
): Promise<void> {
  await tx.delete(ProgrammeOutcomeSurveyEntity, { programmeId });
  if (surveyId !== null) await insertRows(tx, chosen.name, [chosen.write({ programmeId, surveyId })]);
}

/** Which survey asks about the outcomes of programmes; null for none. */
export const surveyIdByProgramme = defineLoader<string, string | null>(
  'surveyIdByProgramme',
  async ({ db }, ids) => {
    const rows = await chosen.list(db, `WHERE programme_id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, rows, ({ programmeId }) => programmeId).map((row) => row?.surveyId ?? null);
  },
);

/** The programmes whose outcomes surveys ask about, by survey. */
export const programmeIdsBySurvey = defineLoader<string, readonly string[]>(
  'programmeIdsBySurvey',
  async ({ db }, ids) => {
    const rows = await chosen.list(
      db,
      `WHERE survey_id IN (${placeholders(ids)}) ORDER BY programme_id LIMIT 2000`,
      ids,
    );
    return groupBy(ids, rows, ({ surveyId }) => surveyId).map((group) =>
      group.map(({ programmeId }) => programmeId),
    );
  },
);

/** Lists the sheets of a survey about the events of a programme, or about one event. */
export async function listOutcomeSheets(
  db: QueryRunner,
  {
    surveyId,
    programmeId,
    eventId,
  }: {
    readonly surveyId: string;
    readonly programmeId: string;
    readonly eventId: string | null;
  },
): Promise<readonly OutcomeSheet[]> {
  const rows = (await db.query(
    `SELECT h.wave, h.answers FROM event e JOIN survey_sheet h ON h.event_id = e.id AND h.survey_id = ?
     WHERE e.programme_id = ?${eventId === null ? '' : ' AND e.id = ?'} AND h.wave IS NOT NULL LIMIT ${MOST_SHEETS}`,
    [surveyId, programmeId, ...(eventId === null ? [] : [eventId])],
  )) as { wave: Wave; answers: string }[];
  return rows.map(({ wave, answers }) => ({ wave, answers: JSON.parse(answers) as Answers }));
}

/** Tells which hashes are spent. */
export const areSpent = defineLoader<string, boolean>('surveyHashesSpent', async ({ db }, hashes) => {
  const rows = await db.query<{ hash: string }>(
    `SELECT hash FROM survey_spent WHERE hash IN (${placeholders(hashes)})`,
    hashes,
  );
  const spent = new Set(rows.map(({ hash }) => hash));
  return hashes.map((hash) => spent.has(hash));
});

/** A sheet about the outcomes of one of the programmes. */
export type ProgrammeOutcomeSheet = OutcomeSheet & { readonly programmeId: string };

/** Lists the sheets about events that ended in a span, of all programmes that ask about their outcomes. */
export async function listOutcomeSheetsBetween(
  db: QueryRunner,
  { from, until, branchId }: { readonly from: Date; readonly until: Date; readonly branchId: string | null },
): Promise<readonly ProgrammeOutcomeSheet[]> {
  const rows = (await db.query(
    `SELECT e.programme_id, h.wave, h.answers FROM programme_outcome_survey c JOIN event e ON e.programme_id = c.programme_id JOIN survey_sheet h ON h.event_id = e.id AND h.survey_id = c.survey_id
     WHERE e.ends_at >= ? AND e.ends_at < ?${branchId === null ? '' : ' AND e.branch_id = ?'} AND h.wave IS NOT NULL LIMIT ${MOST_SHEETS}`,
    [sqlInstant(from), sqlInstant(until), ...(branchId === null ? [] : [branchId])],
  )) as { programme_id: string; wave: Wave; answers: string }[];
  return rows.map((row) => ({
    programmeId: row.programme_id,
    wave: row.wave,
    answers: JSON.parse(row.answers) as Answers,
  }));
}

/** A programme that asks about its outcomes, and what it asks. */
export type AskingProgramme = {
  readonly programmeId: string;
  readonly name: LocalizedText;
  readonly definition: SurveyDefinition;
};

/** Lists the programmes that ask about their outcomes, by name. */
export async function listAskingProgrammes(db: QueryRunner): Promise<readonly AskingProgramme[]> {
  const rows = (await db.query(
    `SELECT p.id, p.name_id, p.name_en, v.definition FROM programme_outcome_survey c JOIN programme p ON p.id = c.programme_id JOIN survey s ON s.id = c.survey_id
     JOIN survey_version v ON v.survey_id = s.id AND v.number = s.published_number ORDER BY p.name_id, p.id LIMIT ${MOST_PROGRAMMES}`,
    [],
  )) as { id: string; name_id: string; name_en: string | null; definition: string }[];
  return rows.map((row) => ({
    programmeId: row.id,
    name: { indonesian: row.name_id, english: row.name_en },
    definition: JSON.parse(row.definition) as SurveyDefinition,
  }));
}

/** Finds the programme of the sample for small businesses that held an event last, and that event. */
export async function findSampleProgramme(
  tx: EntityManager,
): Promise<{ readonly programmeId: string; readonly eventId: string } | null> {
  const [row] = await tx.query<{ programme_id: string; id: string }[]>(
    "SELECT e.programme_id, e.id FROM event e JOIN programme p ON p.id = e.programme_id WHERE p.name_id LIKE 'Naik Kelas UKM%' AND e.status = 'DONE' ORDER BY e.starts_at DESC LIMIT 1",
  );
  return row ? { programmeId: row.programme_id, eventId: row.id } : null;
}
