import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { deleteRows } from '../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { VolunteerCheck } from './check.entity';
import { VolunteerCheckEntity } from './check.entity';

/** The most checks of one person that are read: a few kinds, renewed every few years. */
const MOST_CHECKS = 5_000;

/** The table `k` of checks. */
export const checkTable = table(VolunteerCheckEntity, 'k', { nodeType: 'VolunteerCheck' } as const);

/** Lists the checks of members, the newest first. */
export function listChecksOf(db: QueryRunner, memberIds: readonly string[]): Promise<VolunteerCheck[]> {
  return checkTable.list(
    db,
    `WHERE k.member_id IN (${placeholders(memberIds)}) ORDER BY k.seen_on DESC, k.kind, k.id DESC LIMIT ${MOST_CHECKS}`,
    memberIds,
  );
}

/** Checks by the member they are of, the newest first. */
export const checksByMember = defineLoader<string, VolunteerCheck[]>(
  'volunteerChecksByMember',
  async ({ db }, memberIds) =>
    groupBy(memberIds, await listChecksOf(db, memberIds), (check) => check.memberId),
);

/** Deletes checks of people who neither volunteer nor apply since a moment; returns how many. */
export async function forgetChecks(
  tx: EntityManager,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<number> {
  const due = await checkTable.pick('id').list(
    tx,
    `WHERE k.recorded_at < ?
      AND NOT EXISTS (SELECT 1 FROM volunteer v WHERE v.member_id = k.member_id AND (v.status <> 'ENDED' OR v.stopped_at >= ?))
      AND NOT EXISTS (SELECT 1 FROM volunteer_application a WHERE a.member_id = k.member_id AND (a.decided_at IS NULL OR a.decided_at >= ?))
     ORDER BY k.id LIMIT ${limit}`,
    [sqlInstant(before), sqlInstant(before), sqlInstant(before)],
  );
  await deleteRows(
    tx,
    checkTable.name,
    'id',
    due.map(({ id }) => id),
  );
  return due.length;
}
