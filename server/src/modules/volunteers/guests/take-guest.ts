import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { isMinorOn, lockMember, readCardNumber } from '../../members';
import { applicationTable } from '../applications/applications.queries';
import { findObstacle, NOTHING_YET, tooYoung } from '../applications/apply';
import type { VolunteersDeps } from '../deps';
import { VOLUNTEER_NOUNS } from '../deps';
import { memberOfCard } from '../groups/groups.queries';
import { isTooYoung } from '../people/role-fitness.rules';
import { findRoleOfOpportunity } from '../roles/roles.queries';
import type { VolunteerGuest } from './guest.entity';
import { deleteGuest, lockGuest } from './guests.queries';
import { say } from './say';

type Act = { readonly id: string; readonly idempotencyKey: string };

/**
 * Takes what a guest wrote over to their card, as an application that staff decide like any other; the guest's row
 * goes. The rules are those of the card: its age counts.
 */
export function takeVolunteerGuest(
  deps: VolunteersDeps,
  actor: Actor,
  request: Act & { readonly cardNumber: string },
): Promise<Result<{ readonly applicationId: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'takeVolunteerGuest', request), async (tx) => {
      const memberId = await memberOfCard(tx, readCardNumber(request.cardNumber));
      const member = memberId === null ? null : await lockMember(deps, tx, memberId);
      if (!member) return fail(invalid(['cardNumber'], say('unknownCard')));
      const guest = await lockGuest(deps.db, tx, request.id);
      if (!guest) return fail(notFound(['id'], say('guest')));
      const row = await toApplication(deps, tx, { guest, member });
      if (!row.ok) return row;
      await insertRows(tx, applicationTable.name, [applicationTable.write(row.value)]);
      await deleteGuest(tx, guest.id);
      return ok({ applicationId: row.value.id });
    }),
  );
}

/** Ends an offer of a guest that leads to nothing; what they wrote goes at once. */
export function closeVolunteerGuest(
  deps: VolunteersDeps,
  actor: Actor,
  request: Act,
): Promise<Result<{ readonly guestId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'closeVolunteerGuest', request),
    async (tx) => {
      const guest = await lockGuest(deps.db, tx, request.id);
      if (!guest) return fail(notFound(['id'], say('guest')));
      await deleteGuest(tx, guest.id);
      return ok({ guestId: guest.id });
    },
  );
}

type Pair = {
  readonly guest: VolunteerGuest;
  readonly member: {
    readonly id: string;
    readonly birthDate: string | null;
    readonly guardianId: string | null;
  };
};

async function toApplication(deps: VolunteersDeps, tx: EntityManager, { guest, member }: Pair) {
  const now = deps.clock.now();
  const today = toCivilDate(now);
  const role = await findRoleOfOpportunity(tx, guest.opportunityId);
  if (!role) return fail(notFound(['id'], VOLUNTEER_NOUNS.role));
  const person = { birthDate: member.birthDate, hasGuardian: member.guardianId !== null };
  if (isTooYoung(role, person, today)) return fail(tooYoung(role, ['cardNumber']));
  const taken = await findObstacle(tx, member.id, role.id);
  if (taken) return fail({ ...taken, field: ['cardNumber'] });
  const needsGuardian = isMinorOn(member, today);
  if (needsGuardian && guest.guardianName === null) return fail(invalid(['cardNumber'], say('minorCard')));
  const { opportunityId, motivation, availability, references, agreementVersion, createdAt } = guest;
  return ok({
    ...NOTHING_YET,
    id: deps.newId('vap', now),
    memberId: member.id,
    roleId: role.id,
    openRoleId: role.id,
    opportunityId,
    motivation,
    experience: null,
    availability,
    references,
    guardianName: needsGuardian ? guest.guardianName : null,
    guardianContact: needsGuardian ? guest.guardianContact : null,
    needsGuardian,
    agreementVersion,
    createdAt,
  });
}
