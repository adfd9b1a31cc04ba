import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { readSetting } from '../../../platform/db/setting';
import { SAMPLE_MODE } from '../../../platform/sample-mode';

/** Figures of the catalogue that are known now. */
export type Overview = {
  readonly titleCount: number;
  readonly copyCount: number;
  readonly workCount: number;
  readonly contributorCount: number;
  readonly titlesAddedLast7Days: number;
  readonly titlesAddedLast30Days: number;
  readonly copiesByStatus: readonly { readonly status: string; readonly count: number }[];
  readonly titlesWithoutCopies: number;
  readonly identifiersWithWrongCheckDigit: number;
  readonly isSampleData: boolean;
};

const DAY_MS = 86_400_000;
const NEEDS_SOMEONE =
  "'ON_HOLD_SHELF', 'IN_TRANSIT', 'IN_PROCESSING', 'ON_ORDER', 'IN_REPAIR', 'MISSING', 'LOST'";

/** Counts what the today page shows; every count reads one index. */
export async function readOverview(db: Database, now: Date): Promise<Overview> {
  const titleCount = await count(db, 'SELECT COUNT(*) AS total FROM title');
  const titlesWithCopies = await count(db, 'SELECT COUNT(DISTINCT title_id) AS total FROM copy');
  return {
    titleCount,
    copyCount: await count(db, 'SELECT COUNT(*) AS total FROM copy'),
    workCount: await count(db, 'SELECT COUNT(*) AS total FROM work'),
    contributorCount: await count(db, 'SELECT COUNT(*) AS total FROM contributor'),
    titlesAddedLast7Days: await addedSince(db, new Date(now.getTime() - 7 * DAY_MS)),
    titlesAddedLast30Days: await addedSince(db, new Date(now.getTime() - 30 * DAY_MS)),
    copiesByStatus: await copiesNeedingSomeone(db),
    titlesWithoutCopies: titleCount - titlesWithCopies + (await onlyWithdrawn(db)),
    identifiersWithWrongCheckDigit: await count(
      db,
      'SELECT COUNT(*) AS total FROM identifier WHERE is_check_digit_valid = 0',
    ),
    isSampleData: (await readSetting(db, SAMPLE_MODE)) === '1',
  };
}

/** Counts the titles whose copies were all withdrawn: of them there is no copy any more. */
function onlyWithdrawn(db: Database): Promise<number> {
  return count(
    db,
    "SELECT COUNT(DISTINCT c.title_id) AS total FROM copy c WHERE c.status = 'WITHDRAWN' AND NOT EXISTS (SELECT 1 FROM copy o WHERE o.title_id = c.title_id AND o.status <> 'WITHDRAWN')",
  );
}

function addedSince(db: Database, instant: Date): Promise<number> {
  return count(db, 'SELECT COUNT(*) AS total FROM title WHERE created_at > ?', [sqlInstant(instant)]);
}

async function copiesNeedingSomeone(db: Database): Promise<Overview['copiesByStatus']> {
  const rows = await db.query<{ status: string; total: number | string }>(
    `SELECT status, COUNT(*) AS total FROM copy WHERE status IN (${NEEDS_SOMEONE}) GROUP BY status ORDER BY status`,
  );
  return rows.map(({ status, total }) => ({ status, count: Number(total) }));
}

async function count(db: Database, sql: string, values: readonly string[] = []): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(sql, values);
  return Number(row?.total ?? 0);
}
