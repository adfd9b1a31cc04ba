import type { EntityManager } from 'typeorm';

import { prolongInstitutionCard, writeInstitutionCard } from '../../members';
import type { Partner } from '../../partners';
import type { CirculationDeps } from '../deps';
import { INSTITUTION_CATEGORY } from './class-set.terms';
import { findCardOf, insertCardOf } from './class-set-copies.queries';

/**
 * Gives the library card of an institution inside an open unit, and makes it the first time. Nobody signs in with
 * it and no letter goes to it: letters about a class set go to the teacher.
 */
export async function ensureInstitutionCard(
  deps: Pick<CirculationDeps, 'db' | 'clock' | 'newId'>,
  tx: EntityManager,
  partner: Pick<Partner, 'id' | 'name' | 'isSample'>,
): Promise<string> {
  const known = await findCardOf(tx, partner.id);
  if (known !== null) {
    await prolongInstitutionCard(deps, tx, known);
    return known;
  }
  const { name, isSample } = partner;
  const memberId = await writeInstitutionCard(deps, tx, {
    name,
    isSample,
    categoryCode: INSTITUTION_CATEGORY,
  });
  await insertCardOf(tx, partner.id, memberId);
  return memberId;
}
