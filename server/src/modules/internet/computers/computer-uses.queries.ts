import { readInstant, sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { BusySpan, ItemUseSource, SpaceUseSource } from '../../spaces';

type Row = {
  readonly id: string;
  readonly itemId: string;
  readonly spaceId: string;
  readonly code: string;
  readonly startsAt: Date | string;
  readonly endsAt: Date | string;
};
const OPEN = `SELECT s.id, s.item_id AS itemId, i.space_id AS spaceId, i.code, s.started_at AS startsAt, s.ends_at AS endsAt
  FROM computer_session s JOIN space_item i ON i.id = s.open_item_id`;

/** Finds open sessions at the computers of spaces: nobody books over the head of whoever sits there. */
export const findComputerUses: SpaceUseSource = async (db, { spaceIds, from, to }) => {
  const rows = (await db.query(
    `${OPEN} WHERE i.space_id IN (${placeholders(spaceIds)}) AND s.ends_at > ? AND s.started_at < ? ORDER BY s.id LIMIT 2000`,
    [...spaceIds, sqlInstant(from), sqlInstant(to)],
  )) as Row[];
  return rows.map(({ id, spaceId, itemId, code, startsAt, endsAt }) => ({
    id,
    spaceId,
    itemId,
    name: { indonesian: code, english: null },
    startsAt: readInstant(startsAt),
    endsAt: readInstant(endsAt),
  }));
};

/** Tells until when somebody sits at computers; a session whose time is up is over. */
export const findComputersInUse: ItemUseSource = async (db, itemIds, { from }) => {
  const rows = await db.query<Row>(
    `${OPEN} WHERE s.open_item_id IN (${placeholders(itemIds)}) AND s.ends_at > ? ORDER BY s.id LIMIT 2000`,
    [...itemIds, sqlInstant(from)],
  );
  return rows.map(({ itemId, startsAt, endsAt }): BusySpan => ({
    itemId,
    kind: 'IN_USE',
    startsAt: readInstant(startsAt),
    endsAt: readInstant(endsAt),
  }));
};
