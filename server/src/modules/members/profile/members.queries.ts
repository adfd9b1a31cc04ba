import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { withFlags } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import type { Selection } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import type { Member } from './member.entity';
import { KEPT_BACK, MemberEntity } from './member.entity';

const all = table(MemberEntity, 'm', { nodeType: 'Member' } as const);

/** Members as they may leave the table `m`. */
export const members: Selection<Member> = withFlags(all.omit(...KEPT_BACK), {
  isEmailVerified: 'm.email_verified_at IS NOT NULL',
  isPhoneVerified: 'm.phone_verified_at IS NOT NULL',
  hasPassword: 'm.password_hash IS NOT NULL',
});

/** Reads members by id; those that do not exist are left out. */
export async function readMembers(db: Database, ids: readonly string[]): Promise<Member[]> {
  return ids.length === 0 ? [] : members.list(db, `WHERE m.id IN (${placeholders(ids)})`, ids);
}

/** Members by id. */
export const memberById = defineLoader<string, Member | null>('memberById', async ({ db }, ids) =>
  indexBy(ids, await readMembers(db, ids), (member) => member.id),
);

/** The members somebody answers for, oldest first. */
export const dependantsByGuardian = defineLoader<string, Member[]>(
  'dependantsByGuardian',
  async ({ db }, ids) => {
    const found = await members.list(
      db,
      `WHERE m.guardian_id IN (${placeholders(ids)}) AND m.is_active = 1 ORDER BY m.birth_date, m.id LIMIT 1000`,
      ids,
    );
    return groupBy(ids, found, (member) => member.guardianId ?? '');
  },
);

/** Tells whether a member is there and has not left. */
export async function isActiveMember(db: Database, id: string): Promise<boolean> {
  return (await all.pick('id').first(db, 'WHERE m.id = ? AND m.is_active = 1', [id])) !== null;
}

/** A member by whom a new card of the same family is compared. */
export type FamilyMember = Pick<Member, 'nameKey' | 'birthDate' | 'isProvisional'>;

/** Lists whom a guardian answers for, to compare new cards with. */
export function listFamily(tx: EntityManager, guardianId: string): Promise<FamilyMember[]> {
  return all
    .pick('nameKey', 'birthDate', 'isProvisional')
    .list(tx, 'WHERE m.guardian_id = ? AND m.is_active = 1 LIMIT 1000', [guardianId]);
}

/** Counts those born after a day whom a guardian answers for. */
export async function countDependantsBornAfter(
  tx: EntityManager,
  guardianId: string,
  day: CivilDate,
): Promise<number> {
  const [counted] = await tx.query<{ total: number | string }[]>(
    'SELECT COUNT(*) AS total FROM member WHERE guardian_id = ? AND is_active = 1 AND birth_date > ?',
    [guardianId, day],
  );
  return Number(counted?.total ?? 0);
}
