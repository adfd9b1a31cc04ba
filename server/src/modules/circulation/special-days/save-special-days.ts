import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { deleteRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Message } from '../../../platform/i18n/message';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { specialDaysFrom, writeSpecialDays } from './special-days.queries';
import { ANY } from '../rules/rule-matrix.rules';
import { RULES } from '../rules/definitions/all-rules.rules';
import type { SpecialDays } from './special-days.rules';
import { findClash, hasAnyDay, SPECIAL_RULES } from './special-days.rules';
import type { CirculationDeps } from '../deps';
import type { ChosenCell } from '../rules/unknown-cells.queries';
import { UNKNOWN_CELL, unknownParts } from '../rules/unknown-cells.queries';
import { markRulesChanged } from '../rules/policy-cache';
import { thingUnknown } from '../refusals/refusal-messages';
import { say } from '../words/say';

/** Special days as staff enter them; an id changes those that are there. */
export type SpecialDaysRequest = ChosenCell & {
  readonly id?: string | null;
  readonly name: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly weekdays: readonly number[];
  readonly maxLoans?: string | null;
  readonly loanPeriod?: string | null;
  readonly idempotencyKey?: string | null;
};

const LONGEST_NAME = 80;
const MOST_DAYS = 366;

/**
 * Enters or changes special days. Refuses what would never hold, what says nothing, and what says the same
 * rule as others on one day.
 */
export function saveSpecialDays(
  deps: CirculationDeps,
  actor: Actor,
  request: SpecialDaysRequest,
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveSpecialDays', request), (tx) =>
    save(deps, tx, { actor, request }),
  );
}

/** Removes special days; loans that were made on them keep their due date. */
export function removeSpecialDays(
  deps: CirculationDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey?: string | null },
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'removeSpecialDays', request),
    async (tx) => {
      const known = await othersFor(deps, tx);
      if (!known.some(({ id }) => id === request.id)) return fail(thingUnknown(['id']));
      await deleteRows(tx, 'special_days', 'id', [request.id]);
      return ok({ id: request.id });
    },
  );
}

async function save(
  deps: CirculationDeps,
  tx: EntityManager,
  { actor, request }: { actor: Actor; request: SpecialDaysRequest },
): Promise<Result<{ id: string }, Refusal>> {
  const days = daysOf(deps, request);
  const unknown = (await unknownParts(tx, [request])).map(({ field }) =>
    refused(field, UNKNOWN_CELL, 'NOT_FOUND'),
  );
  const [first, ...others] = [...mistakesIn(days, toCivilDate(deps.clock.now())), ...unknown];
  if (first) return fail(first, ...others);
  const known = await othersFor(deps, tx);
  if (request.id != null && !known.some(({ id }) => id === request.id)) return fail(thingUnknown(['id']));
  const clash = findClash(days, known);
  if (clash) return fail(refused('fromDate', clashWords(clash.with.name, clash.on)));
  await writeSpecialDays(tx, days, {
    isNew: request.id == null,
    updatedAt: deps.clock.now(),
    changedBy: toPrincipal(actor),
  });
  return ok({ id: days.id });
}

/**
 * Marks the matrix as changed first: whoever saves at the same time waits here, and then sees what the first
 * has saved.
 */
async function othersFor(deps: CirculationDeps, tx: EntityManager): Promise<SpecialDays[]> {
  await markRulesChanged(tx, deps);
  return specialDaysFrom(tx, toCivilDate(deps.clock.now()), deps.db.forUpdate);
}

function daysOf(deps: CirculationDeps, request: SpecialDaysRequest): SpecialDays {
  return {
    id: request.id ?? deps.newId('spd', deps.clock.now()),
    name: request.name.trim(),
    from: request.from,
    until: request.until,
    weekdays: [...new Set(request.weekdays)].sort(),
    branch: request.branchId ?? ANY,
    category: request.categoryCode ?? ANY,
    materialType: request.materialType ?? ANY,
    maxLoans: request.maxLoans?.trim() || null,
    loanPeriod: request.loanPeriod?.trim() || null,
  };
}

function mistakesIn(days: SpecialDays, today: CivilDate): Refusal[] {
  const notValues = SPECIAL_RULES.filter(
    (name) => days[name] !== null && RULES[name].read(days[name] ?? '') === undefined,
  );
  const isSilent = SPECIAL_RULES.every((name) => days[name] === null);
  return [
    ...(days.name === '' || days.name.length > LONGEST_NAME ? [refused('name', WORDS.name)] : []),
    ...(days.until < days.from || days.until < today
      ? [refused('untilDate', WORDS.over)]
      : days.until > addDays(days.from, MOST_DAYS - 1)
        ? [refused('untilDate', WORDS.tooLong)]
        : []),
    ...(days.until >= days.from && !hasAnyDay(days) ? [refused('weekdays', WORDS.never)] : []),
    ...(isSilent ? [refused('loanPeriod', WORDS.silent)] : []),
    ...notValues.map((name) => refused(name, WORDS.value)),
  ];
}

function refused(field: string, message: Message, code: Refusal['code'] = 'INVALID'): Refusal {
  return { code, field: [field], message };
}

function clashWords(name: string, on: CivilDate): Message {
  return say('saveSpecialDays.clash', { name, on });
}

const WORDS = {
  name: say('saveSpecialDays.nameRequired'),
  over: say('saveSpecialDays.lastDayPast'),
  tooLong: say('saveSpecialDays.tooLong'),
  never: say('saveSpecialDays.noSuchDay'),
  silent: say('saveSpecialDays.nothingSet'),
  value: say('saveSpecialDays.invalidValue'),
} as const;
