import type { Permission } from '../../../platform/auth/permission.terms';
import type { HeldRights } from '../../../platform/auth/rights';
import { holdsList } from '../../../platform/list-export/list-rights';
import type { ListSource } from '../../../platform/list-export/list-source';

/** Lists of the back office that are not written into files, and what one must hold to read them. */
export const LISTS_WITHOUT_FILES: ReadonlyMap<string, Permission> = new Map([
  ['closings', 'circulation.closing'],
  ['feedback', 'cases.read'],
  ['guides', 'guides.write'],
  ['purchaseSuggestions', 'partners.read'],
  ['surveys', 'surveys.read'],
  ['volunteers', 'volunteers.read'],
]);

/**
 * Tells whether somebody may read a list with what is searched in it, and so what colleagues share of it: a view can
 * hold the name of a person who was searched. A list that nobody declared is read by nobody.
 */
export function mayReadList(sources: readonly ListSource[], rights: HeldRights, list: string): boolean {
  const source = sources.find(({ name }) => name === list);
  if (source !== undefined) return holdsList(rights, source) && holds(rights, source.searchNeeds);
  const permission = LISTS_WITHOUT_FILES.get(list);
  return permission !== undefined && holds(rights, permission);
}

function holds({ permissions }: HeldRights, permission: Permission | undefined): boolean {
  return permission === undefined || permissions.has(permission);
}
