import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockMember } from '../../members';
import type { VolunteersDeps } from '../deps';
import { VOLUNTEER_NOUNS } from '../deps';
import { acceptVolunteerWithRoles } from '../people/grant-roles';
import { say } from '../words/say';
import type { VolunteerApplication, VolunteerApplicationEntity } from './application.entity';
import { applicationTable, findApplicant, lockApplication } from './applications.queries';

type Act = {
  readonly id: string;
  /** The version that was read. */
  readonly version: number;
  readonly idempotencyKey?: string | null;
};
type Decided = Promise<Result<{ readonly applicationId: string }, Refusal>>;
type Changes = Partial<EntityRow<VolunteerApplicationEntity>>;

/** Asks an applicant to come for a talk, in words; again with other words if the date changes. */
export function inviteVolunteer(
  deps: VolunteersDeps,
  actor: Actor,
  request: Act & { readonly invitation: string },
): Decided {
  return change(deps, actor, { name: 'inviteVolunteer', request }, async () => {
    const read = readWords(request.invitation, { longest: 300, field: 'invitation' });
    return read.ok ? ok({ status: 'INVITED', invitation: read.value, invitedAt: deps.clock.now() }) : read;
  });
}

/** Notes that staff heard from the parent or guardian of a minor that they agree. */
export function noteGuardianAgreement(deps: VolunteersDeps, actor: Actor, request: Act): Decided {
  return change(deps, actor, { name: 'noteGuardianAgreement', request }, async (_tx, application) =>
    application.needsGuardian
      ? ok({ guardianAgreedAt: deps.clock.now(), guardianNotedBy: toPrincipal(actor) })
      : fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('decide.noMinor') }),
  );
}

/**
 * Makes an applicant a volunteer with roles. Refused for a minor before the guardian agreed, below the age of a role,
 * and, where the role is with children, before its checks were seen.
 */
export function acceptVolunteer(
  deps: VolunteersDeps,
  actor: Actor,
  request: Act & { readonly roleIds: readonly string[] },
): Decided {
  return change(deps, actor, { name: 'acceptVolunteer', request }, async (tx, application) => {
    if (application.needsGuardian && application.guardianAgreedAt === null)
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('decide.guardianFirst') });
    const granted = await acceptVolunteerWithRoles(deps, tx, {
      actor,
      memberId: application.memberId,
      roleIds: request.roleIds,
      agreement: { version: application.agreementVersion, at: application.createdAt },
    });
    return granted.ok ? ok(decision(deps, actor, 'ACCEPTED')) : granted;
  });
}

/** Declines an application and says why; the applicant reads it. */
export function declineVolunteer(
  deps: VolunteersDeps,
  actor: Actor,
  request: Act & { readonly reason: string },
): Decided {
  return change(deps, actor, { name: 'declineVolunteer', request }, async () => {
    const read = readWords(request.reason, { longest: 600, field: 'reason' });
    return read.ok ? ok({ ...decision(deps, actor, 'DECLINED'), reason: read.value }) : read;
  });
}

function change(
  deps: VolunteersDeps,
  actor: Actor,
  { name, request }: { readonly name: string; readonly request: Act },
  decide: (tx: EntityManager, application: VolunteerApplication) => Promise<Result<Changes, Refusal>>,
): Decided {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, name, request), async (tx) => {
    const memberId = await findApplicant(tx, request.id);
    if (memberId !== null) await lockMember(deps, tx, memberId);
    const known = memberId === null ? null : await lockApplication(deps.db, tx, request.id);
    if (!known) return fail(notFound(['id'], VOLUNTEER_NOUNS.application));
    if (known.openRoleId === null)
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('decide.decided') });
    if (known.version !== request.version) return fail(stale(VOLUNTEER_NOUNS.application, known.version));
    const changes = await decide(tx, known);
    if (!changes.ok) return changes;
    const facts = applicationTable.write({ ...changes.value, version: known.version + 1 });
    await updateRow(tx, applicationTable.name, known.id, facts);
    return ok({ applicationId: known.id });
  });
}

function decision(deps: VolunteersDeps, actor: Actor, status: 'ACCEPTED' | 'DECLINED'): Changes {
  return { status, openRoleId: null, decidedAt: deps.clock.now(), decidedBy: toPrincipal(actor) };
}

function readWords(
  text: string,
  { longest, field }: { readonly longest: number; readonly field: 'invitation' | 'reason' },
): Result<string, Refusal> {
  const form = new InputValidator([]);
  const words = form.requiredLine(text, { longest, what: say(`decide.${field}`) }, field);
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(words);
}
