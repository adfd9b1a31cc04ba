import type { Actor } from '../../../platform/auth/actor';
import { readSetting, writeSetting } from '../../../platform/db/setting';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { ShiftAudience } from '../shifts/shift.terms';
import { say } from '../shift-words/say';
import { SHIFT_RULES_SETTING } from '../sign-up/place-in-shift';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { lockSetting } from './rules.queries';
import type { ShiftRules } from '../sign-up/shift-rules.rules';
import { isRuleValue, MOST_OF_RULE, readShiftRules, SHIFT_RULE_NAMES } from '../sign-up/shift-rules.rules';

/** The rules of one audience as they shall be. */
export type RulesRequest = ShiftRules & {
  readonly audience: ShiftAudience;
  readonly idempotencyKey: string;
};

/**
 * Sets the rules of hours and rest of one audience; those of the other stay. They count from the next assignment on:
 * nobody is taken out of a shift by them.
 */
export function saveShiftRules(
  deps: ShiftDeps,
  actor: Actor,
  request: RulesRequest,
): Promise<Result<{ audience: ShiftAudience }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'saveShiftRules', request), async (tx) => {
    const refusals = toErrors(
      SHIFT_RULE_NAMES.filter((name) => !isRuleValue(name, request[name])).map((name) =>
        invalid([name], say('duty.wrongRule', { most: MOST_OF_RULE[name] })),
      ),
    );
    if (refusals) return fail(...refusals);
    const { audience, mostMinutesPerDay, mostMinutesPerWeek, restMinutes, cancelMinutes } = request;
    await lockSetting(deps.db, tx, SHIFT_RULES_SETTING);
    const rules = readShiftRules(await readSetting(tx, SHIFT_RULES_SETTING));
    const own = { mostMinutesPerDay, mostMinutesPerWeek, restMinutes, cancelMinutes };
    await writeSetting(tx, SHIFT_RULES_SETTING, JSON.stringify({ ...rules, [audience]: own }));
    return ok({ audience });
  });
}
