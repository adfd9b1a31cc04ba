import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { missingIds } from '../../../platform/db/missing-ids';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { deleteRows, insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound, toErrors, tooMany } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { MEMBER_CATEGORIES } from '../../members';
import type { SpaceDeps } from '../save-space';
import { SPACE_NOUN } from '../save-space';
import { say } from '../words/say';
import type { BookingRuleRow } from './booking-rule.entity';
import { bookingRuleTable } from './booking-rules.queries';
import { ANY, BOOKING_RULES, GUEST, isBookingRuleName, isLegalValue, PARTNER } from './booking-rules.rules';

/** A change to one cell: absent parts mean every one, a null value makes the cell inherit. */
export type BookingRuleChange = {
  readonly categoryCode?: string | null;
  readonly name: string;
  readonly value?: string | null;
};

const MOST_CHANGES = 250;

/** Changes cells of the matrix for one space, or for every space, all or none. */
export function saveBookingRules(
  deps: SpaceDeps,
  actor: Actor,
  request: {
    readonly spaceId?: string | null;
    readonly changes: readonly BookingRuleChange[];
    readonly idempotencyKey?: string | null;
  },
): Promise<Result<{ spaceId: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveBookingRules', request), async (tx) => {
      const spaceId = request.spaceId ?? ANY;
      if (spaceId !== ANY && (await missingIds(tx, 'space', [spaceId])).length > 0)
        return fail(notFound(['spaceId'], SPACE_NOUN));
      const refusals = toErrors(findMistakes(request.changes));
      if (refusals) return fail(...refusals);
      for (const change of request.changes)
        await writeCell(deps, tx, { spaceId, change, changedBy: toPrincipal(actor) });
      return ok({ spaceId });
    }),
  );
}

/** The categories that rules can be about. */
export const BOOKING_CATEGORIES: readonly string[] = [
  ...MEMBER_CATEGORIES.map(({ code }) => code),
  GUEST,
  PARTNER,
];

function findMistakes(changes: readonly BookingRuleChange[]): Refusal[] {
  if (changes.length > MOST_CHANGES) return [tooMany(['changes'], MOST_CHANGES)];
  return changes.flatMap(({ categoryCode, name, value }, index) => {
    const at = ['changes', String(index)];
    if (categoryCode != null && !BOOKING_CATEGORIES.includes(categoryCode))
      return [invalid([...at, 'categoryCode'], say('bookingRules.unknownCategory'))];
    if (!isBookingRuleName(name)) return [invalid([...at, 'name'], say('bookingRules.unknownRule'))];
    if (value == null || isLegalValue(name, value.trim())) return [];
    const { choices, kind } = BOOKING_RULES[name];
    const message =
      kind === 'number'
        ? say('bookingRules.wrongNumber')
        : say('bookingRules.wrongChoice', { choices: choices.join(', ') });
    return [invalid([...at, 'value'], message)];
  });
}

type CellChange = {
  readonly spaceId: string;
  readonly change: BookingRuleChange;
  readonly changedBy: string;
};

async function writeCell(
  deps: SpaceDeps,
  tx: EntityManager,
  { spaceId, change, changedBy }: CellChange,
): Promise<void> {
  const cell = { spaceId, categoryCode: change.categoryCode ?? ANY, name: change.name };
  const known: BookingRuleRow | null = await bookingRuleTable.first(
    tx,
    'WHERE space_id = ? AND category_code = ? AND name = ?',
    [cell.spaceId, cell.categoryCode, cell.name],
  );
  const value = change.value?.trim();
  if (value == null) {
    if (known) await deleteRows(tx, bookingRuleTable.name, 'id', [known.id]);
    return;
  }
  const now = deps.clock.now();
  const said = { value, updatedAt: now, changedBy };
  if (known) await updateRow(tx, bookingRuleTable.name, known.id, bookingRuleTable.write(said));
  else
    await insertRows(tx, bookingRuleTable.name, [
      bookingRuleTable.write({ id: deps.newId('brl', now), ...cell, ...said }),
    ]);
}
