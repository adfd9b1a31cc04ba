import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import { foldSearch } from '../../../shared/search-text';
import type { CivilDate } from '../../../shared/civil-date';
import type { ApiKey, ApiKeyUsage } from './api-key.entity';
import { ApiKeyEntity, ApiKeyUsageEntity } from './api-key.entity';
import type { PersonalTokenEntity } from '../personal-tokens/personal-token.entity';
import type { BudgetColumns } from './budget.columns';

/** The table of keys. */
export const keyTable = table(ApiKeyEntity, 'k');
/** The table of what keys asked for. */
const usageTable = table(ApiKeyUsageEntity, 'u');
/** As many days and operations as a page of usage shows. */
const MOST_USAGES = 500;

/** Keys by id. */
export const apiKeyById = defineLoader<string, ApiKey | null>('apiKeyById', async ({ db }, ids) =>
  indexBy(ids, await keyTable.list(db, `WHERE k.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Keys by partner, the newest first. */
export const apiKeysByPartner = defineLoader<string, ApiKey[]>('apiKeysByPartner', async ({ db }, ids) =>
  groupBy(
    ids,
    await keyTable.list(
      db,
      `WHERE k.partner_id IN (${placeholders(ids)}) ORDER BY k.created_at DESC, k.id DESC`,
      ids,
    ),
    ({ partnerId }) => partnerId,
  ),
);

/** Lists keys with their partners, of those whose name holds a text, the newest first. */
export async function listKeysOfPartners(
  db: Database,
  partnerName: string,
): Promise<readonly (ApiKey & { readonly partnerName: string })[]> {
  const rows = await db.query<{ partnerName: string } & Record<string, unknown>>(
    `SELECT ${keyTable.columns}, p.name AS partnerName FROM api_key k JOIN partner p ON p.id = k.partner_id WHERE p.name_key LIKE ? ORDER BY k.created_at DESC, k.id DESC LIMIT ${MOST_USAGES}`,
    [`%${foldSearch(partnerName)}%`],
  );
  return rows.map((row) => ({ ...keyTable.read(row), partnerName: row.partnerName }));
}

/** A key with what its partner has of it: whether it works with the library, and what its keys may be given. */
export type FoundKey = ApiKey & {
  readonly isPartnerActive: boolean;
  readonly grantedScopes: readonly string[];
};

/** Finds a key by the hash of its secret, with what counts of its partner. */
export async function findApiKey(db: Database, secretHash: string): Promise<FoundKey | null> {
  const [row] = await db.query<{ isPartnerActive: number; grantedScopes: string } & Record<string, unknown>>(
    `SELECT ${keyTable.columns}, p.is_active AS isPartnerActive, p.granted_scopes AS grantedScopes FROM api_key k JOIN partner p ON p.id = k.partner_id WHERE k.secret_hash = ?`,
    [secretHash],
  );
  if (!row) return null;
  return {
    ...keyTable.read(row),
    isPartnerActive: Number(row.isPartnerActive) === 1,
    grantedScopes: row.grantedScopes.split(' '),
  };
}

/** Counts the keys of a partner that still work on a day. */
export async function countLiveKeys(tx: EntityManager, partnerId: string, today: CivilDate): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    'SELECT COUNT(*) AS total FROM api_key WHERE partner_id = ? AND revoked_at IS NULL AND (expires_on IS NULL OR expires_on >= ?)',
    [partnerId, today],
  );
  return Number(row?.total ?? 0);
}

/** Whose keys and tokens are: they work as long as their owner does. */
const OWNERS = {
  api_key: { table: 'partner', column: 'partner_id' },
  personal_token: { table: 'member', column: 'member_id' },
} as const;

/** What an operation takes from a key or a token. */
export type Spending = {
  readonly id: string;
  readonly points: number;
  readonly now: Date;
  readonly today: CivilDate;
};

/** Whose budget a price is taken from. */
export type Purse = {
  readonly entity: typeof ApiKeyEntity | typeof PersonalTokenEntity;
  readonly owner: keyof typeof OWNERS;
};

/**
 * Takes the price of an operation from a key or a token, if it and its owner still do, its bucket covers it and so does
 * its day; one statement, so that no two servers spend the same points. Returns whether it was taken.
 */
export async function takePoints(
  tx: EntityManager,
  { entity, owner }: Purse,
  { id, points, now, today }: Spending,
): Promise<boolean> {
  const at = now.getTime();
  // A clock that is behind that of another server neither refills nor empties a bucket.
  const filled = `(CASE WHEN :at > bucket_at AND bucket + (:at - bucket_at) * restore_rate < capacity * 1000 THEN bucket + (:at - bucket_at) * restore_rate WHEN :at > bucket_at THEN capacity * 1000 ELSE bucket END)`;
  const usedToday = '(CASE WHEN used_on = :today THEN used_points ELSE 0 END)';
  const { affected } = await tx
    .createQueryBuilder()
    .update<BudgetColumns>(entity)
    // MariaDB sets columns from left to right: what others are computed from comes last.
    .set({
      bucket: () => `${filled} - :price`,
      bucketAt: () => 'CASE WHEN :at > bucket_at THEN :at ELSE bucket_at END',
      usedPoints: () => `${usedToday} + :points`,
      usedOn: today,
      lastUsedAt: now,
    })
    .where('id = :id AND revoked_at IS NULL AND (expires_on IS NULL OR expires_on >= :today)')
    .andWhere(isOwnerActive(tx, owner))
    .andWhere(`${filled} >= :price AND ${usedToday} + :points <= daily_quota`)
    .setParameters({ id, at, today, points, price: points * 1_000 })
    .execute();
  return affected === 1;
}

/** In quotes, because TypeORM takes the plain name of the table for that of the relation. */
function isOwnerActive(tx: EntityManager, owner: Purse['owner']): string {
  const { table: name, column } = OWNERS[owner];
  return `EXISTS (SELECT 1 FROM ${tx.connection.driver.escape(name)} o WHERE o.id = ${owner}.${column} AND o.is_active = 1)`;
}

/** Adds what keys asked for to the counts of their days. */
export async function addUsages(tx: EntityManager, usages: readonly ApiKeyUsage[]): Promise<void> {
  for (const { keyId, usedOn, operation, calls, points } of usages) {
    await tx
      .createQueryBuilder()
      .insert()
      .into(ApiKeyUsageEntity)
      .values({ keyId, usedOn, operation, calls: 0, points: 0 })
      .orIgnore()
      .updateEntity(false)
      .execute();
    await tx.query(
      'UPDATE api_key_usage SET calls = calls + ?, points = points + ? WHERE key_id = ? AND used_on = ? AND operation = ?',
      [calls, points, keyId, usedOn, operation],
    );
  }
}

/** Forgets what keys asked for before a day. */
export async function forgetUsages(tx: EntityManager, before: CivilDate): Promise<void> {
  await tx.query('DELETE FROM api_key_usage WHERE used_on < ?', [before]);
}

/** Lists what a key asked for since a day, the newest day and the dearest operation first. */
export function listUsages(db: Database, keyId: string, since: CivilDate): Promise<ApiKeyUsage[]> {
  return usageTable.list(
    db,
    `WHERE u.key_id = ? AND u.used_on >= ? ORDER BY u.used_on DESC, u.points DESC LIMIT ${MOST_USAGES}`,
    [keyId, since],
  );
}

/** Locks a key until the unit ends; null when there is none. */
export function lockApiKey(db: Database, tx: EntityManager, id: string): Promise<ApiKey | null> {
  return keyTable.first(tx, `WHERE k.id = ?${db.forUpdate}`, [id]);
}
