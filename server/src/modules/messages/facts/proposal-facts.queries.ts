import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { MessageTemplate } from '../templates.terms';
import type { NotificationTrigger } from '../triggers/triggers.queries';
import { TRIGGERS_AT_ONCE } from '../triggers/triggers.queries';

/** What a letter about a proposal needs to know. */
export type ProposalRow = {
  readonly title: string;
  readonly status: string;
  readonly answer: string | null;
  readonly decidedAt: Date | null;
};

type Row = { readonly id: string; readonly mark: Date | string };

/** Finds proposals whose address waits to be proven. */
export async function findProposalConfirmations(db: Database, since: Date): Promise<NotificationTrigger[]> {
  const sql = `SELECT p.id, p.created_at AS mark FROM event_proposal p
    WHERE p.status = 'UNVERIFIED' AND p.created_at > ? AND NOT EXISTS (SELECT 1 FROM message g WHERE g.cause = CONCAT('proposal.confirm:', p.id)) LIMIT ${TRIGGERS_AT_ONCE}`;
  return (await db.query<Row>(sql, [sqlInstant(since)])).map(({ id }) =>
    toTrigger('PROPOSAL_CONFIRM', id, { cause: `proposal.confirm:${id}`, happenedAt: null }),
  );
}

/** Finds proposals that staff answered after a moment; each answer is told once. */
export async function findProposalAnswerNotices(db: Database, since: Date): Promise<NotificationTrigger[]> {
  const sql = `SELECT p.id, p.decided_at AS mark FROM event_proposal p
    WHERE p.status IN ('ACCEPTED', 'DECLINED', 'CHANGES_ASKED') AND p.changed_at > ? AND p.decided_at > ? AND NOT EXISTS (SELECT 1 FROM message g WHERE g.cause = CONCAT('proposal.answered:', p.id, ':', p.decided_at)) LIMIT ${TRIGGERS_AT_ONCE}`;
  return (await db.query<Row>(sql, [sqlInstant(since), sqlInstant(since)])).map(({ id, mark }) => {
    const happenedAt = readInstant(mark);
    return toTrigger('PROPOSAL_ANSWERED', id, {
      cause: `proposal.answered:${id}:${sqlInstant(happenedAt)}`,
      happenedAt,
    });
  });
}

/** Reads what a letter about a proposal says; null when the proposal is gone. */
export async function proposalLetterRow(db: Database, id: string): Promise<ProposalRow | null> {
  const [row] = await db.query<{
    title: string;
    status: string;
    answer: string | null;
    decided_at: Date | string | null;
  }>('SELECT title, status, answer, decided_at FROM event_proposal WHERE id = ?', [id]);
  return row
    ? {
        title: row.title,
        status: row.status,
        answer: row.answer,
        decidedAt: row.decided_at === null ? null : readInstant(row.decided_at),
      }
    : null;
}

function toTrigger(
  template: MessageTemplate,
  id: string,
  { cause, happenedAt }: Pick<NotificationTrigger, 'cause' | 'happenedAt'>,
): NotificationTrigger {
  return { cause, template, memberId: null, aboutId: id, aboutDate: null, happenedAt };
}
