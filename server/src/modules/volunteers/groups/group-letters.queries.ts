import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import type { ShiftFactsRow, ShiftLetterFacts } from '../sign-up/shift-facts.queries';
import { SHIFT_FACTS, SHIFT_NAMES, toShiftFacts } from '../sign-up/shift-facts.queries';

/** Places of groups carry ids that begin so; letters about shifts tell them from places of people by it. */
export const GROUP_PLACE_PREFIX = 'vgp_';

type Lately = { readonly now: Date; readonly since: Date };
type GroupTemplate = 'SHIFT_CONFIRMED' | 'SHIFT_MOVED' | 'SHIFT_OFF';
type Finder = () => Promise<NotificationTrigger<GroupTemplate>[]>;
type Search = {
  readonly template: GroupTemplate;
  /** The cause as an SQL expression. */
  readonly told: string;
  readonly condition: string;
};

/** Whoever speaks for a group is told when it has places in a shift to come, when these move, and when they end. */
export function groupPlaceFinders(db: Database, lately: Lately): Finder[] {
  const searches: Search[] = [
    {
      template: 'SHIFT_CONFIRMED',
      told: "CONCAT('shift.group:', p.id)",
      condition: "s.status = 'OPEN' AND p.closed_at IS NULL AND p.created_at > ?",
    },
    {
      template: 'SHIFT_MOVED',
      told: "CONCAT('shift.group-moved:', p.id, ':', s.move_count)",
      condition:
        "s.status = 'OPEN' AND s.checked_count = s.move_count AND p.closed_at IS NULL AND s.moved_at > ?",
    },
    {
      template: 'SHIFT_OFF',
      told: "CONCAT('shift.group-off:', p.id)",
      condition: `p.closed_at > ? AND NOT EXISTS
       (SELECT 1 FROM volunteer_group_place o WHERE o.need_id = p.need_id AND o.open_group_id = p.group_id)`,
    },
  ];
  return searches.map((search) => () => findUntold(db, search, lately));
}

async function findUntold(
  db: Database,
  { template, told, condition }: Search,
  { now, since }: Lately,
): Promise<NotificationTrigger<GroupTemplate>[]> {
  const rows = await db.query<{ id: string; memberId: string; cause: string }>(
    `SELECT p.id, g.contact_member_id AS memberId, ${told} AS cause
     FROM volunteer_group_place p JOIN volunteer_group g ON g.id = p.group_id JOIN shift s ON s.id = p.shift_id
     WHERE ${condition} AND s.starts_at > ? AND g.contact_member_id IS NOT NULL AND s.is_sample = 0 AND ${notTold(told)}
     LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since), sqlInstant(now)],
  );
  return rows.map(({ id, memberId, cause }) => ({
    cause,
    template,
    memberId,
    aboutId: id,
    aboutDate: null,
    happenedAt: null,
  }));
}

type Row = ShiftFactsRow & { readonly group_name: string; readonly people: number };

/** Reads what a letter about places of a group says, for how many and for whom; null when there are none. */
export async function findGroupPlaceFacts(db: Database, id: string): Promise<ShiftLetterFacts | null> {
  const [row] = await db.query<Row>(
    `SELECT CASE WHEN gp.closed_at IS NULL THEN 'CONFIRMED' ELSE 'CANCELLED' END AS status, ${SHIFT_FACTS},
       s.starts_at, s.ends_at, s.briefing, s.cancel_reason AS reason, g.name AS group_name, gp.people
     FROM volunteer_group_place gp JOIN volunteer_group g ON g.id = gp.group_id JOIN shift s ON s.id = gp.shift_id
     JOIN shift_need n ON n.id = gp.need_id ${SHIFT_NAMES} WHERE gp.id = ?`,
    [id],
  );
  return row ? forGroup(toShiftFacts(row), row) : null;
}

function forGroup(facts: ShiftLetterFacts, { group_name: group, people }: Row): ShiftLetterFacts {
  const { indonesian, english } = facts.work;
  const work = {
    indonesian: `${indonesian}, ${group}: ${people} orang`,
    english: `${english ?? indonesian}, ${group}: ${people} people`,
  };
  return { ...facts, work };
}
