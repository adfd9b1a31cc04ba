import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { cancelHold } from '../holds/change-hold';
import type { CheckInOutcome, CheckInRequest } from '../lending/check-in';
import { checkIn } from '../lending/check-in';
import type { CheckOutOutcome, CheckOutRequest } from '../lending/check-out';
import { checkOut } from '../lending/check-out';
import type { RefusalAnswer } from '../refusals/refusal-messages';
import type { HoldRequest } from '../holds/place-hold';
import { placeHold } from '../holds/place-hold';
import { isCirculationRefusal } from '../refusals/refusal-messages';
import { renewLoans } from '../renewals/renew-loans';
import type { CirculationHome } from './circulation-home';
import { DESK } from './circulation-home';
import { BRANCHES } from './home-rows';

let keys = 0;
/** A key that no request has used. */
export const freshKey = (): string => `case-key-${++keys}`;

/** What a case says differently about a scan. */
export type ScanChanges<Request> = Partial<Request> & { readonly actor?: Actor };

/** Lends a copy at the desk of branch A. */
export function lend(
  home: CirculationHome,
  memberId: string,
  barcode: string,
  { actor = DESK, ...changes }: ScanChanges<CheckOutRequest> = {},
): Promise<Result<CheckOutOutcome, Refusal>> {
  return checkOut(home.deps, actor, {
    memberId,
    barcode,
    branchId: BRANCHES.A,
    idempotencyKey: freshKey(),
    ...changes,
  });
}

/** Takes a copy back at the desk of branch A. */
export function takeBack(
  home: CirculationHome,
  barcode: string,
  { actor = DESK, ...changes }: ScanChanges<CheckInRequest> = {},
): Promise<Result<CheckInOutcome, Refusal>> {
  return checkIn(home.deps, actor, { barcode, branchId: BRANCHES.A, idempotencyKey: freshKey(), ...changes });
}

/** Places a hold at the desk, to be collected at branch A. */
export function hold(
  home: CirculationHome,
  memberId: string,
  titleId: string,
  { actor = DESK, ...changes }: ScanChanges<HoldRequest> = {},
): Promise<Result<{ holdId: string }, Refusal>> {
  return placeHold(home.deps, actor, {
    memberId,
    titleId,
    pickupBranchId: BRANCHES.A,
    idempotencyKey: freshKey(),
    ...changes,
  });
}

/** Cancels a hold at the desk. */
export function unhold(
  home: CirculationHome,
  holdId: string,
  actor: Actor = DESK,
): Promise<Result<{ holdId: string }, Refusal>> {
  return cancelHold(home.deps, actor, { id: holdId, idempotencyKey: freshKey() });
}

/** Renews one loan and returns the codes that stand against it; none if it was renewed. */
export async function renewed(
  home: CirculationHome,
  loanId: string,
  { actor = DESK, answers }: { readonly actor?: Actor; readonly answers?: readonly RefusalAnswer[] } = {},
): Promise<string[]> {
  const result = await renewLoans(home.deps, actor, {
    loanIds: [loanId],
    idempotencyKey: freshKey(),
    ...(answers ? { answers } : {}),
  });
  if (!result.ok) return listRefusalCodes(result);
  return result.value.results.flatMap(({ refusals }) => refusals.map(codeOf));
}

/** Gives the value of a result that must not be a refusal. */
export function done<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Error(listRefusalCodes(result).join());
}

/** Gives the codes of refusals, those of circulation by their own names; none if it went well. */
export function listRefusalCodes(result: Result<unknown, Refusal>): string[] {
  return result.ok ? [] : result.refusals.map(codeOf);
}

function codeOf(refusal: Refusal): string {
  return isCirculationRefusal(refusal) ? refusal.circulation.code : refusal.code;
}
