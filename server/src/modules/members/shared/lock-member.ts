import type { EntityManager } from 'typeorm';

import { MemberEntity } from '../profile/member.entity';
import type { MemberDeps } from '../deps';

/** Reads a member's row under its lock; null when there is no such member. */
export async function lockedMember(
  deps: Pick<MemberDeps, 'db'>,
  tx: EntityManager,
  id: string,
): Promise<MemberEntity | null> {
  return deps.db.lock(tx.createQueryBuilder(MemberEntity, 'member').where({ id, isActive: true })).getOne();
}
