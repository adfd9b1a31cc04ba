import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { listOverdueByIds } from '../../circulation';
import type { Recipient } from '../delivery/load-recipients';
import { findRecipients } from '../delivery/load-recipients';
import { UNDO_MS } from '../delivery/retry.rules';
import type { MessageDeps } from '../deps';
import type { NewMessage } from '../queue/message.entity';
import { insertMessages } from '../queue/messages.queries';
import { say } from '../words/say';
import {
  areOfOthers,
  listOverdueLetters,
  listWrittenLetters,
  removeUntakenLetters,
} from './reminders.queries';

/** What came of reminding somebody of a loan. */
export type ReminderOutcome = 'QUEUED' | 'ALREADY_REMINDED' | 'UNREACHABLE' | 'NOT_OVERDUE';

/** A loan and what came of reminding of it; several loans due on one day share a letter. */
export type Reminder = {
  readonly loanId: string;
  readonly outcome: ReminderOutcome;
  readonly messageId: string | null;
};

type Request = { readonly loanIds: readonly string[]; readonly idempotencyKey?: string | null };

const MOST_AT_ONCE = 250;
const CAUSE = 'loan.reminder:';

/**
 * Writes to whoever has these loans and is late, once for each day due; the letters leave after 15 seconds.
 * Nobody is reminded twice a day of the same, and each loan is told apart.
 */
export async function remindOverdue(
  deps: MessageDeps,
  actor: Actor,
  request: Request,
): Promise<Result<{ readonly reminders: readonly Reminder[] }, Refusal>> {
  if (!isHowMany(request.loanIds)) return fail(howMany('loanIds'));
  const now = deps.clock.now();
  const today = toCivilDate(now);
  const loans = (await listOverdueByIds(deps.db, request.loanIds, now)).filter(({ dueOn }) => dueOn < today);
  const memberIds = [...new Set(loans.flatMap(({ memberId }) => memberId ?? []))];
  const recipients = await findRecipients(
    deps,
    memberIds.map((memberId) => ({ memberId, template: 'LOAN_OVERDUE' as const })),
    today,
  );
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'remindOverdue', request), async (tx) => {
    const told = await listOverdueLetters(tx, { memberIds, since: toInstant(today) });
    const toldKeys = new Set(told.map(({ memberId, aboutDate }) => `${memberId}:${aboutDate}`));
    const letters = new Map<string, NewMessage>();
    const reminders = request.loanIds.map((loanId): Reminder => {
      const loan = loans.find(({ id }) => id === loanId);
      if (!loan || loan.memberId === null) return { loanId, outcome: 'NOT_OVERDUE', messageId: null };
      const key = `${loan.memberId}:${loan.dueOn}`;
      if (toldKeys.has(key)) return { loanId, outcome: 'ALREADY_REMINDED', messageId: null };
      const due = { memberId: loan.memberId, dueOn: loan.dueOn, sentBy: toPrincipal(actor) };
      const letter = letters.get(key) ?? letterFor(deps, recipients.get(due.memberId), due);
      if (letter === null) return { loanId, outcome: 'UNREACHABLE', messageId: null };
      letters.set(key, letter);
      return { loanId, outcome: 'QUEUED', messageId: letter.id };
    });
    await insertMessages(tx, [...letters.values()]);
    return ok({ reminders: await sayWhoWasFirst(tx, reminders) });
  });
}

/**
 * Takes back reminders that one wrote and that have not left; returns the ids of those that have. Refuses when a
 * colleague wrote one that still waits: nothing is taken back then.
 */
export async function withdrawReminders(
  { db }: Pick<MessageDeps, 'db'>,
  actor: Actor,
  messageIds: readonly string[],
): Promise<Result<{ readonly withdrawnCount: number; readonly sentIds: readonly string[] }, Refusal>> {
  if (!isHowMany(messageIds)) return fail(howMany('messageIds'));
  return db.transaction(async (tx) => {
    const asked = { ids: messageIds, causePrefix: CAUSE, by: toPrincipal(actor) };
    if (await areOfOthers(tx, asked))
      return fail({ code: 'NOT_ALLOWED', field: ['messageIds'], message: say('reminders.notYours') });
    const sentIds = await removeUntakenLetters(tx, asked);
    return ok({ withdrawnCount: messageIds.length - sentIds.length, sentIds });
  });
}

function letterFor(
  { clock, newId }: MessageDeps,
  recipient: Recipient | undefined,
  { memberId, dueOn, sentBy }: { readonly memberId: string; readonly dueOn: string; readonly sentBy: string },
): NewMessage | null {
  const route = recipient?.route('LOAN_OVERDUE') ?? { failure: 'NO_CONTACT' as const };
  if (!recipient || 'failure' in route) return null;
  const now = clock.now();
  return {
    id: newId('msg', now),
    memberId,
    template: 'LOAN_OVERDUE',
    cause: `${CAUSE}${memberId}:${dueOn}:${toCivilDate(now)}`,
    locale: recipient.locale,
    aboutId: null,
    aboutDate: dueOn,
    channel: route.channel,
    status: 'QUEUED',
    failure: null,
    createdAt: now,
    nextAttemptAt: new Date(now.getTime() + UNDO_MS),
    sentBy,
  };
}

/** A cause is written once: who was second in the same moment learns that somebody else has reminded. */
async function sayWhoWasFirst(tx: EntityManager, reminders: readonly Reminder[]): Promise<Reminder[]> {
  const written = await listWrittenLetters(tx, [
    ...new Set(reminders.flatMap(({ messageId }) => messageId ?? [])),
  ]);
  return reminders.map((reminder) =>
    reminder.messageId === null || written.has(reminder.messageId)
      ? reminder
      : { ...reminder, outcome: 'ALREADY_REMINDED', messageId: null },
  );
}

function isHowMany(ids: readonly string[]): boolean {
  return ids.length >= 1 && ids.length <= MOST_AT_ONCE && new Set(ids).size === ids.length;
}

function howMany(field: string): Refusal {
  return { code: 'INVALID', field: [field], message: say('reminders.howMany', { most: MOST_AT_ONCE }) };
}
