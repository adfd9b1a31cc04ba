import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import { sqlInstant, readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';

/** Finds proposals that staff answered after a moment; each answer is told once. */
export async function findProposalAnswerNotices(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'PROPOSAL_ANSWERED'>[]> {
  const sql = `SELECT p.id, p.decided_at AS mark FROM event_proposal p
    WHERE p.status IN ('ACCEPTED', 'DECLINED', 'CHANGES_ASKED') AND p.updated_at > ? AND p.decided_at > ? AND ${notTold("CONCAT('proposal.answered:', p.id, ':', p.decided_at)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  return (await db.query<Row>(sql, [sqlInstant(since), sqlInstant(since)])).map(({ id, mark }) => {
    const happenedAt = readInstant(mark);
    return toTrigger('PROPOSAL_ANSWERED', id, {
      cause: `proposal.answered:${id}:${sqlInstant(happenedAt)}`,
      happenedAt,
    });
  });
}
/** Finds proposals whose address waits to be proven. */
export async function findProposalConfirmations(
  db: Database,
  since: Date,
): Promise<NotificationTrigger<'PROPOSAL_CONFIRM'>[]> {
  const sql = `SELECT p.id, p.created_at AS mark FROM event_proposal p
    WHERE p.status = 'UNVERIFIED' AND p.created_at > ? AND ${notTold("CONCAT('proposal.confirm:', p.id)")} LIMIT ${TRIGGERS_AT_ONCE}`;
  return (await db.query<Row>(sql, [sqlInstant(since)])).map(({ id }) =>
    toTrigger('PROPOSAL_CONFIRM', id, { cause: `proposal.confirm:${id}`, happenedAt: null }),
  );
}

type Row = { readonly id: string; readonly mark: Date | string };

function toTrigger<Template extends string>(
  template: Template,
  id: string,
  { cause, happenedAt }: Pick<NotificationTrigger, 'cause' | 'happenedAt'>,
): NotificationTrigger<Template> {
  return { cause, template, memberId: null, aboutId: id, aboutDate: null, happenedAt };
}
