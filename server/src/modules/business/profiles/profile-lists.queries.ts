import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import type { BusinessStatus } from '../business.terms';
import type { BusinessProfile } from './business.entity';
import { businesses } from './businesses.queries';

/** Filters of the list for staff. */
export type ProfileFilter = {
  readonly statuses?: readonly BusinessStatus[] | null;
  readonly isChangedSinceReview?: boolean | null;
  readonly text?: string | null;
  readonly memberId?: string | null;
};

const ORDER: KeysetOrder = { column: 'b.changed_at', idColumn: 'b.id', direction: 'DESC' };
const ALL_OPEN: readonly BusinessStatus[] = ['DRAFT', 'SUBMITTED', 'PUBLISHED', 'RETURNED'];

/** Lists profiles for staff, the last changed first; closed ones only when asked for. */
export async function listProfiles(
  db: Database,
  { filter, page }: { filter: ProfileFilter; page: PageRequest },
): Promise<Page<BusinessProfile>> {
  const selection = conditionOf(filter);
  const { condition, values, orderBy } = keysetClause(ORDER, page);
  const rows = await businesses.list(db, `WHERE ${selection.condition} AND ${condition} ${orderBy}`, [
    ...selection.values,
    ...values,
  ]);
  const totalCount = async (): Promise<number> => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM business b WHERE ${selection.condition}`,
      selection.values,
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order: ORDER,
    position: (row) => [sqlInstant(row.changedAt), row.id],
    node: (row) => row,
    totalCount,
  });
}

function conditionOf({ statuses, isChangedSinceReview, text, memberId }: ProfileFilter): {
  condition: string;
  values: unknown[];
} {
  const wanted = statuses && statuses.length > 0 ? statuses : ALL_OPEN;
  const parts = [
    { condition: `b.status IN (${placeholders(wanted)})`, values: [...wanted] },
    ...(isChangedSinceReview == null
      ? []
      : [
          {
            condition: isChangedSinceReview
              ? 'b.pending_since IS NOT NULL AND b.changes_refused_at IS NULL'
              : '(b.pending_since IS NULL OR b.changes_refused_at IS NOT NULL)',
            values: [],
          },
        ]),
    ...(text == null || text.trim() === ''
      ? []
      : [
          {
            condition: 'LOWER(b.name) LIKE ?',
            values: [
              `%${text
                .trim()
                .toLowerCase()
                .replace(/[%_\\]/g, '')}%`,
            ],
          },
        ]),
    ...(memberId == null
      ? []
      : [
          {
            condition:
              'EXISTS (SELECT 1 FROM business_owner o WHERE o.business_id = b.id AND o.member_id = ?)',
            values: [memberId],
          },
        ]),
  ];
  return {
    condition: parts.map(({ condition }) => `(${condition})`).join(' AND '),
    values: parts.flatMap(({ values }) => values),
  };
}

/** Counts the profiles handed in, and the published ones whose owners changed something since the last check. */
export async function countProfilesToCheck(db: Database): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    "SELECT COUNT(*) AS total FROM business WHERE status = 'SUBMITTED' OR (status = 'PUBLISHED' AND pending_since IS NOT NULL AND changes_refused_at IS NULL)",
  );
  return Number(row?.total ?? 0);
}
