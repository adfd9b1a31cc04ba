import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound, required } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { listChecksOf } from '../checks/checks.queries';
import type { VolunteersDeps } from '../deps';
import { VOLUNTEER_NOUNS } from '../deps';
import type { VolunteerRole } from '../roles/role.entity';
import { listActiveRoles } from '../roles/roles.queries';
import { say } from '../words/say';
import { listPeopleForRole } from './people-facts.queries';
import { listUnfitness } from './role-fitness.rules';
import { unfitnessMessage } from './unfitness-message';
import { endRoles, findVolunteerOf, holderTable, listHeldRoles, volunteerTable } from './volunteers.queries';

/** Who is to hold which roles, all of them. */
export type RoleGrant = {
  readonly actor: Actor;
  readonly memberId: string;
  readonly roleIds: readonly string[];
};

/** Makes a member, who is locked, a volunteer with these roles and the agreement they gave when they applied. */
export async function acceptVolunteerWithRoles(
  deps: VolunteersDeps,
  tx: EntityManager,
  {
    agreement,
    ...grant
  }: RoleGrant & { readonly agreement: { readonly version: number; readonly at: Date } },
): Promise<Result<{ readonly volunteerId: string }, Refusal>> {
  const known = await findVolunteerOf(tx, grant.memberId);
  // Who took their agreement back after they had applied gave no new one by that.
  if (known && known.revokedAt !== null && known.revokedAt > agreement.at)
    return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('volunteerActs.revoked') });
  const held = await listHeldRoles(tx, grant.memberId);
  const roleIds = [...new Set([...held.map(({ roleId }) => roleId), ...grant.roleIds])];
  const granted =
    grant.roleIds.length === 0
      ? fail(required(['roleIds'], say('decide.roles')))
      : await setRoles(deps, tx, { ...grant, roleIds });
  if (!granted.ok) return granted;
  const now = deps.clock.now();
  const facts = {
    status: 'ACTIVE',
    agreementVersion: agreement.version,
    agreedAt: agreement.at,
    revokedAt: null,
    stoppedAt: null,
  } as const;
  if (known) {
    const since = known.status === 'ENDED' ? now : known.since;
    // A pause ends by its own act, not beside another.
    const pause = known.status === 'PAUSED' ? { status: known.status, stoppedAt: known.stoppedAt } : {};
    const changes = volunteerTable.write({ ...facts, ...pause, since, version: known.version + 1 });
    await updateRow(tx, volunteerTable.name, known.id, changes);
    return ok({ volunteerId: known.id });
  }
  const id = deps.newId('vlt', now);
  const row = { ...facts, id, memberId: grant.memberId, since: now, isSample: false, version: 1 };
  await insertRows(tx, volunteerTable.name, [volunteerTable.write(row)]);
  return ok({ volunteerId: id });
}

/** Gives a member, who is locked, exactly these roles: new ones are checked, others end. */
export async function setRoles(
  deps: VolunteersDeps,
  tx: EntityManager,
  { actor, memberId, roleIds }: RoleGrant,
): Promise<Result<{ readonly memberId: string }, Refusal>> {
  const now = deps.clock.now();
  const held = new Set((await listHeldRoles(tx, memberId)).map(({ roleId }) => roleId));
  const added = [...new Set(roleIds)].filter((id) => !held.has(id));
  const roles = await listActiveRoles(tx, added);
  if (roles.length < added.length) return fail(notFound(['roleIds'], VOLUNTEER_NOUNS.role));
  const refusal = await findUnfitness(tx, { memberId, roles, today: toCivilDate(now) });
  if (refusal) return fail(refusal);
  const ended = [...held].filter((id) => !roleIds.includes(id));
  await endRoles(tx, { memberId, roleIds: ended, now });
  const rows = roles.map(({ id }) => ({
    id: deps.newId('vrh', now),
    memberId,
    roleId: id,
    openRoleId: id,
    grantedAt: now,
    grantedBy: toPrincipal(actor),
    endedAt: null,
  }));
  if (rows.length > 0) await insertRows(tx, holderTable.name, rows.map(holderTable.write));
  return ok({ memberId });
}

type Asked = {
  readonly memberId: string;
  readonly roles: readonly VolunteerRole[];
  readonly today: CivilDate;
};

/** Age is never passed over when a role is given, nor the checks of work with children. */
async function findUnfitness(tx: EntityManager, { memberId, roles, today }: Asked): Promise<Refusal | null> {
  const checks = await listChecksOf(tx, [memberId]);
  for (const role of roles) {
    const person = (await listPeopleForRole(tx, { memberIds: [memberId], roleId: role.id })).get(memberId);
    const facts = {
      status: 'ACTIVE',
      isAgreementRevoked: false,
      holdsRole: true,
      birthDate: person?.birthDate ?? null,
      hasGuardian: person?.hasGuardian ?? false,
      checks,
    } as const;
    const found = listUnfitness(role, facts, { first: today, last: today });
    const hard = found.find(({ code, isOverridable }) => code === 'TOO_YOUNG' || !isOverridable);
    if (hard) return invalid(['roleIds'], unfitnessMessage(role, hard));
  }
  return null;
}
