import type { EntityManager } from 'typeorm';

import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { MemberDeps } from '../deps';
import { prolongMembership } from './insert-member.queries';
import { NO_ADDRESS } from './member-facts.rules';
import { insertMember } from './register-member';

const MONTHS = 24;
const LONGEST_NAME = 120;
/** A card that ends sooner is prolonged, so that no class has to bring its books back because of it. */
const DAYS_LEFT = 365;

/** Writes a library card for an institution inside an open unit: nobody signs in with it, nothing is sent to it. */
export function writeInstitutionCard(
  deps: Pick<MemberDeps, 'db' | 'clock' | 'newId'>,
  tx: EntityManager,
  institution: { readonly name: string; readonly categoryCode: string; readonly isSample: boolean },
): Promise<string> {
  return insertMember(deps, tx, {
    facts: {
      name: institution.name.slice(0, LONGEST_NAME),
      categoryCode: institution.categoryCode,
      birthDate: null,
      sex: null,
      email: null,
      phone: null,
      address: NO_ADDRESS,
      homeBranchId: null,
      guardianId: null,
    },
    identity: { nikCipher: null, nikHash: null },
    passwordHash: null,
    isProvisional: false,
    validityMonths: MONTHS,
    isSample: institution.isSample,
  });
}

/** Prolongs the card of an institution that ends within a year. */
export async function prolongInstitutionCard(
  { clock }: Pick<MemberDeps, 'clock'>,
  tx: EntityManager,
  memberId: string,
): Promise<void> {
  const today = toCivilDate(clock.now());
  await prolongMembership(tx, memberId, {
    until: addDays(today, 2 * DAYS_LEFT),
    ifBefore: addDays(today, DAYS_LEFT),
  });
}
