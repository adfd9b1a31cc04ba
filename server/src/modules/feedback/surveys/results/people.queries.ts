import type { Condition } from '../../../../platform/db/conditions';
import { allOf } from '../../../../platform/db/conditions';
import type { Database } from '../../../../platform/db/database';
import { SMALLEST_GROUP } from '../../../../shared/small-groups';
import { isFew } from './people.rules';
import type { SheetChoice } from './results.queries';
import { listConditions } from './results.queries';

/** How many sheets a choice takes, and whether they must not be told. */
export type SheetMeasure = { readonly sheetCount: number; readonly isTooFew: boolean };

/**
 * Counts the people behind the sheets of a choice and behind what it leaves out. Too few are both: fewer than five in
 * it, and one to four left over by it, or by some of its filters, because a subtraction would show what those said.
 */
export async function measureSheets(
  db: Database,
  surveyId: string,
  choice: SheetChoice,
): Promise<SheetMeasure> {
  const conditions = withEventOfSession(choice);
  const inside = allOf(...conditions);
  const leftOver = listWider(conditions).map((wider): Condition => ({
    sql: `${wider.sql} AND CASE WHEN ${inside.sql} THEN 0 ELSE 1 END = 1`,
    values: [...wider.values, ...inside.values],
  }));
  const columns = [inside, ...leftOver];
  // The largest wave says how many people there are, as in `PeopleCount`.
  const rows = await db.query<Record<string, number | string>>(
    `SELECT COUNT(CASE WHEN ${inside.sql} THEN id END) AS sheets, ${columns
      .map(
        ({ sql }, at) =>
          `COUNT(DISTINCT CASE WHEN ${sql} THEN COALESCE(registration_id, id) END) AS people_${String(at)}`,
      )
      .join(', ')} FROM survey_sheet WHERE survey_id = ? GROUP BY wave`,
    [...inside.values, ...columns.flatMap(({ values }) => values), surveyId],
  );
  const [people = 0, ...left] = columns.map((_, at) =>
    Math.max(0, ...rows.map((row) => Number(row[`people_${String(at)}`]))),
  );
  return {
    sheetCount: rows.reduce((sum, row) => sum + Number(row['sheets']), 0),
    isTooFew: people < SMALLEST_GROUP || left.some((one) => isFew(one)),
  };
}

/** A session narrows its event, whether or not that is named too. */
function withEventOfSession(choice: SheetChoice): readonly Condition[] {
  const conditions = listConditions(choice);
  if (choice.sessionId == null || choice.eventId != null) return conditions;
  const sql = 'event_id = (SELECT n.event_id FROM event_session n WHERE n.id = ?)';
  return [...conditions, { sql, values: [choice.sessionId] }];
}

/** Lists every choice that leaves out at least one of the conditions. */
function listWider(conditions: readonly Condition[]): readonly Condition[] {
  const subsets = conditions.reduce<readonly (readonly Condition[])[]>(
    (kept, condition) => [...kept, ...kept.map((subset) => [...subset, condition])],
    [[]],
  );
  return subsets.slice(0, -1).map((subset) => allOf(...subset));
}
