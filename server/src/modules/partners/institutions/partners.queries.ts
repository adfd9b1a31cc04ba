import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { toWaitingQueue } from '../../../platform/waiting';
import type { WaitingQueue, WaitingRow } from '../../../platform/waiting';
import { withTexts } from '../../../platform/db/texts';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays } from '../../../shared/civil-date';
import { cutSearch, foldSearch } from '../../../shared/search-text';
import type { PartnerKind, SchoolLevel } from '../partner.terms';
import { readNpsn } from './npsn.rules';
import type { Partner } from './partner.entity';
import { PartnerEntity } from './partner.entity';

/** Which partners a list holds: everything given must fit. */
export type PartnerListFilter = {
  readonly text?: string | null;
  readonly kinds?: readonly PartnerKind[] | null;
  readonly schoolLevels?: readonly SchoolLevel[] | null;
  readonly isActive?: boolean | null;
  readonly isPublic?: boolean | null;
  readonly agreementEndsOn?: { readonly from?: CivilDate | null; readonly to?: CivilDate | null } | null;
};

/** What partners can be ordered by. */
export type PartnerOrderField = 'NAME' | 'AGREEMENT_ENDS_ON' | 'UPDATED_AT';

/** How a list of partners is ordered. */
export type PartnerListOrder = { readonly field: PartnerOrderField; readonly direction: 'ASC' | 'DESC' };

/** The table of partners, for writing. */
export const partnerTable = table(PartnerEntity, 'p', { nodeType: 'Partner' } as const);
const partners = mapSelection(partnerTable, (row): Partner => withTexts(row, 'summary', 'joining'));

/** Partners without an agreement that ends come last. */
const NEVER = '9999-12-31';
const COLUMNS: Readonly<Record<PartnerOrderField, string>> = {
  NAME: 'p.name_key',
  AGREEMENT_ENDS_ON: `COALESCE(p.agreement_ends_on, '${NEVER}')`,
  UPDATED_AT: 'p.updated_at',
};

/** Partners by id. */
export const partnerById = defineLoader<string, Partner | null>('partnerById', async ({ db }, ids) =>
  indexBy(ids, await partners.list(db, `WHERE p.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Lists partners that fit a filter, in an order. */
export async function listPartners(
  db: Database,
  {
    filter,
    order: { field, direction },
    page,
  }: { readonly filter: PartnerListFilter; readonly order: PartnerListOrder; readonly page: PageRequest },
): Promise<Page<Partner>> {
  const order: KeysetOrder = { column: COLUMNS[field], idColumn: 'p.id', direction, name: field };
  const condition = conditionOf(filter);
  const clause = keysetClause(order, page);
  const found = await partners.list(db, `WHERE ${condition.sql} AND ${clause.condition} ${clause.orderBy}`, [
    ...condition.values,
    ...clause.values,
  ]);
  return keysetPage(found, {
    page,
    order,
    position: (partner) => [positionOf(partner, field), partner.id],
    node: (partner) => partner,
    totalCount: () => countPartners(db, filter),
  });
}

/** Counts the partners that fit a filter. */
export async function countPartners(db: Database, filter: PartnerListFilter): Promise<number> {
  const { sql, values } = conditionOf(filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM partner p WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** Counts what waits at partners: requests to decide, and agreements that end within so many days. */
export async function countPartnersWaiting(
  db: Database,
  { today, days }: { readonly today: CivilDate; readonly days: number },
): Promise<{ requests: WaitingQueue; endingAgreements: number }> {
  const [row] = await db.query<WaitingRow & { ending: number | string }>(
    `SELECT (SELECT COUNT(*) FROM partner_request r WHERE r.status = 'SENT') AS total,
       (SELECT MIN(r.created_at) FROM partner_request r WHERE r.status = 'SENT') AS since,
       (SELECT COUNT(*) FROM partner p WHERE p.is_active = 1 AND p.agreement_ends_on >= ? AND p.agreement_ends_on <= ?) AS ending`,
    [today, addDays(today, days)],
  );
  return { requests: toWaitingQueue(row), endingAgreements: Number(row?.ending ?? 0) };
}

/** Finds partners by their whole name, else by a part of it; two at most, for who must mean one. */
export async function findPartnersByName(db: Database, name: string): Promise<readonly Partner[]> {
  const key = foldSearch(name);
  const same = await partners.list(db, 'WHERE p.name_key = ? ORDER BY p.id LIMIT 2', [key]);
  return same.length > 0
    ? same
    : partners.list(db, 'WHERE p.name_key LIKE ? ORDER BY p.name_key, p.id LIMIT 2', [`%${key}%`]);
}

/** Reads a partner inside a unit without locking it; null when there is none. */
export async function readPartner(tx: QueryRunner, id: string): Promise<Partner | null> {
  return partners.first(tx, 'WHERE p.id = ?', [id]);
}

/** Reads what some partners are called, by id. */
export async function readPartnerNames(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await partners.list(tx, `WHERE p.id IN (${placeholders(ids)})`, [...ids]);
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** Locks a partner until the unit ends; null when there is none. */
export async function lockPartner(db: Database, tx: EntityManager, id: string): Promise<Partner | null> {
  return partners.first(tx, `WHERE p.id = ?${db.forUpdate}`, [id]);
}

/** Finds a partner that the portal shows; null when there is none. */
export async function findPublicPartner(tx: EntityManager, id: string): Promise<Partner | null> {
  return partners.first(tx, 'WHERE p.id = ? AND p.is_public = 1 AND p.is_active = 1', [id]);
}

/** Returns the partner with an NPSN; null when there is none. */
export async function findPartnerByNpsn(tx: EntityManager, npsn: string): Promise<Partner | null> {
  return partners.first(tx, 'WHERE p.npsn = ?', [npsn]);
}

function conditionOf(filter: PartnerListFilter): Condition {
  const text = cutSearch(filter.text);
  const words = foldSearch(text);
  return allOf(
    words === ''
      ? null
      : { sql: '(p.name_key LIKE ? OR p.npsn = ?)', values: [`%${words}%`, readNpsn(text) ?? ''] },
    isOneOf('p.kind', filter.kinds),
    isOneOf('p.school_level', filter.schoolLevels),
    compares('p.is_active = ?', filter.isActive == null ? null : Number(filter.isActive)),
    compares('p.is_public = ?', filter.isPublic == null ? null : Number(filter.isPublic)),
    compares('p.agreement_ends_on >= ?', filter.agreementEndsOn?.from),
    compares('p.agreement_ends_on < ?', filter.agreementEndsOn?.to),
  );
}

function positionOf(partner: Partner, field: PartnerOrderField): string {
  if (field === 'NAME') return partner.nameKey;
  return field === 'AGREEMENT_ENDS_ON' ? (partner.agreementEndsOn ?? NEVER) : sqlInstant(partner.updatedAt);
}
