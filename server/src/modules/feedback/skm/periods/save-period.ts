import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../../platform/auth/actor';
import { writeSetting } from '../../../../platform/db/setting';
import { withIdempotency } from '../../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../../platform/db/write-rows';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { invalid, notFound, stale } from '../../../../platform/validation/refusals';
import { addDays } from '../../../../shared/civil-date';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import { SMALLEST_PUBLISHED_GROUP } from '../../../../shared/small-groups';
import type { SkmDeps } from '../deps';
import { FORM_WORDING } from '../sheets/element-wording.rules';
import { loadBreakdown, loadServed } from './load-results';
import type { SatisfactionPeriod } from './period.entity';
import { hasPeriodIn, lockPeriod, periodTable } from './periods.queries';
import type { PeriodDays } from '../skm.terms';
import { say } from '../words/say';

type Saved = Result<{ readonly periodId: string }, Refusal>;
/** Which period is changed, as it was seen. */
export type PeriodChange = {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
};

const LONGEST_DAYS = 366;
const PERIOD_LOCK = 'satisfaction.period-lock';
const TOO_FEW = say('savePeriod.tooFew', { smallest: SMALLEST_PUBLISHED_GROUP });

/** Opens a period with the wording of the form. Refuses days that another period has. */
export function openPeriod(
  deps: SkmDeps,
  actor: Actor,
  wish: PeriodDays & { readonly idempotencyKey?: string | null },
): Promise<Saved> {
  const { fromDate, untilDate } = wish;
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'openSatisfactionPeriod', wish),
    async (tx): Promise<Saved> => {
      if (untilDate < fromDate || addDays(fromDate, LONGEST_DAYS) < untilDate)
        return fail(invalid(['untilDate'], say('savePeriod.days', { most: LONGEST_DAYS })));
      // Days that nobody has yet cannot be locked: whoever opens a period writes one setting first, and others wait.
      await writeSetting(tx, PERIOD_LOCK, deps.newId('ver', deps.clock.now()));
      if (await hasPeriodIn(tx, wish)) return fail(invalid(['fromDate'], say('savePeriod.overlaps')));
      const now = deps.clock.now();
      const id = deps.newId('skp', now);
      await insertRows(tx, periodTable.name, [
        periodTable.write({
          id,
          fromDate,
          untilDate,
          status: 'OPEN',
          elements: FORM_WORDING,
          breakdown: null,
          served: null,
          createdAt: now,
          closedAt: null,
          publishedAt: null,
        }),
      ]);
      return ok({ periodId: id });
    },
  );
}

/** Closes a period for good: no sheet comes after that, and what they add up to is kept. */
export function closePeriod(deps: SkmDeps, actor: Actor, change: PeriodChange): Promise<Saved> {
  return changePeriod(deps, actor, { name: 'closeSatisfactionPeriod', change }, async (tx, period) => {
    if (period.status !== 'OPEN')
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('savePeriod.closed') });
    const breakdown = await loadBreakdown(deps.db, period);
    const served = await loadServed(deps.db, period);
    await write(tx, period, { status: 'CLOSED', breakdown, served, closedAt: deps.clock.now() });
    return ok({ periodId: period.id });
  });
}

/**
 * Publishes what a closed period says. Refuses while it is open and when so few filled a whole sheet
 * that their answers could be told apart.
 */
export function publishPeriod(deps: SkmDeps, actor: Actor, change: PeriodChange): Promise<Saved> {
  return changePeriod(deps, actor, { name: 'publishSatisfactionPeriod', change }, async (tx, period) => {
    if (period.status !== 'CLOSED')
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('savePeriod.notClosed') });
    if ((period.breakdown?.all.complete ?? 0) < SMALLEST_PUBLISHED_GROUP)
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: TOO_FEW });
    await write(tx, period, { status: 'PUBLISHED', publishedAt: deps.clock.now() });
    return ok({ periodId: period.id });
  });
}

function changePeriod(
  deps: SkmDeps,
  actor: Actor,
  { name, change }: { readonly name: string; readonly change: PeriodChange },
  act: (tx: EntityManager, period: SatisfactionPeriod) => Promise<Saved>,
): Promise<Saved> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, name, change),
    async (tx): Promise<Saved> => {
      const period = await lockPeriod(deps.db, tx, change.id);
      if (!period) return fail(notFound(['id'], say('period')));
      if (period.version !== change.version) return fail(stale(say('period'), period.version));
      return act(tx, period);
    },
  );
}

function write(
  tx: EntityManager,
  { id, version }: SatisfactionPeriod,
  changes: Partial<SatisfactionPeriod>,
): Promise<void> {
  return updateRow(tx, periodTable.name, id, periodTable.write({ ...changes, version: version + 1 }));
}
