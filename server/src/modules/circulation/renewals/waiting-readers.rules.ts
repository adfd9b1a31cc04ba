import type { CivilDate } from '../../../shared/civil-date';
import type { OpenHold } from '../holds/hold.rules';
import { isRestingOn } from '../holds/hold.rules';
import type { WaitingReaders } from './renewal-facts.terms';

/** Lists the holds of others that wait for a copy today; one that rests does not wait. */
export function holdsOfOthers(
  holds: readonly OpenHold[],
  { memberId, today }: { readonly memberId: string; readonly today: CivilDate },
): readonly OpenHold[] {
  return holds.filter(
    (hold) => hold.state === 'queued' && hold.memberId !== memberId && !isRestingOn(hold, today),
  );
}

/**
 * Counts who waits for the title of a loan: for its very copy, for any copy, and the copies that are free for
 * them; one that somebody asks for by itself is not.
 */
export function waitingReaders(
  waiting: readonly OpenHold[],
  copyId: string,
  freeCopyIds: readonly string[],
): WaitingReaders {
  const asked = new Set(waiting.map(({ target }) => (target.kind === 'copy' ? target.copyId : '')));
  return {
    forThisCopy: waiting.filter(({ target }) => target.kind === 'copy' && target.copyId === copyId).length,
    forAnyCopy: waiting.filter(({ target }) => target.kind === 'title').length,
    freeCopies: freeCopyIds.filter((id) => !asked.has(id)).length,
  };
}
