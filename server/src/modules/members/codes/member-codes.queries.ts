import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { CodeKind, CodePurpose } from './one-time-code.rules';
import type { MemberCode, NewCode } from './member-code.entity';
import { MemberCodeEntity } from './member-code.entity';

const codes = table(MemberCodeEntity, 'c');
const OPEN = 'WHERE c.used_at IS NULL AND c.member_id IS NOT NULL AND c.expires_at > ?';

/** Writes codes in one statement, whoever they are for. */
export async function insertCodes(tx: EntityManager, made: readonly NewCode[]): Promise<void> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(MemberCodeEntity)
    .values(made.map((code) => ({ usedAt: null, ...code })))
    .updateEntity(false)
    .execute();
}

/** Reads a code that can still be used; null otherwise. */
export async function usableCode(db: Database, id: string, now: Date): Promise<MemberCode | null> {
  return ofMember(await codes.first(db, `${OPEN} AND c.id = ?`, [sqlInstant(now), id]));
}

/** Reads the newest code of a member for a purpose that can still be used. */
export async function newestCode(
  db: Database,
  memberId: string,
  { purpose, channel }: CodeKind,
  now: Date,
): Promise<MemberCode | null> {
  const newest = await codes.first(
    db,
    `${OPEN} AND c.member_id = ? AND c.purpose = ? AND c.channel = ? ORDER BY c.created_at DESC, c.id DESC LIMIT 1`,
    [sqlInstant(now), memberId, purpose, channel],
  );
  return ofMember(newest);
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

function ofMember(code: EntityRow<MemberCodeEntity> | null): MemberCode | null {
  return code === null || code.memberId === null ? null : { ...code, memberId: code.memberId };
}
