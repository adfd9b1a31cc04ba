import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';

/** What a registration takes over from the card of a member. */
export type RegistrableMember = {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly sex: string | null;
  readonly kelurahanCode: string | null;
  readonly guardianId: string | null;
};

/** Finds those of some members who have not left, by id. */
export async function findActiveMembers(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RegistrableMember>> {
  if (ids.length === 0) return new Map();
  const members = await tx.query<RegistrableMember[]>(
    `SELECT id, name, birth_date AS birthDate, sex, kelurahan_code AS kelurahanCode, guardian_id AS guardianId FROM member WHERE id IN (${placeholders(ids)}) AND is_active = 1`,
    [...ids],
  );
  return new Map(members.map((member) => [member.id, member]));
}
