import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound, required, stale } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockMember } from '../../members';
import type { VolunteersDeps } from '../deps';
import { VOLUNTEER_NOUNS } from '../deps';
import type { VolunteerStatus } from '../volunteer.terms';
import { AGREEMENT_VERSION } from '../volunteer.terms';
import { say } from '../words/say';
import { leaveUnfitShifts } from '../sign-up/leave-unfit-shifts';
import { setRoles } from './grant-roles';
import type { Volunteer, VolunteerEntity } from './volunteer.entity';
import {
  endRoles,
  findVolunteerOf,
  listHeldRoles,
  lockVolunteer,
  volunteerTable,
} from './volunteers.queries';

type Act = {
  readonly id: string;
  /** The version that was read. */
  readonly version: number;
  readonly idempotencyKey?: string | null;
};
type Changed = Promise<Result<{ readonly volunteerId: string }, Refusal>>;
type Changes = Partial<EntityRow<VolunteerEntity>>;
type MemberActor = Actor & { readonly kind: 'member' };

/** Gives a volunteer exactly these roles. Refused below the age of a role, and without the checks of work with children. */
export function setVolunteerRoles(
  deps: VolunteersDeps,
  actor: Actor,
  request: Act & { readonly roleIds: readonly string[] },
): Changed {
  return change(deps, actor, { name: 'setVolunteerRoles', request }, async (tx, { memberId, status }) => {
    if (status === 'ENDED')
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('volunteerActs.ended') });
    const set = await setRoles(deps, tx, { actor, memberId, roleIds: request.roleIds });
    return set.ok ? ok({}) : set;
  });
}

/** Pauses a volunteer, lets one go on, or ends it: then the roles end too, and to begin again they apply again. */
export function changeVolunteerStatus(
  deps: VolunteersDeps,
  actor: Actor,
  request: Act & { readonly status: VolunteerStatus },
): Changed {
  const { status } = request;
  return change(deps, actor, { name: 'changeVolunteerStatus', request }, async (tx, known) => {
    if (known.status === 'ENDED')
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('volunteerActs.ended') });
    if (status === 'ACTIVE' && known.revokedAt !== null)
      return fail({ code: 'NOT_ALLOWED', field: ['status'], message: say('volunteerActs.revoked') });
    const now = deps.clock.now();
    if (status === 'ENDED') {
      const roleIds = (await listHeldRoles(tx, known.memberId)).map(({ roleId }) => roleId);
      await endRoles(tx, { memberId: known.memberId, roleIds, now });
    }
    return ok({ status, stoppedAt: status === 'ACTIVE' ? null : now });
  });
}

/** Takes the agreement of the signed-in volunteer back: from now on they take no shift. */
export function revokeVolunteerAgreement(
  deps: VolunteersDeps,
  actor: MemberActor,
  request: { readonly idempotencyKey?: string | null },
): Changed {
  return changeOwn(deps, actor, { name: 'revokeVolunteerAgreement', request }, (known) =>
    known.revokedAt === null
      ? ok({ revokedAt: deps.clock.now() })
      : fail({ code: 'NOT_ALLOWED', message: say('volunteerActs.revokedAlready') }),
  );
}

/** Gives the agreement of the signed-in volunteer anew, after they took it back or its text changed. */
export function giveVolunteerAgreement(
  deps: VolunteersDeps,
  actor: MemberActor,
  request: { readonly agreementVersion: number; readonly idempotencyKey?: string | null },
): Changed {
  return changeOwn(deps, actor, { name: 'giveVolunteerAgreement', request }, (known) => {
    if (request.agreementVersion !== AGREEMENT_VERSION)
      return fail(required(['agreementVersion'], say('apply.agreement')));
    if (known.status === 'ENDED') return fail({ code: 'NOT_ALLOWED', message: say('volunteerActs.ended') });
    return ok({ agreementVersion: AGREEMENT_VERSION, agreedAt: deps.clock.now(), revokedAt: null });
  });
}

type Name<Request> = { readonly name: string; readonly request: Request };

function change(
  deps: VolunteersDeps,
  actor: Actor,
  { name, request }: Name<Act>,
  decide: (tx: EntityManager, known: Volunteer) => Promise<Result<Changes, Refusal>>,
): Changed {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, name, request), async (tx) => {
    const found = await volunteerTable.pick('memberId').first(tx, 'WHERE v.id = ?', [request.id]);
    if (found) await lockMember(deps, tx, found.memberId);
    const known = found && (await lockVolunteer(deps.db, tx, request.id));
    if (!known) return fail(notFound(['id'], VOLUNTEER_NOUNS.volunteer));
    if (known.version !== request.version) return fail(stale(VOLUNTEER_NOUNS.volunteer, known.version));
    return write(deps, tx, actor, { known, changes: await decide(tx, known) });
  });
}

function changeOwn(
  deps: VolunteersDeps,
  actor: MemberActor,
  { name, request }: Name<{ readonly idempotencyKey?: string | null }>,
  decide: (known: Volunteer) => Result<Changes, Refusal>,
): Changed {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, name, request), async (tx) => {
    await lockMember(deps, tx, actor.memberId);
    const known = await findVolunteerOf(tx, actor.memberId);
    if (!known) return fail(notFound([], VOLUNTEER_NOUNS.volunteer));
    return write(deps, tx, actor, { known, changes: decide(known) });
  });
}

/** Writes what changed; shifts to come that they may no longer take are left. */
async function write(
  deps: VolunteersDeps,
  tx: EntityManager,
  actor: Actor,
  { known, changes }: { readonly known: Volunteer; readonly changes: Result<Changes, Refusal> },
): Changed {
  if (!changes.ok) return changes;
  const facts = volunteerTable.write({ ...changes.value, version: known.version + 1 });
  await updateRow(tx, volunteerTable.name, known.id, facts);
  await leaveUnfitShifts(deps, tx, actor, known.memberId);
  return ok({ volunteerId: known.id });
}
