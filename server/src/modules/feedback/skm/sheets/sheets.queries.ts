import type { EntityManager } from 'typeorm';

import type { Database } from '../../../../platform/db/database';
import { table } from '../../../../platform/db/table';
import { insertRows } from '../../../../platform/db/write-rows';
import type { Cell } from '../figures/breakdown.rules';
import type { SatisfactionSheet } from './sheet.entity';
import { SatisfactionSheetEntity } from './sheet.entity';
import type { Answers, Element } from '../figures/skm-index.rules';
import { ELEMENTS, isComplete } from '../figures/skm-index.rules';
import type { Service } from '../skm.terms';

const sheets = table(SatisfactionSheetEntity);

/** A sheet as it was filled in. */
export type FilledSheet = Pick<
  SatisfactionSheet,
  | 'periodId'
  | 'id'
  | 'month'
  | 'halfDay'
  | 'service'
  | 'channel'
  | 'ageBand'
  | 'sex'
  | 'education'
  | 'occupation'
> & { readonly answers: Answers };

type CellRow = {
  readonly service: Service;
  readonly sex: string | null;
  readonly age_band: string | null;
  readonly education: string | null;
  readonly occupation: string | null;
  readonly sheet_count: number | string;
  readonly complete_count: number | string;
} & Readonly<Record<`sum_${Lowercase<Element>}`, number | string | null>>;

/** Every combination of facts that the form allows, and then some. */
const MOST_CELLS = 20_000;

/** Inserts sheets. */
export async function insertSheets(tx: EntityManager, filled: readonly FilledSheet[]): Promise<void> {
  await insertRows(
    tx,
    sheets.name,
    filled.map(({ answers, ...facts }) =>
      sheets.write({
        ...facts,
        u1: answers.U1,
        u2: answers.U2,
        u3: answers.U3,
        u4: answers.U4,
        u5: answers.U5,
        u6: answers.U6,
        u7: answers.U7,
        u8: answers.U8,
        u9: answers.U9,
        isComplete: isComplete(answers),
      }),
    ),
  );
}

/**
 * Adds up the sheets of a period, one row for each combination of facts: the database reads the period once and
 * hands on some hundred rows, however many sheets there are.
 */
export async function addUpSheets(db: Database, periodId: string): Promise<Cell[]> {
  const sums = ELEMENTS.map((element) => {
    const name = columnOf(element);
    return `SUM(CASE WHEN is_complete = 1 THEN ${name} ELSE 0 END) AS sum_${name}`;
  }).join(', ');
  const rows = await db.query<CellRow>(
    `SELECT service, sex, age_band, education, occupation, COUNT(*) AS sheet_count, SUM(is_complete) AS complete_count, ${sums}
     FROM satisfaction_sheet WHERE period_id = ? GROUP BY service, sex, age_band, education, occupation LIMIT ${MOST_CELLS}`,
    [periodId],
  );
  return rows.map(toCell);
}

/** Lists sheets of a period in the order of their ids, which is chance, from after one. */
export function listSheets(
  db: Database,
  periodId: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<SatisfactionSheet[]> {
  return sheets.list(db, `WHERE period_id = ? AND id > ? ORDER BY id LIMIT ${limit}`, [periodId, after]);
}

/** Counts the sheets of a period. */
export async function countSheets(db: Database, periodId: string): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    'SELECT COUNT(*) AS total FROM satisfaction_sheet WHERE period_id = ?',
    [periodId],
  );
  return Number(row?.total ?? 0);
}

function toCell(row: CellRow): Cell {
  const complete = Number(row.complete_count);
  const sums = { U1: 0, U2: 0, U3: 0, U4: 0, U5: 0, U6: 0, U7: 0, U8: 0, U9: 0 };
  for (const element of ELEMENTS) sums[element] = Number(row[`sum_${columnOf(element)}`] ?? 0);
  return {
    service: row.service,
    values: { SEX: row.sex, AGE: row.age_band, EDUCATION: row.education, OCCUPATION: row.occupation },
    totals: { complete, incomplete: Number(row.sheet_count) - complete, sums },
  };
}

const COLUMNS = {
  U1: 'u1',
  U2: 'u2',
  U3: 'u3',
  U4: 'u4',
  U5: 'u5',
  U6: 'u6',
  U7: 'u7',
  U8: 'u8',
  U9: 'u9',
} as const;

function columnOf(element: Element): Lowercase<Element> {
  return COLUMNS[element];
}
