import { readInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';

/** A block that holds. */
export type MemberBlock = {
  readonly id: string;
  readonly memberId: string;
  readonly kind: string;
  readonly reason: string;
  readonly placedAt: Date;
  readonly placedBy: string;
  readonly until: CivilDate | null;
};

type Row = {
  id: string;
  member_id: string;
  kind: string;
  reason: string;
  placed_at: Date | string;
  placed_by: string;
  until_date: string | null;
};

const SELECT_NOT_LIFTED =
  'SELECT id, member_id, kind, reason, placed_at, placed_by, until_date FROM member_block WHERE lifted_at IS NULL AND member_id IN';

/** Blocks that nobody lifted, by member, newest first; `openBlocks` leaves out those that ended by time. */
export const notLiftedBlocksByMember = defineLoader<string, MemberBlock[]>(
  'notLiftedBlocksByMember',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(
      `${SELECT_NOT_LIFTED} (${placeholders(ids)}) ORDER BY placed_at DESC, id DESC LIMIT 5000`,
      ids,
    );
    return groupBy(ids, rows.map(toBlock), (block) => block.memberId);
  },
);

/** Keeps the blocks that hold today. */
export function openBlocks(blocks: readonly MemberBlock[], clock: Clock): MemberBlock[] {
  const today = toCivilDate(clock.now());
  return blocks.filter(({ until }) => until === null || until >= today);
}

function toBlock(row: Row): MemberBlock {
  return {
    id: row.id,
    memberId: row.member_id,
    kind: row.kind,
    reason: row.reason,
    placedAt: readInstant(row.placed_at),
    placedBy: row.placed_by,
    until: row.until_date,
  };
}
