import type { Expected } from './scan-outcome';

/**
 * Lists who of a party is still expected, in the order of the list: people of one registration who have a place
 * and have not come in.
 */
export function listWaitingParty(
  one: Expected,
  roster: readonly Expected[],
  attended: ReadonlyMap<string, string>,
): readonly Expected[] {
  if (one.registrationId === '') return [];
  return roster.filter(
    ({ registrationId, registrationStatus, placeId }) =>
      registrationId === one.registrationId && registrationStatus === 'CONFIRMED' && !attended.has(placeId),
  );
}
