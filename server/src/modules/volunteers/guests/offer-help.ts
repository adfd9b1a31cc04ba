import type { Actor } from '../../../platform/auth/actor';
import { toNeighbourhood } from '../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt } from '../../../platform/auth/sign-in/throttle';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, toErrors } from '../../../platform/validation/refusals';
import { ageOn, toCivilDate } from '../../../shared/civil-date';
import { isEmail, normaliseEmail } from '../../../shared/email';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { isMinorOn, normalisePhone } from '../../members';
import type { Application } from '../applications/apply';
import { readApplication, tooYoung } from '../applications/apply';
import type { VolunteersDeps } from '../deps';
import { VOLUNTEER_NOUNS } from '../deps';
import { isTooYoung } from '../people/role-fitness.rules';
import { findOpenOpportunity } from '../roles/opportunities.queries';
import { findRole } from '../roles/roles.queries';
import { guestTable } from './guests.queries';
import { say } from './say';

/** What somebody without a card writes who wants to help. */
export type HelpOffer = Omit<Application, 'experience'> & {
  readonly name: string;
  readonly contact: string;
  readonly birthDate: string;
};

/** Many sign up in one network: the one of the desk. A program that writes on and on waits. */
const PER_ADDRESS = { free: 30, windowMs: 3_600_000, longestWaitMs: 3_600_000 };
const OLDEST = 110;

/**
 * Takes the offer of somebody without a card, with the rules of applications: the age of the role, a guardian of a
 * minor, references for work with children, the agreement. Staff call, and take it over once there is a card.
 */
export async function offerToVolunteer(
  deps: VolunteersDeps,
  actor: Actor,
  request: HelpOffer,
  { remoteAddress }: { readonly remoteAddress: string },
): Promise<Result<{ readonly guestId: string }, Refusal>> {
  const now = deps.clock.now();
  const name = `volunteer:${toNeighbourhood(remoteAddress).address}`.slice(0, 100);
  const wait = await countAttempt(deps.db, name, PER_ADDRESS, now);
  if (wait > 0) return fail({ code: 'TOO_MANY_ATTEMPTS', message: say('tooMany'), retryAfterSeconds: wait });
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'offerToVolunteer', request), async (tx) => {
    const opportunity = await findOpenOpportunity(tx, request.opportunityId);
    const role = opportunity && (await findRole(tx, opportunity.roleId));
    if (!opportunity || !role) return fail(notFound(['opportunityId'], VOLUNTEER_NOUNS.opportunity));
    const person = readPerson(request, toCivilDate(now));
    const needsGuardian = isMinorOn({ birthDate: request.birthDate, guardianId: null }, toCivilDate(now));
    const read = readApplication(request, { role, needsGuardian });
    const refusals = [...(person.ok ? [] : person.refusals), ...(read.ok ? [] : read.refusals)];
    const errors = toErrors(refusals);
    if (!person.ok || !read.ok) return errors ? fail(...errors) : fail(tooYoung(role));
    if (isTooYoung(role, { birthDate: request.birthDate, hasGuardian: false }, toCivilDate(now)))
      return fail(tooYoung(role, ['birthDate']));
    const id = deps.newId('vgu', now);
    const { motivation, availability, references, guardianName, guardianContact } = read.value;
    const row = {
      id,
      opportunityId: opportunity.id,
      ...person.value,
      motivation: motivation ?? '',
      availability,
      references,
      guardianName,
      guardianContact,
      agreementVersion: request.agreementVersion,
      createdAt: now,
    };
    await insertRows(tx, guestTable.name, [guestTable.write(row)]);
    return ok({ guestId: id });
  });
}

type Person = { readonly name: string; readonly contact: string; readonly birthDate: string };

function readPerson(request: HelpOffer, today: string): Result<Person, Refusal> {
  const form = new InputValidator([]);
  const name = form.requiredLine(request.name, { longest: 120, what: say('name') }, 'name');
  const entered = form.requiredLine(request.contact, { longest: 200, what: say('contact') }, 'contact');
  const contact = isEmail(normaliseEmail(entered)) ? normaliseEmail(entered) : normalisePhone(entered);
  if (entered !== '' && contact === null)
    form.refuse((field) => invalid(field, say('wrongContact')), 'contact');
  const { birthDate } = request;
  if (birthDate > today || ageOn(birthDate, today) > OLDEST)
    form.refuse((field) => invalid(field, say('wrongBirthDate')), 'birthDate');
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok({ name, contact: contact ?? '', birthDate });
}
