import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Rupiah } from '../../../shared/rupiah';
import type { NewAccountEntry } from './account-entry.entity';
import { insertEntry, nextReceiptNumber } from './account-entries.queries';
import { lockTill } from '../till/tills.queries';
import type { CirculationDeps } from '../deps';
import { say } from '../words/say';

/** Money that comes in or goes out for a member who is locked. */
export type Movement = Pick<
  NewAccountEntry,
  'memberId' | 'kind' | 'amount' | 'method' | 'branchId' | 'note' | 'reference' | 'chargeKey'
>;

const LONGEST_REASON = 300;

/**
 * Books money that moves: in the open period of the till of the branch, under its next receipt number. The
 * till is locked before the counter.
 */
export async function moveMoney(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  movement: Movement,
): Promise<{ entryId: string }> {
  const now = deps.clock.now();
  const { branchId } = movement;
  const till = await lockTill(deps.db, tx, { branchId, now });
  const receiptNumber = await nextReceiptNumber(deps.db, tx, {
    branchId,
    year: Number(toCivilDate(now).slice(0, 4)),
  });
  const id = deps.newId('acc', now);
  await insertEntry(tx, {
    ...movement,
    id,
    reason: null,
    loanId: null,
    receiptNumber,
    tillNumber: till.number,
    occurredAt: now,
    recordedBy: toPrincipal(actor),
  });
  return { entryId: id };
}

/** Reads a reason that stays in the ledger; refuses none at all, and one that is too long. */
export function parseReason(text: string): Result<string, Refusal> {
  const reason = text.trim();
  return reason !== '' && reason.length <= LONGEST_REASON ? ok(reason) : fail(REASON_NEEDED);
}

/** Writes an amount for a sentence. */
export function rupiahWords(amount: Rupiah): string {
  return `Rp${amount.toLocaleString('id-ID')}`;
}

/** Refuses what is no amount of money. */
export const NO_AMOUNT: Refusal = {
  code: 'INVALID',
  field: ['amount'],
  message: say('recordMoney.noAmount'),
};

const REASON_NEEDED: Refusal = {
  code: 'REQUIRED',
  field: ['reason'],
  message: say('recordMoney.reasonNeeded', { longestReason: LONGEST_REASON }),
};
