import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../../platform/db/columns';
import type { Database } from '../../../../platform/db/database';
import { isUniqueViolation } from '../../../../platform/db/database-errors';
import { placeholders } from '../../../../platform/db/placeholders';
import type { NotificationTrigger } from '../../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../../platform/notifications/notification-trigger';
import { notTold } from '../../../../platform/notifications/notification-trigger.queries';
import type { QueryRunner } from '../../../../platform/db/table';
import { table } from '../../../../platform/db/table';
import { insertRows } from '../../../../platform/db/write-rows';
import type { CivilDate } from '../../../../shared/civil-date';
import type { SatisfactionInvitation } from '../sheets/sheet.entity';
import { SatisfactionInvitationEntity } from '../sheets/sheet.entity';
import type { Service } from '../skm.terms';

const invitations = table(SatisfactionInvitationEntity);

/** Somebody who was just served. */
export type ServedMember = { readonly memberId: string; readonly service: Service };

/** So many of each service are invited in one run; the rest waits for the next. */
const MOST_AT_ONCE = 200;
/**
 * Whoever reads the letter was not invited, for a child the guardian: rows that no letter follows from would fill
 * each run again, and others would wait behind them.
 */
const NOT_INVITED = `m.is_active = 1 AND (m.birth_date IS NULL OR m.birth_date <= ? OR m.guardian_id IS NOT NULL OR (m.guardian_name IS NOT NULL AND COALESCE(m.guardian_email, m.guardian_phone) IS NOT NULL))
  AND NOT EXISTS (SELECT 1 FROM satisfaction_invitation i WHERE i.member_id = CASE WHEN m.birth_date > ? AND m.guardian_id IS NOT NULL THEN m.guardian_id ELSE m.id END AND i.invited_on > ?)`;

/** Where those who were served stand, when they were, and when at the earliest it can have begun, for the index. */
type Served = readonly [from: string, when: string, begins?: string];
/** Where those who were served stand, and when: the members `m` of rows that are no sample. */
const SERVED: readonly (readonly [Service, Served])[] = [
  ['LENDING', ['FROM loan l JOIN member m ON m.id = l.member_id WHERE l.is_sample = 0', 'l.returned_at']],
  [
    'EVENTS',
    [
      `FROM event_session s JOIN event_place p ON p.session_id = s.id JOIN registration r ON r.id = p.registration_id JOIN member m ON m.id = r.member_id
       WHERE p.attended_at IS NOT NULL AND r.is_sample = 0`,
      's.starts_at',
    ],
  ],
  [
    'CONSULTATIONS',
    [
      "FROM consultation c JOIN member m ON m.id = c.member_id WHERE c.status = 'DONE' AND c.is_sample = 0",
      'c.starts_at',
    ],
  ],
  // Whoever asked for the visit of a class hears for it; the pupils are asked nothing.
  [
    'EVENTS',
    [
      `FROM event_proposal v JOIN event_session s ON s.event_id = v.event_id JOIN event e ON e.id = v.event_id JOIN member m ON m.id = v.member_id
       WHERE v.purpose = 'CLASS_VISIT' AND v.partner_id IS NOT NULL AND e.status <> 'CANCELLED' AND e.is_sample = 0`,
      's.ends_at',
    ],
  ],
  [
    'ROOMS',
    [
      `FROM booking b JOIN member m ON m.id = b.member_id LEFT JOIN space_item i ON i.id = b.item_id
       WHERE b.checked_in_at IS NOT NULL AND b.is_sample = 0 AND COALESCE(i.kind, '') <> 'COMPUTER'`,
      'COALESCE(b.left_at, b.ends_at)',
      'b.starts_at',
    ],
  ],
  [
    'COMPUTERS',
    [
      `FROM booking b JOIN member m ON m.id = b.member_id JOIN space_item i ON i.id = b.item_id
       WHERE b.checked_in_at IS NOT NULL AND b.is_sample = 0 AND i.kind = 'COMPUTER'`,
      'COALESCE(b.left_at, b.ends_at)',
      'b.starts_at',
    ],
  ],
];

