import { toCivilDate } from '../../../shared/civil-date';
import type { QueryRunner } from '../../../platform/db/table';
import { listChecksOf } from '../checks/checks.queries';
import { findRole } from '../roles/roles.queries';
import type { Unfitness } from './role-fitness.rules';
import { listUnfitness } from './role-fitness.rules';
import { listPeopleForRole } from './people-facts.queries';

/** Whom to look at, for which role, and when the shift begins and ends. */
export type FitnessQuestion = {
  readonly memberIds: readonly string[];
  readonly roleId: string;
  readonly from: Date;
  readonly until: Date;
};

/**
 * Tells for each member why they may not take a shift of a role; nobody is left out, and no reason means that they may.
 * This is the one door for shifts: ask it with the `tx` that writes the assignment. A role that does not exist is held
 * by nobody. Costs three statements, whatever the number of members.
 */
export async function whyNotInRole(
  db: QueryRunner,
  { memberIds, roleId, from, until }: FitnessQuestion,
): Promise<ReadonlyMap<string, readonly Unfitness[]>> {
  if (memberIds.length === 0) return new Map();
  const role = await findRole(db, roleId);
  const people = await listPeopleForRole(db, { memberIds, roleId });
  const checks = await listChecksOf(db, memberIds);
  const days = { first: toCivilDate(from), last: toCivilDate(until) };
  const needs = role ?? { minAge: null, worksWithChildren: true, checks: [] };
  return new Map(
    memberIds.map((memberId) => {
      const known = people.get(memberId);
      const facts = {
        status: known?.status ?? null,
        isAgreementRevoked: known?.isAgreementRevoked ?? false,
        holdsRole: role !== null && (known?.holdsRole ?? false),
        birthDate: known?.birthDate ?? null,
        hasGuardian: known?.hasGuardian ?? false,
        checks: checks.filter((check) => check.memberId === memberId),
      };
      return [memberId, listUnfitness(needs, facts, days)];
    }),
  );
}
