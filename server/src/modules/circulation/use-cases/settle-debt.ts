import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { principalOf } from '../../../platform/auth/actor';
import { runOnce } from '../../../platform/db/idempotency';
import { requestOf, untilNobodyWasFirst } from '../../../platform/db/request';
import type { Refusal } from '../../../platform/graphql/user-error';
import { civilDateOf } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { isRupiah } from '../../../shared/rupiah';
import { lockMember } from '../../members';
import type { NewAccountEntry, PaymentMethod } from '../data/account';
import { balanceOf, insertEntry, nextReceiptNumber } from '../data/account';
import type { CirculationDeps } from './circulation-deps';
import { branchUnknown, memberUnknown } from './refusal-words';

/** A payment at the desk. */
export type PaymentRequest = { readonly memberId: string; readonly amount: number; readonly method: PaymentMethod; readonly branchId: string; readonly idempotencyKey: string };

/** Debt that the library gives up. */
export type WaiverRequest = { readonly memberId: string; readonly amount: number; readonly reason: string; readonly branchId: string; readonly idempotencyKey: string };

type Settled = { readonly entryId: string };
type Line = Pick<NewAccountEntry, 'kind' | 'method' | 'note'> & { readonly hasReceipt: boolean };

const LONGEST_REASON = 300;

/** Takes a payment and gives it a receipt number. Refuses more than is owed, so that no money is kept without a cause. */
export function recordPayment(deps: CirculationDeps, actor: Actor, request: PaymentRequest): Promise<Result<Settled, Refusal>> {
  return untilNobodyWasFirst(() => runOnce(deps.db, requestOf(deps, actor, 'recordPayment', request), (tx) =>
    settle(deps, tx, actor, { request, line: { kind: 'PAYMENT', method: request.method, note: null, hasReceipt: true } })));
}

/** Gives up debt for a reason that stays in the ledger. */
export function waiveDebt(deps: CirculationDeps, actor: Actor, request: WaiverRequest): Promise<Result<Settled, Refusal>> {
  return runOnce(deps.db, requestOf(deps, actor, 'waiveDebt', request), async (tx) => {
    const note = request.reason.trim();
    if (note === '' || note.length > LONGEST_REASON) return fail(REASON_NEEDED);
    return settle(deps, tx, actor, { request, line: { kind: 'WAIVER', method: null, note, hasReceipt: false } });
  });
}

async function settle(
  deps: CirculationDeps, tx: EntityManager, actor: Actor, { request, line }: { request: Pick<PaymentRequest, 'memberId' | 'amount' | 'branchId'>; line: Line },
): Promise<Result<Settled, Refusal>> {
  const member = await lockMember(deps, tx, request.memberId);
  if (!member) return fail(memberUnknown(['memberId']));
  if (!isRupiah(request.amount) || request.amount === 0) return fail(NO_AMOUNT);
  const owed = await balanceOf(tx, member.id);
  if (request.amount > owed) return fail(moreThanOwed(owed));
  const now = deps.clock.now();
  if (!(await (await deps.policies.current(tx)).isBranch(request.branchId))) return fail(branchUnknown(['branchId']));
  const { kind, method, note } = line;
  const receiptNumber = line.hasReceipt ? await nextReceiptNumber(deps.db, tx, { branchId: request.branchId, year: Number(civilDateOf(now).slice(0, 4)) }) : null;
  const id = deps.newId('acc', now);
  await insertEntry(tx, {
    id, memberId: member.id, kind, reason: null, amount: -request.amount, method, loanId: null, branchId: request.branchId, receiptNumber, note, occurredAt: now, recordedBy: principalOf(actor),
  });
  return ok({ entryId: id });
}

function moreThanOwed(owed: number): Refusal {
  const amount = `Rp${owed.toLocaleString('id-ID')}`;
  return owed > 0
    ? { code: 'INVALID', field: ['amount'], message: { ID: `Tunggakan hanya ${amount}. Isi jumlah itu atau kurang.`, EN: `Only ${amount} is owed. Give that amount or less.` } }
    : { code: 'NOT_ALLOWED', field: ['amount'], message: { ID: 'Tidak ada tunggakan yang perlu dibayar.', EN: 'Nothing is owed.' } };
}

const NO_AMOUNT: Refusal = { code: 'INVALID', field: ['amount'], message: { ID: 'Isi jumlah rupiah bulat di atas nol.', EN: 'Give a whole number of rupiah above zero.' } };

const REASON_NEEDED: Refusal = { code: 'REQUIRED', field: ['reason'], message: { ID: `Tulis alasannya, paling panjang ${LONGEST_REASON} huruf.`, EN: `Say why, in at most ${LONGEST_REASON} characters.` } };
