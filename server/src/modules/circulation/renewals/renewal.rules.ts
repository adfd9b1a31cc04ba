import { toCivilDate } from '../../../shared/civil-date';
import type { ReasonedDue } from '../due-dates/due-date.terms';
import { toDueDay, toDueInstant } from '../due-dates/due.rules';
import { refusal } from '../refusals/refusal.rules';
import type { RenewalFacts, RenewalRefusal } from './renewal-facts.terms';
import { refusalsForRenewal } from './renewal-refusals.rules';
import { renewedDue } from './renewal-times.rules';

/**
 * What becomes of a renewal: the due date it would have, unless none can be found, and all that stands
 * against it.
 */
export type RenewalDecision = {
  readonly due: ReasonedDue | null;
  readonly refusals: readonly RenewalRefusal[];
};

/** Decides about a renewal; one that would not make the loan due later is refused for good. */
export function decideRenewal(facts: RenewalFacts): RenewalDecision {
  const refusals = refusalsForRenewal(facts);
  const found = renewedDue(facts);
  if (!found.ok)
    return {
      due: null,
      refusals: [
        ...refusals,
        refusal('NO_OPEN_DAYS', { needs: 'never' }, { facts: { from: toCivilDate(facts.now) } }),
      ],
    };
  const isLater = toDueInstant(found.value.due) > toDueInstant(facts.loan.due);
  return { due: found.value, refusals: isLater ? refusals : [...refusals, unchanged(found.value)] };
}

function unchanged({ due, reasons }: ReasonedDue): RenewalRefusal {
  const because = reasons.find((reason) => reason !== 'MOVED_TO_OPEN_TIME') ?? null;
  return refusal('DUE_DATE_WOULD_NOT_CHANGE', { needs: 'never' }, { facts: { due: toDueDay(due), because } });
}
