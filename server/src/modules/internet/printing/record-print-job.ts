import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound } from '../../../platform/validation/refusals';
import type { AgeBand } from '../../../shared/age-band';
import { ageBandOn } from '../../../shared/age-band';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { findCardBearer, lockMember } from '../../members';
import type { ComputerSession } from '../computers/computer-session.entity';
import { findSession, lockSession } from '../computers/computers.queries';
import type { InternetDeps } from '../deps';
import type { InternetCell } from '../rules/internet-matrix.rules';
import { GUEST, limitIn } from '../rules/internet-matrix.rules';
import { listInternetRules } from '../rules/internet-rules.queries';
import { say } from '../words/say';
import {
  countWaitingOf,
  insertPrintJob,
  isBranch,
  readLastPrintNumber,
  sumFreePages,
} from './print-jobs.queries';
import { MOST_PAGES, settlePrice } from './print-price.rules';

/** What somebody wants printed. */
export type WantedPages = { readonly pages: number; readonly isColour: boolean };
/** Pages that staff record: for a member by their card, or for anybody. */
export type DeskPrint = WantedPages & {
  readonly branchId: string;
  readonly cardNumber?: string | null;
  readonly idempotencyKey: string;
};
/** Pages that somebody at a computer states. */
export type KioskPrint = WantedPages & { readonly sessionId: string; readonly idempotencyKey: string };

type Answer = Promise<Result<{ readonly jobId: string }, Refusal>>;
type Place = {
  readonly branchId: string;
  readonly memberId: string | null;
  readonly session: ComputerSession | null;
};

/** Somebody who waits for more than this many jobs fetches some first. */
const MOST_WAITING = 10;

/** Records pages at the desk. */
export function recordPrintJob(deps: InternetDeps, actor: Actor, request: DeskPrint): Answer {
  const act = idempotentRequest(deps, actor, 'recordPrintJob', request);
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, act, async (tx) => {
      const { branchId, cardNumber = null } = request;
      const memberId =
        cardNumber === null ? null : await findCardBearer(deps.db, cardNumber, deps.clock.now());
      if (cardNumber !== null && memberId === null) return fail(notFound(['cardNumber'], say('member')));
      if (!(await isBranch(tx, branchId))) return fail(notFound(['branchId'], say('branch')));
      return write(deps, tx, actor, { wanted: request, place: { branchId, memberId, session: null } });
    }),
  );
}

/** Records pages that somebody at a computer states, while their session lasts. */
export function sendPrintJob(deps: InternetDeps, actor: Actor, request: KioskPrint): Answer {
  const act = idempotentRequest(deps, actor, 'sendPrintJob', request);
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, act, async (tx) => {
      const known = await findSession(tx, request.sessionId);
      // People are locked before their sessions, as at the start of one.
      if (known && known.memberId !== null) await lockMember(deps, tx, known.memberId);
      const session = await lockSession(deps.db, tx, request.sessionId);
      if (!session || session.endedAt !== null || session.endsAt <= deps.clock.now())
        return fail({ code: 'NOT_ALLOWED', message: say('computers.over') });
      if ((await countWaitingOf(tx, session.id)) >= MOST_WAITING) return fail(TOO_MANY);
      const { branchId, memberId } = session;
      return write(deps, tx, actor, { wanted: request, place: { branchId, memberId, session } });
    }),
  );
}

async function write(
  deps: InternetDeps,
  tx: EntityManager,
  actor: Actor,
  { wanted, place }: { readonly wanted: WantedPages; readonly place: Place },
): Promise<Result<{ readonly jobId: string }, Refusal>> {
  const { pages, isColour } = wanted;
  if (!Number.isInteger(pages) || pages < 1 || pages > MOST_PAGES) return fail(WRONG_PAGES);
  const now = deps.clock.now();
  const day = toCivilDate(now);
  const { branchId, memberId, session } = place;
  const { freeLeft, pagePrice } = await readTerms(deps, tx, { place, isColour, day });
  const jobId = deps.newId('prj', now);
  await insertPrintJob(tx, {
    id: jobId,
    branchId,
    sessionId: session?.id ?? null,
    itemId: session?.itemId ?? null,
    memberId,
    number: (await readLastPrintNumber(tx, { branchId, day })) + 1,
    pages,
    isColour,
    state: 'WAITING',
    pagePrice,
    ...settlePrice({ pages, freeLeft, pagePrice }),
    recordedAt: now,
    recordedOn: day,
    recordedBy: memberId !== null && session !== null ? memberId : toPrincipal(actor),
    decidedAt: null,
    decidedBy: null,
    cancelReason: null,
    receiptNumber: null,
    tillNumber: null,
    isSample: false,
  });
  return ok({ jobId });
}

/** Reads what a page costs whoever prints, and how many are still free for them today. */
async function readTerms(
  deps: InternetDeps,
  tx: EntityManager,
  { place, isColour, day }: { readonly place: Place; readonly isColour: boolean; readonly day: CivilDate },
): Promise<{ readonly freeLeft: number | null; readonly pagePrice: number }> {
  const { branchId, memberId, session } = place;
  const member = memberId === null ? null : await lockMember(deps, tx, memberId);
  const ageBand: AgeBand | null = member && ageBandOn(member.birthDate, day);
  const cell: InternetCell = { branch: branchId, category: member?.categoryCode ?? GUEST, ageBand };
  const rows = await listInternetRules(tx);
  const price = limitIn(rows, cell, isColour ? 'PRINT_COLOUR_PRICE' : 'PRINT_PRICE');
  const free = limitIn(rows, cell, 'PRINT_FREE_PAGES');
  const pagePrice = price === 'unlimited' ? 0 : price;
  if (free === 'unlimited') return { freeLeft: null, pagePrice };
  // Nobody knows how much somebody without a card and without a session has had today.
  if (memberId === null && session === null) return { freeLeft: 0, pagePrice };
  const had = await sumFreePages(tx, { memberId, sessionId: session?.id ?? null, day });
  return { freeLeft: free - had, pagePrice };
}

const WRONG_PAGES = invalid(['pages'], say('printing.wrongPages', { most: MOST_PAGES }));
const TOO_MANY: Refusal = {
  code: 'NOT_ALLOWED',
  message: say('printing.tooManyWaiting', { most: MOST_WAITING }),
};
