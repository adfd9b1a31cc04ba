import { expiredOffers } from '../registrations/registrations.queries';
import { expireOffer } from '../registrations/change-registration';
import type { RegistrationDeps } from '../registrations/registration-deps';

const AT_ONCE = 100;

/** Ends offers that nobody accepted in time, and offers their seats to the next. */
export async function expireOffers(deps: RegistrationDeps, signal: AbortSignal): Promise<number> {
  let ended = 0;
  for (const offer of await expiredOffers(deps.db, deps.clock.now(), AT_ONCE)) {
    if (signal.aborted) break;
    await expireOffer(deps, offer);
    ended++;
  }
  return ended;
}
