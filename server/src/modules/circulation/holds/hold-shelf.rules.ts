import type { CivilDate } from '../../../shared/civil-date';
import type { NoOpenDays, OpeningCalendar } from '../../../shared/opening-calendar';
import type { Result } from '../../../shared/result';
import { addDays } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { RuleBook } from '../rules/rule-matrix.rules';
import type { RuleValues } from '../rules/definitions/all-rules.rules';

/** The rules of the shelf on which holds wait. */
export type ShelfRules = Pick<RuleValues, 'holdPickupDays' | 'holdPickupCounts' | 'holdExpiresOnClosedDays'>;

/** A copy that came onto the shelf on a day; a member may have set an own last day. */
export type ShelvedHold = {
  readonly trappedOn: CivilDate;
  readonly membersLastDay: CivilDate | null;
  readonly calendar: OpeningCalendar;
};

/** Collects the rules of the shelf from the rules of a cell. */
export function shelfRulesFrom({ valueOf }: RuleBook): ShelfRules {
  return {
    holdPickupDays: valueOf('holdPickupDays'),
    holdPickupCounts: valueOf('holdPickupCounts'),
    holdExpiresOnClosedDays: valueOf('holdExpiresOnClosedDays'),
  };
}

/**
 * Computes the last day on which a copy waits: an open day by the rule, or the member's own if that is
 * earlier.
 */
export function lastShelfDay(
  { trappedOn, membersLastDay, calendar }: ShelvedHold,
  rules: ShelfRules,
): Result<CivilDate, NoOpenDays> {
  const byRule =
    rules.holdPickupCounts === 'openDays'
      ? calendar.addOpenDays(trappedOn, rules.holdPickupDays)
      : calendar.openDayOnOrAfter(addDays(trappedOn, rules.holdPickupDays));
  if (!byRule.ok) return byRule;
  return ok(membersLastDay !== null && membersLastDay < byRule.value ? membersLastDay : byRule.value);
}

/**
 * Tells whether a hold on the shelf has ended: its last day is over and, unless the rule says otherwise, the
 * branch is open to deal with it.
 */
export function hasShelfTimeEnded(
  lastDay: CivilDate,
  today: CivilDate,
  { calendar, rules }: { readonly calendar: OpeningCalendar; readonly rules: ShelfRules },
): boolean {
  return lastDay < today && (rules.holdExpiresOnClosedDays === 'yes' || calendar.isOpenDay(today));
}
