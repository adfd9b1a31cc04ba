import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { Locale } from '../../../shared/locale';
import type { LetterState } from '../newsletter.terms';

/** A letter to one reader that is to leave now. */
export type DueLetter = {
  readonly subscriberId: string;
  readonly email: string;
  readonly locale: Locale;
  readonly attempts: number;
};

/** Writes down all readers of an issue in one statement: who comes later waits for the next one. */
export async function writeLetters(
  tx: EntityManager,
  {
    issueId,
    newsletterId,
    now,
  }: { readonly issueId: string; readonly newsletterId: string; readonly now: Date },
): Promise<void> {
  await tx.query(
    `INSERT INTO newsletter_letter (issue_id, subscriber_id, state, attempts, next_try_at)
     SELECT ?, s.id, 'WAITING', 0, ? FROM newsletter_subscription n
     JOIN newsletter_subscriber s ON s.id = n.subscriber_id AND s.state = 'CONFIRMED' WHERE n.newsletter_id = ?`,
    [issueId, sqlInstant(now), newsletterId],
  );
}

const DUE = "l.issue_id = ? AND l.state IN ('WAITING', 'SENDING') AND l.next_try_at <= ?";

/**
 * Takes some letters whose moment has come; nobody else takes them before `until`. Where a process died with
 * them they are taken again then.
 */
export async function claimLetters(
  tx: EntityManager,
  asked: { readonly issueId: string; readonly now: Date; readonly until: Date; readonly limit: number },
): Promise<readonly DueLetter[]> {
  const { issueId, now, until, limit } = asked;
  const due = await tx.query<DueLetter[]>(
    `SELECT l.subscriber_id AS subscriberId, s.email, s.locale, l.attempts FROM newsletter_letter l
     JOIN newsletter_subscriber s ON s.id = l.subscriber_id WHERE ${DUE} ORDER BY l.subscriber_id LIMIT ${limit}`,
    [issueId, sqlInstant(now)],
  );
  const ids = due.map(({ subscriberId }) => subscriberId);
  if (ids.length > 0)
    await tx.query(
      `UPDATE newsletter_letter SET state = 'SENDING', next_try_at = ? WHERE issue_id = ? AND subscriber_id IN (${placeholders(ids)})`,
      [sqlInstant(until), issueId, ...ids],
    );
  return due;
}

/** Settles a letter: it left, was refused, or waits for another try. */
export async function settleLetter(
  tx: EntityManager,
  { issueId, subscriberId }: { readonly issueId: string; readonly subscriberId: string },
  {
    state,
    attempts,
    nextTryAt,
  }: { readonly state: LetterState; readonly attempts: number; readonly nextTryAt: Date },
): Promise<void> {
  await tx.query(
    'UPDATE newsletter_letter SET state = ?, attempts = ?, next_try_at = ? WHERE issue_id = ? AND subscriber_id = ?',
    [state, attempts, sqlInstant(nextTryAt), issueId, subscriberId],
  );
}

/** Tells whether letters of an issue are still to leave. */
export async function hasOpenLetters(tx: EntityManager, issueId: string): Promise<boolean> {
  const sql =
    "SELECT 1 AS n FROM newsletter_letter WHERE issue_id = ? AND state IN ('WAITING', 'SENDING') LIMIT 1";
  return (await tx.query<{ n: number }[]>(sql, [issueId])).length > 0;
}

/** Sends nothing more to a reader until they confirm anew. */
export async function pauseSubscriber(tx: EntityManager, id: string, now: Date): Promise<void> {
  await tx.query(
    "UPDATE newsletter_subscriber SET state = 'PAUSED', state_at = ? WHERE id = ? AND state = 'CONFIRMED'",
    [sqlInstant(now), id],
  );
}

/** Forgets to whom issues went that were sent before a moment. */
export async function forgetLetters(tx: EntityManager, before: Date): Promise<void> {
  await tx.query(
    "DELETE FROM newsletter_letter WHERE issue_id IN (SELECT id FROM newsletter_issue WHERE state = 'SENT' AND sent_at < ?)",
    [sqlInstant(before)],
  );
}
