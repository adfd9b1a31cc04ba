import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate, isCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { insertClosing, lastClosedDay } from './cash-closings.queries';
import type { Till, TillMoney } from './tills.queries';
import { lockTill, loadTillMoney, openNextTill } from './tills.queries';
import type { ClosingProblem, Counted } from './cash-closing.rules';
import { closingLines, problemOfClosing } from './cash-closing.rules';
import type { CirculationDeps } from '../deps';
import { branchUnknown } from '../refusals/refusal-messages';
import { say } from '../words/say';

/** What somebody counted at the end of a day. */
export type ClosingRequest = {
  readonly branchId: string;
  /** The day that is closed; today if absent, an earlier one if nobody closed it then. */
  readonly day?: string | null;
  readonly counted: readonly Counted[];
  /** Change money that stays in the till for the next day. */
  readonly leftInTill?: number | null;
  readonly note?: string | null;
  /** How many movements whoever counted had on the screen. */
  readonly movementCount: number;
  readonly idempotencyKey: string;
};

const LONGEST_NOTE = 300;

/**
 * Closes the till of a branch for a day: what should be there by every method, what was counted, and why they
 * differ. Money that comes in afterwards belongs to the next period. A payment that came in while somebody
 * counted refuses the closing.
 */
export function closeTill(
  deps: CirculationDeps,
  actor: Actor,
  request: ClosingRequest,
): Promise<Result<{ closingId: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'closeTill', request), async (tx) => {
      if (!(await (await deps.policies.current(tx)).isBranch(request.branchId)))
        return fail(branchUnknown(['branchId']));
      const till = await lockTill(deps.db, tx, { branchId: request.branchId, now: deps.clock.now() });
      const money = await loadTillMoney(tx, till);
      const problem = await problemWith(deps, tx, { request, till, money });
      if (problem) return fail(PROBLEMS[problem]);
      return ok(await write(deps, tx, actor, { request, till, money }));
    }),
  );
}

type Closing = { readonly request: ClosingRequest; readonly till: Till; readonly money: TillMoney };

async function problemWith(
  deps: CirculationDeps,
  tx: EntityManager,
  { request, till, money }: Closing,
): Promise<ClosingProblem | null> {
  const today = toCivilDate(deps.clock.now());
  const day = request.day ?? today;
  if (!isCivilDate(day)) return 'NOT_THAT_DAY';
  return problemOfClosing({
    day,
    today,
    lastClosedDay: await lastClosedDay(tx, request.branchId),
    lines: closingLines(money.sums, till.openingFloat, request.counted),
    counted: request.counted,
    leftInTill: request.leftInTill ?? 0,
    note: noteOf(request),
    seenMovements: request.movementCount,
  });
}

async function write(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { request, till, money }: Closing,
): Promise<{ closingId: string }> {
  const now = deps.clock.now();
  const id = deps.newId('cls', now);
  const leftInTill = request.leftInTill ?? 0;
  await insertClosing(
    tx,
    {
      id,
      branchId: request.branchId,
      day: request.day ?? toCivilDate(now),
      tillNumber: till.number,
      openingFloat: till.openingFloat,
      leftInTill,
      note: noteOf(request),
      firstReceipt: money.firstReceipt,
      lastReceipt: money.lastReceipt,
      openedAt: till.openedAt ?? now,
      closedAt: now,
      closedBy: toPrincipal(actor),
      isSample: false,
    },
    closingLines(money.sums, till.openingFloat, request.counted),
  );
  await openNextTill(tx, till, { leftInTill, now });
  return { closingId: id };
}

function noteOf({ note }: ClosingRequest): string | null {
  return note?.trim().slice(0, LONGEST_NOTE) || null;
}

const PROBLEMS: Readonly<Record<ClosingProblem, Refusal>> = {
  MONEY_MOVED: {
    code: 'STALE_VERSION',
    field: ['movementCount'],
    message: say('closeTill.moneyMoved'),
  },
  NOT_THAT_DAY: {
    code: 'INVALID',
    field: ['day'],
    message: say('closeTill.notThatDay'),
  },
  DAY_CLOSED: {
    code: 'ALREADY_EXISTS',
    field: ['day'],
    message: say('closeTill.dayClosed'),
  },
  NOT_AN_AMOUNT: {
    code: 'INVALID',
    field: ['counted'],
    message: say('closeTill.notAnAmount'),
  },
  LEFT_MORE_THAN_COUNTED: {
    code: 'INVALID',
    field: ['leftInTill'],
    message: say('closeTill.leftMoreThanCounted'),
  },
  NOTE_NEEDED: {
    code: 'REQUIRED',
    field: ['note'],
    message: say('closeTill.noteNeeded'),
  },
};
