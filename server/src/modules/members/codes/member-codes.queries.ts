import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { CodeChannel, CodeKind, CodePurpose } from './one-time-code.rules';
import { MemberCodeEntity } from './member-code.entity';

/** A code that was given out. */
export type MemberCode = {
  readonly id: string;
  readonly memberId: string;
  readonly purpose: CodePurpose;
  readonly channel: CodeChannel;
  readonly contactHash: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

type Row = {
  id: string;
  member_id: string;
  purpose: CodePurpose;
  channel: CodeChannel;
  contact_hash: string | null;
  created_at: Date | string;
  expires_at: Date | string;
};

const SELECT_OPEN =
  'SELECT c.id, c.member_id, c.purpose, c.channel, c.contact_hash, c.created_at, c.expires_at FROM member_code c WHERE c.used_at IS NULL AND c.member_id IS NOT NULL AND c.expires_at > ?';

/** Writes codes in one statement, whoever they are for. */
export async function insertCodes(
  tx: EntityManager,
  codes: readonly (Omit<MemberCodeEntity, 'member' | 'usedAt'> & Partial<Pick<MemberCodeEntity, 'usedAt'>>)[],
): Promise<void> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(MemberCodeEntity)
    .values(codes.map((code) => ({ usedAt: null, ...code })))
    .updateEntity(false)
    .execute();
}

/** Reads a code that can still be used; null otherwise. */
export async function usableCode(db: Database, id: string, now: Date): Promise<MemberCode | null> {
  const [row] = await db.query<Row>(`${SELECT_OPEN} AND c.id = ?`, [sqlInstant(now), id]);
  return row ? toCode(row) : null;
}

/** Reads the newest code of a member for a purpose that can still be used. */
export async function newestCode(
  db: Database,
  memberId: string,
  { purpose, channel }: CodeKind,
  now: Date,
): Promise<MemberCode | null> {
  const [row] = await db.query<Row>(
    `${SELECT_OPEN} AND c.member_id = ? AND c.purpose = ? AND c.channel = ? ORDER BY c.created_at DESC, c.id DESC LIMIT 1`,
    [sqlInstant(now), memberId, purpose, channel],
  );
  return row ? toCode(row) : null;
}

/** Uses a code up; false when it was used before. */
export async function consumeCode(tx: EntityManager, id: string, now: Date): Promise<boolean> {
  return (await tx.update(MemberCodeEntity, { id, usedAt: IsNull() }, { usedAt: now })).affected === 1;
}

/** Ends all open codes of a member for a purpose. */
export async function endCodes(
  tx: EntityManager,
  memberId: string,
  purpose: CodePurpose,
  now: Date,
): Promise<void> {
  await tx.update(MemberCodeEntity, { memberId, purpose, usedAt: IsNull() }, { usedAt: now });
}

/** Removes codes made before a moment; returns how many. */
export async function removeCodesBefore(tx: EntityManager, before: Date): Promise<number> {
  const done = await tx
    .createQueryBuilder()
    .delete()
    .from(MemberCodeEntity)
    .where('created_at < :before', { before: sqlInstant(before) })
    .execute();
  return done.affected ?? 0;
}

function toCode(row: Row): MemberCode {
  return {
    id: row.id,
    memberId: row.member_id,
    purpose: row.purpose,
    channel: row.channel,
    contactHash: row.contact_hash,
    createdAt: readInstant(row.created_at),
    expiresAt: readInstant(row.expires_at),
  };
}
