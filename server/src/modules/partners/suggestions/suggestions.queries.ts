import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { PurchaseSuggestionStatus } from '../partner.terms';
import type { PurchaseSuggestion } from './suggestion.entity';
import { PurchaseSuggestionEntity } from './suggestion.entity';

/** Which suggestions a list holds. */
export type SuggestionListFilter = {
  readonly statuses?: readonly PurchaseSuggestionStatus[] | null;
  readonly partnerIds?: readonly string[] | null;
};

/** What suggestions can be ordered by. */
export type SuggestionOrderField = 'CREATED_AT' | 'COPIES_WANTED';

/** How a list of suggestions is ordered. */
export type SuggestionListOrder = {
  readonly field: SuggestionOrderField;
  readonly direction: 'ASC' | 'DESC';
};

/** The table of suggestions. */
export const suggestionTable = table(PurchaseSuggestionEntity, 's', {
  nodeType: 'PurchaseSuggestion',
} as const);

const COLUMNS: Readonly<Record<SuggestionOrderField, string>> = {
  CREATED_AT: 's.created_at',
  COPIES_WANTED: 's.copies_wanted',
};

/** Suggestions by id. */
export const purchaseSuggestionById = defineLoader<string, PurchaseSuggestion | null>(
  'purchaseSuggestionById',
  async ({ db }, ids) =>
    indexBy(ids, await suggestionTable.list(db, `WHERE s.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Lists the suggestions that fit a filter, in an order. */
export async function listPurchaseSuggestions(
  db: Database,
  {
    filter,
    order: { field, direction },
    page,
  }: {
    readonly filter: SuggestionListFilter;
    readonly order: SuggestionListOrder;
    readonly page: PageRequest;
  },
): Promise<Page<PurchaseSuggestion>> {
  const order: KeysetOrder = { column: COLUMNS[field], idColumn: 's.id', direction, name: field };
  const { sql, values } = conditionOf(filter);
  const clause = keysetClause(order, page);
  const found = await suggestionTable.list(db, `WHERE ${sql} AND ${clause.condition} ${clause.orderBy}`, [
    ...values,
    ...clause.values,
  ]);
  return keysetPage(found, {
    page,
    order,
    position: ({ id, createdAt, copiesWanted }) => [
      field === 'CREATED_AT' ? sqlInstant(createdAt) : copiesWanted,
      id,
    ],
    node: (suggestion) => suggestion,
    totalCount: () => countPurchaseSuggestions(db, filter),
  });
}

/** Counts the suggestions that fit a filter. */
export async function countPurchaseSuggestions(db: Database, filter: SuggestionListFilter): Promise<number> {
  const { sql, values } = conditionOf(filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM purchase_suggestion s WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** Counts the suggestions of a partner that wait, inside a unit. */
export async function countOpenOf(tx: EntityManager, partnerId: string): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    `SELECT COUNT(*) AS total FROM purchase_suggestion WHERE partner_id = ? AND status = 'OPEN'`,
    [partnerId],
  );
  return Number(row?.total ?? 0);
}

/** Finds what a partner suggested already and staff have not declined: the same number, or the same title. */
export function findSameSuggestion(
  tx: EntityManager,
  { partnerId, isbn, titleKey }: Pick<PurchaseSuggestion, 'partnerId' | 'isbn' | 'titleKey'>,
): Promise<PurchaseSuggestion | null> {
  return suggestionTable.first(
    tx,
    `WHERE s.partner_id = ? AND s.status IN ('OPEN', 'WILL_BUY')
      AND (s.isbn = ? OR (s.title_key = ? AND s.title_key <> '' AND (s.isbn IS NULL OR ? IS NULL))) LIMIT 1`,
    [partnerId, isbn, titleKey, isbn],
  );
}

/** Locks a suggestion until the unit ends; null when there is none. */
export function lockPurchaseSuggestion(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<PurchaseSuggestion | null> {
  return suggestionTable.first(tx, `WHERE s.id = ?${db.forUpdate}`, [id]);
}

function conditionOf({ statuses, partnerIds }: SuggestionListFilter): Condition {
  return allOf(isOneOf('s.status', statuses), isOneOf('s.partner_id', partnerIds));
}
