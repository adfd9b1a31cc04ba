import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../../platform/db/columns';
import type { Condition } from '../../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../../platform/db/conditions';
import type { Database } from '../../../../platform/db/database';
import type { KeysetOrder } from '../../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../../platform/db/keyset';
import { mapSelection } from '../../../../platform/db/map-selection';
import { placeholders } from '../../../../platform/db/placeholders';
import type { QueryRunner } from '../../../../platform/db/table';
import { table } from '../../../../platform/db/table';
import { withTexts } from '../../../../platform/db/texts';
import type { Page, PageRequest } from '../../../../platform/graphql/connection';
import { defineLoader, indexBy } from '../../../../platform/graphql/loader';
import { STANDARD_SURVEY_ID } from '../events/standard-survey.terms';
import type { SurveyKind, SurveyStatus } from './definition.terms';
import type { Survey, SurveyVersion } from './survey.entity';
import { SurveyEntity, SurveyVersionEntity } from './survey.entity';

/** The table `s` of surveys, for writing. */
export const surveyTable = table(SurveyEntity, 's');
/** The table `v` of versions. */
export const versionTable = table(SurveyVersionEntity, 'v');

const surveys = mapSelection(surveyTable, (row): Survey => ({
  ...withTexts(row, 'title'),
  isStandard: row.id === STANDARD_SURVEY_ID,
}));

/** The most versions that results merge. */
const MOST_VERSIONS = 200;

/** What surveys can be ordered by. */
export type SurveyOrderField = 'TITLE' | 'UPDATED_AT' | 'CREATED_AT';
/** Which surveys. */
export type SurveyChoice = {
  readonly kinds?: readonly SurveyKind[] | null;
  readonly statuses?: readonly SurveyStatus[] | null;
  readonly text?: string | null;
};

const COLUMNS = { TITLE: 's.title_id', UPDATED_AT: 's.updated_at', CREATED_AT: 's.created_at' } as const;

/** Surveys by id. */
export const surveyById = defineLoader<string, Survey | null>('surveyById', async ({ db }, ids) =>
  indexBy(ids, await surveys.list(db, `WHERE s.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Finds a survey. */
export function findSurvey(db: QueryRunner, id: string): Promise<Survey | null> {
  return surveys.first(db, 'WHERE s.id = ?', [id]);
}

/** Finds a survey by the word in its address. */
export function findSurveyBySlug(db: QueryRunner, slug: string): Promise<Survey | null> {
  return surveys.first(db, 'WHERE s.slug = ?', [slug]);
}

/** Locks a survey until the unit ends; null when there is none. */
export function lockSurvey(db: Database, tx: EntityManager, id: string): Promise<Survey | null> {
  return surveys.first(tx, `WHERE s.id = ?${db.forUpdate}`, [id]);
}

/**
 * Reads a survey so that nobody closes it meanwhile; many may do so at once, so that answers do not wait for each
 * other.
 */
export function holdSurvey(db: Database, tx: EntityManager, id: string): Promise<Survey | null> {
  return surveys.first(tx, `WHERE s.id = ?${db.isSqlite ? '' : ' LOCK IN SHARE MODE'}`, [id]);
}

/** Tells whether another survey has an address. */
export async function isSurveySlugTaken(
  tx: EntityManager,
  { id, slug }: { readonly id: string; readonly slug: string },
): Promise<boolean> {
  const others = await tx.query<unknown[]>('SELECT 1 FROM survey WHERE slug = ? AND id <> ?', [slug, id]);
  return others.length > 0;
}

/** Lists surveys. */
export async function listSurveys(
  db: Database,
  choice: SurveyChoice,
  {
    order: wanted,
    page,
  }: {
    readonly order: { readonly field: SurveyOrderField; readonly direction: 'ASC' | 'DESC' };
    readonly page: PageRequest;
  },
): Promise<Page<Survey>> {
  const order: KeysetOrder = {
    column: COLUMNS[wanted.field],
    idColumn: 's.id',
    direction: wanted.direction,
  };
  const { condition, values, orderBy } = keysetClause(order, page);
  const chosen = conditionOf(choice);
  const rows = await surveys.list(db, `WHERE ${chosen.sql} AND ${condition} ${orderBy}`, [
    ...chosen.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [positionOf(row, wanted.field), row.id],
    node: (row) => row,
    totalCount: () => countSurveys(db, choice),
  });
}

async function countSurveys(db: Database, choice: SurveyChoice): Promise<number> {
  const { sql, values } = conditionOf(choice);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM survey s WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

function positionOf({ title, updatedAt, createdAt }: Survey, field: SurveyOrderField): string {
  if (field === 'TITLE') return title.indonesian;
  return sqlInstant(field === 'UPDATED_AT' ? updatedAt : createdAt);
}

function conditionOf({ kinds, statuses, text }: SurveyChoice): Condition {
  const words = text?.trim().toLowerCase().slice(0, 100) ?? '';
  return allOf(
    isOneOf('s.kind', kinds),
    isOneOf('s.status', statuses),
    compares(
      "INSTR(LOWER(CONCAT(s.title_id, ' ', COALESCE(s.title_en, ''))), ?) > 0",
      words === '' ? null : words,
    ),
  );
}

/** Finds a published version of a survey. */
export function findVersion(
  db: QueryRunner,
  { surveyId, number }: { readonly surveyId: string; readonly number: number },
): Promise<SurveyVersion | null> {
  return versionTable.first(db, 'WHERE v.survey_id = ? AND v.number = ?', [surveyId, number]);
}

/** Lists the published versions of a survey, the newest first. */
export function listVersions(db: QueryRunner, surveyId: string): Promise<SurveyVersion[]> {
  return versionTable.list(db, `WHERE v.survey_id = ? ORDER BY v.number DESC LIMIT ${MOST_VERSIONS}`, [
    surveyId,
  ]);
}

/** Lists which of some versions of a survey have sheets. */
export async function listAnsweredVersions(
  tx: EntityManager,
  surveyId: string,
  numbers: readonly number[],
): Promise<ReadonlySet<number>> {
  if (numbers.length === 0) return new Set();
  const rows = await tx.query<{ number: number | string }[]>(
    `SELECT DISTINCT version_number AS number FROM survey_sheet WHERE survey_id = ? AND version_number IN (${placeholders(numbers)})`,
    [surveyId, ...numbers],
  );
  return new Set(rows.map(({ number }) => Number(number)));
}

/** The newest published versions of surveys; null for one that was never published. */
export const currentVersionBySurvey = defineLoader<string, SurveyVersion | null>(
  'currentVersionBySurvey',
  async ({ db }, ids) => {
    const rows = await versionTable.list(
      db,
      `JOIN survey s ON s.id = v.survey_id AND s.published_number = v.number WHERE v.survey_id IN (${placeholders(ids)})`,
      ids,
    );
    return indexBy(ids, rows, ({ surveyId }) => surveyId);
  },
);

/** How many sheets surveys have. */
export const sheetCountBySurvey = defineLoader<string, number>('sheetCountBySurvey', async ({ db }, ids) => {
  const rows = await db.query<{ id: string; total: number | string }>(
    `SELECT survey_id AS id, COUNT(*) AS total FROM survey_sheet WHERE survey_id IN (${placeholders(ids)}) GROUP BY survey_id`,
    ids,
  );
  return indexBy(ids, rows, ({ id }) => id).map((row) => Number(row?.total ?? 0));
});
