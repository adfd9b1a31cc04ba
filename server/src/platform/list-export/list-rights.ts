import type { HeldRights } from '../auth/rights';
import { heldBranches, holdsAt } from '../auth/rights';
import type { Database } from '../db/database';
import type { ListSource } from './list-source';

/** Tells whether somebody holds what reading a list asks of everybody. */
export function holdsList({ permissions }: HeldRights, source: ListSource): boolean {
  const { permission, alsoNeeds } = source;
  return permissions.has(permission) && (alsoNeeds === undefined || permissions.has(alsoNeeds));
}

/** Tells whether a file of a list is given only after a fresh proof: the one place that says so, for every caller. */
export function needsFreshProof({ fresh }: ListSource): boolean {
  return fresh === true;
}

/** Lists what somebody who takes lists along may read, by name, and whether a file of it asks for a fresh proof. */
export function listExportable(
  sources: readonly ListSource[],
  rights: HeldRights,
): { readonly list: string; readonly needsFreshProof: boolean }[] {
  return sources
    .filter((source) => holdsList(rights, source))
    .map((source) => ({ list: source.name, needsFreshProof: needsFreshProof(source) }))
    .sort((one, other) => (one.list < other.list ? -1 : 1));
}

/** Tells whether somebody holds it at the branches that a filter names; without any of them, at all branches. */
export function holdsPlaces(rights: HeldRights, source: ListSource, filter: unknown): boolean {
  const places = source.branchesOf?.(filter);
  if (places === undefined) return true;
  const asked = places.length === 0 ? [null] : places;
  return asked.every((branchId) => holdsAt(rights, source.permission, branchId));
}

/** Returns a filter narrowed as the list is on screen: to the branches at which somebody holds its permission. */
export function narrowToHeld(rights: HeldRights, source: ListSource, filter: object): object {
  const held = heldBranches(rights, source.permission);
  const names = source.branchesOf?.(filter) ?? [];
  return held === null || names.length > 0 ? filter : (source.narrowTo?.(filter, held) ?? filter);
}

/** Tells whether somebody may still take along what they asked for: all that was asked of them then, once more. */
export async function mayTakeList(
  db: Database,
  rights: HeldRights,
  { source, filter }: { readonly source: ListSource; readonly filter: unknown },
): Promise<boolean> {
  return (
    rights.permissions.has('lists.export') &&
    holdsList(rights, source) &&
    holdsPlaces(rights, source, filter) &&
    (await source.mayRead({ db, actor: rights, filter }))
  );
}
