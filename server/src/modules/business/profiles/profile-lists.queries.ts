import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { toWaitingQueue } from '../../../platform/waiting';
import type { WaitingQueue, WaitingRow } from '../../../platform/waiting';
import { cutSearch } from '../../../shared/search-text';
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

/** What profiles can be ordered by. */
export type ProfileOrderField = 'UPDATED_AT' | 'NAME';

/** How a list of profiles is ordered. */
export type ProfileOrder = { readonly field: ProfileOrderField; readonly direction: 'ASC' | 'DESC' };

const LAST_CHANGED: ProfileOrder = { field: 'UPDATED_AT', direction: 'DESC' };
const COLUMNS: Readonly<Record<ProfileOrderField, string>> = {
  UPDATED_AT: 'b.updated_at',
  NAME: 'b.name',
};
const ALL_OPEN: readonly BusinessStatus[] = ['DRAFT', 'SUBMITTED', 'PUBLISHED', 'RETURNED'];

/** Lists profiles for staff, the last changed first unless ordered; closed ones only when asked for. */
export async function listProfiles(
  db: Database,
  list: { filter: ProfileFilter; orderBy?: ProfileOrder | null; page: PageRequest },
): Promise<Page<BusinessProfile>> {
  const { field, direction } = list.orderBy ?? LAST_CHANGED;
  const order: KeysetOrder = { column: COLUMNS[field], idColumn: 'b.id', direction };
  const selection = conditionOf(list.filter);
  const { condition, values, orderBy } = keysetClause(order, list.page);
  const rows = await businesses.list(db, `WHERE ${selection.condition} AND ${condition} ${orderBy}`, [
    ...selection.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page: list.page,
    order,
    position: ({ id, name, updatedAt }) => [field === 'NAME' ? name : sqlInstant(updatedAt), id],
    node: (row) => row,
    totalCount: () => countProfiles(db, list.filter),
  });
}

/** Counts the profiles that fit a filter. */
export async function countProfiles(db: Database, filter: ProfileFilter): Promise<number> {
  const { condition, values } = conditionOf(filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM business b WHERE ${condition}`,
    values,
  );
  return Number(row?.total ?? 0);
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
              `%${cutSearch(text)
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
export async function countProfilesToCheck(db: Database): Promise<WaitingQueue> {
  const [row] = await db.query<WaitingRow>(
    "SELECT COUNT(*) AS total, MIN(CASE WHEN status = 'SUBMITTED' THEN submitted_at ELSE pending_since END) AS since FROM business WHERE status = 'SUBMITTED' OR (status = 'PUBLISHED' AND pending_since IS NOT NULL AND changes_refused_at IS NULL)",
  );
  return toWaitingQueue(row);
}
