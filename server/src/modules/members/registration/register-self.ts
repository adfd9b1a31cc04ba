import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { hashPassword } from '../../../platform/auth/passwords';
import { startSession } from '../../../platform/auth/sessions';
import { toNeighbourhood } from '../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt } from '../../../platform/auth/sign-in/throttle';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { retryOnUniqueViolation } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { CivilDate } from '../../../shared/civil-date';
import { ageOn, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { ADULT_AGE } from '../shared/age.rules';
import { insertCodes } from '../codes/member-codes.queries';
import { categoryForAge } from './member-category.rules';
import type { MemberFacts } from './member-facts.rules';
import { NO_ADDRESS, readFacts } from './member-facts.rules';
import { passwordRefusal } from '../sign-in/member-password.rules';
import type { MemberRefusal } from '../shared/member-refusal.rules';
import { refuse } from '../shared/member-refusal.rules';
import { memberRefusals, needsGuardian } from './member-requirements.rules';
import { memberRegistered } from '../members.events';
import type { MemberDeps } from '../deps';
import { memberRequest } from '../shared/member-request';
import { loadSurroundings } from './load-surroundings';
import { keepPhoneAnswer } from '../consents/keep-phone-answer';
import type { GivenConsent } from '../consents/record-consent';
import { recordConsents } from '../consents/record-consent';
import { newCode } from '../codes/create-code';
import { CODE_KINDS } from '../codes/verify-contact';
import { insertMember } from './register-member';
import { tooManyAttempts } from '../sign-in/sign-in-refusals';
import { say } from '../words/say';

/** What somebody enters about themselves on a phone. */
export type RegisterSelfRequest = {
  readonly name: string;
  readonly birthDate: CivilDate;
  readonly email: string | null;
  readonly phone: string | null;
  readonly kelurahanCode: string | null;
  readonly password: string;
  readonly guardianName: string | null;
  /** Whether letters may come by WhatsApp and SMS; absent where nobody asked. */
  readonly acceptsPhoneMessages?: boolean | null;
  /** The short link by which somebody came, as a browser says. */
  readonly linkCode?: string | null;
  readonly idempotencyKey: string;
  readonly remoteAddress: string;
};

/** A class in a computer room shares one address, so ten registrations an hour are free. */
const PER_ADDRESS = { free: 10, windowMs: 3_600_000, longestWaitMs: 900_000 };
const LONGEST_NAME = 120;

/**
 * Registers somebody by their own hand and signs them in: provisional, and ends in thirty days unless papers
 * are seen at the desk. A code goes to their e-mail address, or by WhatsApp to their telephone where they
 * give none; until one is proven they cannot place holds, and sign in by the number of their card only.
 */
export async function registerSelf(
  deps: MemberDeps,
  actor: Actor,
  request: RegisterSelfRequest,
): Promise<Result<{ memberId: string; token: string }, Refusal>> {
  const wait = await countAttempt(
    deps.db,
    `register:${toNeighbourhood(request.remoteAddress).address}`.slice(0, 100),
    PER_ADDRESS,
    deps.clock.now(),
  );
  if (wait > 0) return fail(tooManyAttempts(wait));
  const { facts, refusals } = readFacts(factsOf(request, toCivilDate(deps.clock.now())), []);
  const weak = passwordRefusal(request.password, facts, ['password']);
  const [first, ...others] = [
    ...flat(refusals),
    ...(facts.email === null && facts.phone === null && refusals.length === 0 ? [NO_CONTACT] : []),
    ...guardianNameRefusals(request, toCivilDate(deps.clock.now())),
    ...(weak ? [weak] : []),
  ];
  if (first) return fail(first, ...others);
  const passwordHash = await hashPassword(request.password);
  const { idempotencyKey, guardianName, password, acceptsPhoneMessages = null } = request;
  const repeatable = memberRequest(deps, actor, {
    operation: 'registerSelf',
    input: { facts, guardianName, acceptsPhoneMessages },
    secrets: { password },
    idempotencyKey,
  });
  const registered = await retryOnUniqueViolation(() =>
    withIdempotency(deps.db, repeatable, (tx) =>
      register(deps, tx, actor, { facts, passwordHash, acceptsPhoneMessages, linkCode: request.linkCode }),
    ),
  );
  // A repeat got here with the same password, so it may have a session of its own.
  return registered.ok ? beginSession(deps, registered.value.id) : registered;
}

function beginSession(
  deps: MemberDeps,
  memberId: string,
): Promise<Result<{ memberId: string; token: string }, Refusal>> {
  return deps.db.transaction(async (tx) =>
    ok({
      memberId,
      token: (await startSession(tx, deps, { audience: 'member', subjectId: memberId })).token,
    }),
  );
}

type Entry = {
  readonly facts: MemberFacts;
  readonly passwordHash: string;
  readonly acceptsPhoneMessages: boolean | null;
  readonly linkCode: string | null | undefined;
};

async function register(
  deps: MemberDeps,
  tx: EntityManager,
  actor: Actor,
  { facts, passwordHash, acceptsPhoneMessages, linkCode }: Entry,
): Promise<Result<{ id: string }, Refusal>> {
  const around = await loadSurroundings(tx, deps.clock, { facts, path: [], memberId: null });
  const [first, ...others] = memberRefusals(facts, around);
  if (first) return fail(first, ...others);
  const identity = { nikCipher: null, nikHash: null };
  const id = await insertMember(deps, tx, {
    facts,
    identity,
    passwordHash,
    isProvisional: true,
    validityMonths: around.category?.validityMonths ?? 0,
    isSample: false,
    isClaimed: true,
  });
  await recordConsents(deps, tx, actor, consentsTyped(id, facts, around.today));
  await keepPhoneAnswer(deps, tx, actor, {
    memberId: id,
    facts,
    accepts: acceptsPhoneMessages,
    channel: 'PORTAL',
  });
  const code =
    facts.email !== null
      ? { ...CODE_KINDS.EMAIL, contact: facts.email }
      : { ...CODE_KINDS.PHONE, contact: facts.phone };
  await insertCodes(tx, [newCode(deps, actor, { ...code, memberId: id })]);
  await recordEvents(tx, [memberRegistered(id)], deps.clock.now());
  await deps.linkResults?.count(tx, { kind: 'MEMBERSHIP', code: linkCode, at: deps.clock.now() });
  return ok({ id });
}

/** What the guardian of a child consents to, as the child typed it; nobody consents for an adult. */
function consentsTyped(
  memberId: string,
  { birthDate, guardianContact }: MemberFacts,
  today: CivilDate,
): GivenConsent[] {
  if (!guardianContact || !needsGuardian(birthDate, today)) return [];
  return (['BORROWING', 'SIGN_IN'] as const).map((purpose) => ({
    memberId,
    purpose,
    channel: 'PORTAL',
    givenById: null,
    givenByName: guardianContact.name,
    until: null,
  }));
}

function factsOf(request: RegisterSelfRequest, today: CivilDate): MemberFacts {
  const { name, birthDate, email, phone, kelurahanCode, guardianName } = request;
  return {
    name,
    birthDate,
    email,
    phone,
    sex: null,
    address: { ...NO_ADDRESS, kelurahanCode },
    homeBranchId: null,
    guardianId: null,
    guardianContact: guardianName?.trim() ? { name: guardianName, email: null, phone: null } : null,
    categoryCode: categoryForAge(ageOn(birthDate, today)),
  };
}

const NO_CONTACT = refuse('REQUIRED', ['phone'], say('registerSelf.contactRequired'));

function guardianNameRefusals(
  { guardianName, birthDate }: RegisterSelfRequest,
  today: CivilDate,
): MemberRefusal[] {
  const field = ['guardianName'];
  const name = guardianName?.trim() ?? '';
  if (name.length > LONGEST_NAME)
    return [refuse('TOO_LONG', field, say('shared.nameTooLong', { longest: LONGEST_NAME }))];
  if (name !== '' || !needsGuardian(birthDate, today)) return [];
  return [refuse('REQUIRED', field, say('registerSelf.guardianRequired', { age: ADULT_AGE }))];
}

/** The kelurahan stands at the top of this form, not within an address. */
function flat(refusals: readonly MemberRefusal[]): MemberRefusal[] {
  return refusals.map((refusal) => ({
    ...refusal,
    field: refusal.field?.filter((name) => name !== 'address'),
  }));
}
