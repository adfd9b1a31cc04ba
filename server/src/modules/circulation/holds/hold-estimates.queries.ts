import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import { estimatedDay } from './hold-estimate.rules';

type CirculatingCopy = { titleId: string; dueOn: string | null; collectBy: string | null };

const MOST_COPIES = 5_000;

/** Estimates by `[titleId, position, today, loanDays]` as JSON: one query for all titles of the page. */
export const estimatesByHold = defineLoader<string, CivilDate | null>(
  'estimatesByHold',
  async ({ db }, keys) => {
    const asked = keys.map(
      (key) => JSON.parse(key) as [titleId: string, position: number, today: CivilDate, loanDays: number],
    );
    const titleIds = [...new Set(asked.map(([titleId]) => titleId))];
    const rows = await db.query<CirculatingCopy>(
      `SELECT c.title_id AS titleId, l.due_on AS dueOn, h.collect_by AS collectBy FROM copy c LEFT JOIN loan l ON l.open_copy_id = c.id LEFT JOIN hold h ON h.trapped_copy_id = c.id
     WHERE c.title_id IN (${placeholders(titleIds)}) AND c.is_reference_only = 0 AND c.status IN ('AVAILABLE', 'ON_LOAN', 'ON_HOLD_SHELF', 'IN_TRANSIT', 'IN_PROCESSING') LIMIT ${MOST_COPIES}`,
      titleIds,
    );
    return asked.map(([titleId, position, today, loanDays]) => {
      const freeOn = rows
        .filter((row) => row.titleId === titleId)
        .map((row) => row.dueOn ?? row.collectBy ?? today);
      return estimatedDay({ freeOn, position, loanDays, today });
    });
  },
);