/**
 * Lists members who were served since a moment: a loan returned, an event or a consultation they came to, a visit of
 * their class, a place they booked and used. Their letter goes to somebody who was not invited since a day; whoever was served first comes first. Children are born after a
 * day. Rows of the sample are left out.
 */
export async function listJustServed(
  db: Database,
  {
    since,
    now,
    notSince,
    bornAfter,
  }: {
    readonly since: Date;
    readonly now: Date;
    readonly notSince: CivilDate;
    readonly bornAfter: CivilDate;
  },
): Promise<ServedMember[]> {
  // Nothing that is booked lasts longer than a day.
  const dayBefore = new Date(since.getTime() - 86_400_000);
  const of = async (service: Service, [from, when, begins]: Served): Promise<ServedMember[]> => {
    const rows = await db.query<{ id: string }>(
      `SELECT m.id ${from} AND ${begins ?? when} > ? AND ${when} > ? AND ${when} <= ? AND ${NOT_INVITED} GROUP BY m.id ORDER BY MIN(${when}), m.id LIMIT ${MOST_AT_ONCE}`,
      [
        sqlInstant(begins === undefined ? since : dayBefore),
        sqlInstant(since),
        sqlInstant(now),
        bornAfter,
        bornAfter,
        notSince,
      ],
    );
    return rows.map(({ id: memberId }) => ({ memberId, service }));
  };
  const served: ServedMember[] = [];
  for (const [service, source] of SERVED) served.push(...(await of(service, source)));
  return served;
}

/** Lists which of some members were invited since a day. */
export async function listInvitedSince(
  db: QueryRunner,
  memberIds: readonly string[],
  day: CivilDate,
): Promise<ReadonlySet<string>> {
  if (memberIds.length === 0) return new Set();
  const rows = await invitations.list(
    db,
    `WHERE member_id IN (${placeholders(memberIds)}) AND invited_on > ?`,
    [...memberIds, day],
  );
  return new Set(rows.map(({ memberId }) => memberId));
}

/** Writes that somebody is invited, in place of an older invitation; false when somebody else just did. */
export async function replaceInvitation(
  tx: EntityManager,
  invitation: SatisfactionInvitation,
  notSince: CivilDate,
): Promise<boolean> {
  await tx.query('DELETE FROM satisfaction_invitation WHERE member_id = ? AND invited_on <= ?', [
    invitation.memberId,
    notSince,
  ]);
  try {
    await insertRows(tx, invitations.name, [invitations.write(invitation)]);
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

/** Finds an invitation. */
export function findInvitation(db: QueryRunner, id: string): Promise<SatisfactionInvitation | null> {
  return invitations.first(db, 'WHERE id = ?', [id]);
}

/** Finds invitations of some last days that nobody was told about. */
export async function findInvitationNotices(
  db: Database,
  since: CivilDate,
): Promise<NotificationTrigger<'SATISFACTION_INVITATION'>[]> {
  const rows = await db.query<{ id: string; member_id: string }>(
    `SELECT i.id, i.member_id FROM satisfaction_invitation i WHERE i.invited_on >= ? AND ${notTold("CONCAT('satisfaction.invited:', i.id)")} LIMIT ${TRIGGERS_AT_ONCE}`,
    [since],
  );
  return rows.map(({ id, member_id: memberId }) => ({
    cause: `satisfaction.invited:${id}`,
    template: 'SATISFACTION_INVITATION',
    memberId,
    aboutId: id,
    aboutDate: null,
    happenedAt: null,
  }));
}

/** Forgets invitations that hinder no new one any more, some at a time; returns how many. */
export async function deleteInvitationsBefore(
  tx: EntityManager,
  day: CivilDate,
  limit: number,
): Promise<number> {
  const rows = await tx.query<{ member_id: string }[]>(
    'SELECT member_id FROM satisfaction_invitation WHERE invited_on <= ? LIMIT ?',
    [day, limit],
  );
  const ids = rows.map(({ member_id: id }) => id);
  if (ids.length > 0)
    await tx.query(`DELETE FROM satisfaction_invitation WHERE member_id IN (${placeholders(ids)})`, ids);
  return ids.length;
}
