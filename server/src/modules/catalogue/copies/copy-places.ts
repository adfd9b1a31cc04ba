import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Field } from '../../../platform/validation/refusals';
import { invalid, notFound } from '../../../platform/validation/refusals';
import { CATALOGUE_NOUNS } from '../shared/nouns';
import { findBranches, findBranchesOfShelves } from './copy-places.queries';
import { say } from '../words/say';

/** Where a copy is to stand. */
export type CopyPlace = { readonly branchId: string; readonly shelvingLocationId?: string | null };

/** Refuses branches and shelves that do not exist, and shelves of another branch; one refusal per place. */
export async function placeRefusals(
  tx: EntityManager,
  places: readonly CopyPlace[],
  path: Field,
  isList = true,
): Promise<Refusal[]> {
  const branches = await findBranches(
    tx,
    places.map(({ branchId }) => branchId),
  );
  const branchOfShelf = await findBranchesOfShelves(
    tx,
    places.flatMap(({ shelvingLocationId }) => shelvingLocationId ?? []),
  );
  return places.flatMap((place, index) =>
    refusalsOf(place, isList ? [...path, String(index)] : path, { branches, branchOfShelf }),
  );
}

function refusalsOf(
  place: CopyPlace,
  path: Field,
  known: { branches: ReadonlySet<string>; branchOfShelf: ReadonlyMap<string, string> },
): Refusal[] {
  if (!known.branches.has(place.branchId)) return [notFound([...path, 'branchId'], CATALOGUE_NOUNS.branch)];
  if (place.shelvingLocationId == null) return [];
  const owner = known.branchOfShelf.get(place.shelvingLocationId);
  const field = [...path, 'shelvingLocationId'];
  if (owner === undefined) return [notFound(field, CATALOGUE_NOUNS.shelvingLocation)];
  const message = say('copyPlaces.otherBranch');
  return owner === place.branchId ? [] : [invalid(field, message)];
}
