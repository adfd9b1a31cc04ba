import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import type { CivilDate } from '../../../shared/civil-date';
import { toInstant } from '../../../shared/civil-date';
import type { PersonalToken } from './personal-token.entity';
import { PersonalTokenEntity } from './personal-token.entity';

/** The table of personal tokens. */
export const tokenTable = table(PersonalTokenEntity, 'k');
/** Those that ended go after a year; so many of one member are shown. */
const MOST_SHOWN = 50;
const WORKS = 'k.revoked_at IS NULL AND k.expires_on >= ?';

/** A token with what counts of its member. */
export type FoundToken = PersonalToken & {
  readonly isMemberActive: boolean;
  readonly birthDate: CivilDate | null;
  readonly guardianId: string | null;
};

/** Tokens by id. */
export const personalTokenById = defineLoader<string, PersonalToken | null>(
  'personalTokenById',
  async ({ db }, ids) =>
    indexBy(ids, await tokenTable.list(db, `WHERE k.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Finds a token by the hash of its secret, with what counts of its member. */
export async function findPersonalToken(db: Database, secretHash: string): Promise<FoundToken | null> {
  const [row] = await db.query<
    { isMemberActive: number; birthDate: CivilDate | null; guardianId: string | null } & Record<
      string,
      unknown
    >
  >(
    `SELECT ${tokenTable.columns}, m.is_active AS isMemberActive, m.birth_date AS birthDate, m.guardian_id AS guardianId FROM personal_token k JOIN member m ON m.id = k.member_id WHERE k.secret_hash = ?`,
    [secretHash],
  );
  if (!row) return null;
  return {
    ...tokenTable.read(row),
    isMemberActive: Number(row.isMemberActive) === 1,
    birthDate: row.birthDate,
    guardianId: row.guardianId,
  };
}

/** Lists the tokens of a member, the newest first. */
export function listPersonalTokens(db: Database, memberId: string): Promise<PersonalToken[]> {
  return tokenTable.list(
    db,
    `WHERE k.member_id = ? ORDER BY k.created_at DESC, k.id DESC LIMIT ${MOST_SHOWN}`,
    [memberId],
  );
}

/** Counts the tokens of a member that work on a day. */
export async function countLiveTokens(
  tx: EntityManager,
  memberId: string,
  today: CivilDate,
): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    `SELECT COUNT(*) AS total FROM personal_token k WHERE k.member_id = ? AND ${WORKS}`,
    [memberId, today],
  );
  return Number(row?.total ?? 0);
}

/** Locks a token of a member until the unit ends; null when they have none such. */
export function lockPersonalToken(
  db: Database,
  tx: EntityManager,
  { id, memberId }: { readonly id: string; readonly memberId: string },
): Promise<PersonalToken | null> {
  return tokenTable.first(tx, `WHERE k.id = ? AND k.member_id = ?${db.forUpdate}`, [id, memberId]);
}

/** Forgets tokens that ended before a day. */
export async function forgetTokens(tx: EntityManager, before: CivilDate): Promise<void> {
  await tx.query('DELETE FROM personal_token WHERE expires_on < ? OR revoked_at < ?', [
    before,
    sqlInstant(toInstant(before)),
  ]);
}

/** Finds tokens that were made after a moment; their members are told. */
export async function findTokenNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'PERSONAL_TOKEN_MADE'>[]> {
  const rows = await db.query<{ id: string; memberId: string; madeAt: Date | string }>(
    `SELECT k.id, k.member_id AS memberId, k.created_at AS madeAt FROM personal_token k
      WHERE k.created_at > ? AND ${notTold("CONCAT('token.made:', k.id)")} LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since)],
  );
  return rows.map(({ id, memberId, madeAt }) => ({
    cause: `token.made:${id}`,
    template: 'PERSONAL_TOKEN_MADE',
    memberId,
    aboutId: id,
    aboutDate: null,
    happenedAt: readInstant(madeAt),
  }));
}

/** What a letter about a token says. */
export type TokenFacts = { readonly name: string; readonly hint: string; readonly at: Date };

/** Finds what a letter says of a token that was made; null once it is gone. */
export async function findTokenFacts(db: Database, id: string): Promise<TokenFacts | null> {
  const token = await tokenTable.first(db, 'WHERE k.id = ?', [id]);
  return token && { name: token.name, hint: token.hint, at: token.createdAt };
}
