import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { notFound, required, toErrors } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { isMinorOn, lockMember } from '../../members';
import type { VolunteersDeps } from '../deps';
import { VOLUNTEER_NOUNS } from '../deps';
import { isTooYoung } from '../people/role-fitness.rules';
import { listHeldRoles } from '../people/volunteers.queries';
import { findOpenOpportunity } from '../roles/opportunities.queries';
import type { VolunteerRole } from '../roles/role.entity';
import { findRole } from '../roles/roles.queries';
import { AGREEMENT_VERSION } from '../volunteer.terms';
import { say } from '../words/say';
import { applicationTable, listOpenApplications, lockApplication } from './applications.queries';

/** What somebody writes who wants to help. */
export type Application = {
  readonly opportunityId: string;
  readonly motivation: string;
  readonly experience?: string | null;
  readonly availability: string;
  readonly references?: string | null;
  readonly guardianName?: string | null;
  readonly guardianContact?: string | null;
  /** The version of the agreement they gave. */
  readonly agreementVersion: number;
  readonly idempotencyKey: string;
};

type Applied = Promise<Result<{ readonly applicationId: string }, Refusal>>;
type MemberActor = Actor & { readonly kind: 'member' };

const MOST_OPEN = 3;

/**
 * Sends the application of a member. Refused for a closed opportunity, below the age of the role, when they hold the
 * role or wait for it already, without the agreement, and of a minor without somebody who answers for them.
 */
export function applyToVolunteer(deps: VolunteersDeps, actor: MemberActor, request: Application): Applied {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'applyToVolunteer', request), async (tx) => {
      const now = deps.clock.now();
      const member = await lockMember(deps, tx, actor.memberId);
      if (!member) return fail(notFound([], VOLUNTEER_NOUNS.member));
      const opportunity = await findOpenOpportunity(tx, request.opportunityId);
      const role = opportunity && (await findRole(tx, opportunity.roleId));
      if (!opportunity || !role) return fail(notFound(['opportunityId'], VOLUNTEER_NOUNS.opportunity));
      const today = toCivilDate(now);
      const person = { birthDate: member.birthDate, hasGuardian: member.guardianId !== null };
      if (isTooYoung(role, person, today)) return fail(tooYoung(role));
      const taken = await findObstacle(tx, member.id, role.id);
      if (taken) return fail(taken);
      const needsGuardian = isMinorOn(member, today);
      const read = readApplication(request, { role, needsGuardian });
      if (!read.ok) return read;
      const id = deps.newId('vap', now);
      const row = {
        ...NOTHING_YET,
        ...read.value,
        id,
        memberId: member.id,
        roleId: role.id,
        openRoleId: role.id,
        opportunityId: opportunity.id,
        needsGuardian,
        agreementVersion: AGREEMENT_VERSION,
        createdAt: now,
      };
      await insertRows(tx, applicationTable.name, [applicationTable.write(row)]);
      return ok({ applicationId: id });
    }),
  );
}

/** Takes an application back; refused once staff decided. */
export function withdrawVolunteerApplication(
  deps: VolunteersDeps,
  actor: MemberActor,
  request: { readonly id: string; readonly idempotencyKey?: string | null },
): Applied {
  const act = idempotentRequest(deps, actor, 'withdrawVolunteerApplication', request);
  return withIdempotency(deps.db, act, async (tx) => {
    await lockMember(deps, tx, actor.memberId);
    const known = await lockApplication(deps.db, tx, request.id);
    if (known?.memberId !== actor.memberId) return fail(notFound(['id'], VOLUNTEER_NOUNS.application));
    if (known.openRoleId === null)
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('apply.decided') });
    const changes = {
      status: 'WITHDRAWN' as const,
      openRoleId: null,
      decidedAt: deps.clock.now(),
      decidedBy: toPrincipal(actor),
      version: known.version + 1,
    };
    await updateRow(tx, applicationTable.name, known.id, applicationTable.write(changes));
    return ok({ applicationId: known.id });
  });
}

/** What an application has that was only just sent. */
export const NOTHING_YET = {
  status: 'SUBMITTED',
  guardianAgreedAt: null,
  guardianNotedBy: null,
  invitedAt: null,
  invitation: null,
  decidedAt: null,
  decidedBy: null,
  reason: null,
  forgottenAt: null,
  isSample: false,
  version: 1,
} as const;

/** Says that somebody is too young for a role, and who helps on. */
export function tooYoung({ minAge }: Pick<VolunteerRole, 'minAge'>, field?: readonly string[]): Refusal {
  const message = say('apply.tooYoung', { age: minAge ?? 0 });
  return { code: 'NOT_ALLOWED', ...(field === undefined ? {} : { field }), message };
}

/** Finds why a member may not apply for a role now: they wait or hold it, or wait for many; null if nothing does. */
export async function findObstacle(
  tx: EntityManager,
  memberId: string,
  roleId: string,
): Promise<Refusal | null> {
  const open = await listOpenApplications(tx, memberId);
  if (open.some((application) => application.roleId === roleId))
    return { code: 'ALREADY_EXISTS', field: ['opportunityId'], message: say('apply.waiting') };
  if ((await listHeldRoles(tx, memberId)).some((held) => held.roleId === roleId))
    return { code: 'ALREADY_EXISTS', field: ['opportunityId'], message: say('apply.held') };
  if (open.length >= MOST_OPEN)
    return { code: 'NOT_ALLOWED', message: say('apply.manyOpen', { most: MOST_OPEN }) };
  return null;
}

/** Reads what somebody writes who wants to help, by the rules of the role. */
export function readApplication(
  request: Application,
  { role, needsGuardian }: { readonly role: VolunteerRole; readonly needsGuardian: boolean },
) {
  const form = new InputValidator([]);
  if (request.agreementVersion !== AGREEMENT_VERSION)
    form.refuse((field) => required(field, say('apply.agreement')), 'agreementVersion');
  const motivation = form.paragraphs(request.motivation, 2_000, 'motivation');
  if (motivation === null) form.refuse((field) => required(field, say('apply.motivation')), 'motivation');
  const availability = form.requiredLine(
    request.availability,
    { longest: 300, what: say('apply.availability') },
    'availability',
  );
  const references = form.paragraphs(request.references, 600, 'references');
  if (role.worksWithChildren && references === null)
    form.refuse((field) => required(field, say('apply.references')), 'references');
  const guardian = {
    guardianName: form.line(request.guardianName, 120, 'guardianName'),
    guardianContact: form.line(request.guardianContact, 200, 'guardianContact'),
  };
  for (const field of ['guardianName', 'guardianContact'] as const)
    if (needsGuardian && guardian[field] === null)
      form.refuse((path) => required(path, say(`apply.${field}`)), field);
  const facts = {
    motivation,
    experience: form.paragraphs(request.experience, 2_000, 'experience'),
    availability,
    references,
    ...(needsGuardian ? guardian : { guardianName: null, guardianContact: null }),
  };
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(facts);
}
