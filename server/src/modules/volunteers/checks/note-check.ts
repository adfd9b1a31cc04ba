import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, toErrors } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import { isCivilDate, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { listOpenApplications } from '../applications/applications.queries';
import type { VolunteersDeps } from '../deps';
import { VOLUNTEER_NOUNS } from '../deps';
import { lockMember } from '../../members';
import { findVolunteerOf } from '../people/volunteers.queries';
import type { CheckKind } from '../volunteer.terms';
import { say } from '../words/say';
import { leaveUnfitShifts } from '../sign-up/leave-unfit-shifts';
import { checkTable } from './checks.queries';

/** What staff saw of somebody. */
export type SeenCheck = {
  readonly memberId: string;
  readonly kind: CheckKind;
  readonly seenOn: CivilDate;
  readonly number?: string | null;
  readonly validUntil?: CivilDate | null;
  readonly idempotencyKey?: string | null;
};

type Noted = Promise<Result<{ readonly memberId: string }, Refusal>>;

/** Papers that end: without a last day nobody would notice. */
const ENDING: readonly CheckKind[] = ['CONDUCT_CERTIFICATE', 'FIRST_AID', 'DRIVING_LICENCE'];
const NIK = /^\d{16}$/u;

/**
 * Notes that something was seen of a volunteer or an applicant: kind, day and validity, and of a certificate of good
 * conduct its number. Nothing else of a paper has a place to be written.
 */
export function noteVolunteerCheck(deps: VolunteersDeps, actor: Actor, request: SeenCheck): Noted {
  const act = idempotentRequest(deps, actor, 'noteVolunteerCheck', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const { memberId, kind } = request;
    const member = await lockMember(deps, tx, memberId);
    const isKnown =
      member !== null &&
      ((await findVolunteerOf(tx, memberId)) !== null ||
        (await listOpenApplications(tx, memberId)).length > 0);
    if (!isKnown) return fail(notFound(['memberId'], VOLUNTEER_NOUNS.volunteer));
    const now = deps.clock.now();
    const facts = readCheck(request, toCivilDate(now));
    if (!facts.ok) return facts;
    const row = {
      ...facts.value,
      id: deps.newId('vck', now),
      memberId,
      kind,
      seenBy: toPrincipal(actor),
      recordedAt: now,
    };
    await insertRows(tx, checkTable.name, [checkTable.write(row)]);
    return ok({ memberId });
  });
}

/** Removes a check that was noted by mistake; shifts that ask for it are left. */
export function removeVolunteerCheck(
  deps: VolunteersDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey?: string | null },
): Noted {
  const act = idempotentRequest(deps, actor, 'removeVolunteerCheck', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const known = await checkTable.pick('memberId').first(tx, 'WHERE k.id = ?', [request.id]);
    if (!known) return fail(notFound(['id'], VOLUNTEER_NOUNS.check));
    await lockMember(deps, tx, known.memberId);
    await deleteRows(tx, checkTable.name, 'id', [request.id]);
    await leaveUnfitShifts(deps, tx, actor, known.memberId);
    return ok({ memberId: known.memberId });
  });
}

function readCheck(
  { kind, seenOn, number, validUntil = null }: SeenCheck,
  today: CivilDate,
): Result<{ seenOn: CivilDate; number: string | null; validUntil: CivilDate | null }, Refusal> {
  const form = new InputValidator([]);
  if (!isCivilDate(seenOn) || seenOn > today)
    form.refuse((field) => invalid(field, say('noteCheck.seenOn')), 'seenOn');
  if (validUntil === null && ENDING.includes(kind))
    form.refuse((field) => required(field, say('noteCheck.validUntil')), 'validUntil');
  if (validUntil !== null && (!isCivilDate(validUntil) || validUntil < seenOn))
    form.refuse((field) => invalid(field, say('noteCheck.endsBefore')), 'validUntil');
  const noted = form.line(number, 60, 'number');
  if (kind === 'CONDUCT_CERTIFICATE' && noted === null)
    form.refuse((field) => required(field, say('noteCheck.number')), 'number');
  if (kind !== 'CONDUCT_CERTIFICATE' && noted !== null)
    form.refuse((field) => invalid(field, say('noteCheck.noNumber')), 'number');
  if (noted !== null && NIK.test(noted.replaceAll(/\D/gu, '')) && !/\p{L}/u.test(noted))
    form.refuse((field) => invalid(field, say('noteCheck.noNik')), 'number');
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok({ seenOn, number: noted, validUntil });
}
