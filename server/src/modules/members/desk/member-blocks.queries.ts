import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import type { MemberBlock } from '../profile/member-file.entity';
import { MemberBlockEntity } from '../profile/member-file.entity';

const blocks = table(MemberBlockEntity, 'b');

/** Blocks that nobody lifted, by member, newest first; `openBlocks` leaves out those that ended by time. */
export const notLiftedBlocksByMember = defineLoader<string, MemberBlock[]>(
  'notLiftedBlocksByMember',
  async ({ db }, ids) => {
    const found = await blocks.list(
      db,
      `WHERE b.lifted_at IS NULL AND b.member_id IN (${placeholders(ids)}) ORDER BY b.created_at DESC, b.id DESC LIMIT 5000`,
      ids,
    );
    return groupBy(ids, found, (block) => block.memberId);
  },
);

/** Keeps the blocks that hold today. */
export function openBlocks(notLifted: readonly MemberBlock[], clock: Clock): MemberBlock[] {
  const today = toCivilDate(clock.now());
  return notLifted.filter(({ until }) => until === null || until >= today);
}

/** Lifts the suspensions of a member that were placed since an instant. */
export async function liftSuspensions(
  tx: EntityManager,
  {
    memberId,
    since,
    liftedAt,
    liftedBy,
  }: { readonly memberId: string; readonly since: Date; readonly liftedAt: Date; readonly liftedBy: string },
): Promise<void> {
  await tx.query(
    "UPDATE member_block SET lifted_at = ?, lifted_by = ? WHERE member_id = ? AND kind = 'SUSPENDED' AND lifted_at IS NULL AND created_at >= ?",
    [sqlInstant(liftedAt), liftedBy, memberId, sqlInstant(since)],
  );
}
