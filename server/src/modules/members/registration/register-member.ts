import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { hashPassword } from '../../../platform/auth/passwords';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { retryOnUniqueViolation } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { takeCardNumber } from '../cards/card-numbers.queries';
import { toMemberColumns, insertMembers } from './insert-member.queries';
import type { SeenConsent } from '../consents/guardian-consent.rules';
import { listPurposes } from '../consents/guardian-consent.rules';
import type { MemberFacts } from './member-facts.rules';
import { hasGuardian, readFacts } from './member-facts.rules';
import { passwordRefusal } from '../sign-in/member-password.rules';
import type { MemberRefusal } from '../shared/member-refusal.rules';
import {
  guardianNeeds,
  memberRefusals,
  needsGuardian,
  signInConsentMissing,
} from './member-requirements.rules';
import { firstTerm } from './membership-term.rules';
import { memberRegistered } from '../members.events';
import type { NikColumns } from './read-entered-nik';
import { nikTaken, readEnteredNik } from './read-entered-nik';
import type { MemberDeps } from '../deps';
import { memberRequest } from '../shared/member-request';
import { loadSurroundings } from './load-surroundings';
import { keepPhoneAnswer } from '../consents/keep-phone-answer';
import { recordConsents, toGivenConsents } from '../consents/record-consent';

/** A member as entered at the desk. */
export type RegisterMemberRequest = {
  readonly member: MemberFacts & {
    readonly nik: string | null;
    readonly guardianConsent: SeenConsent | null;
    readonly isIdentitySeen: boolean;
  };
  readonly password: string | null;
  /** Whether letters may come by WhatsApp and SMS; absent where nobody asked. */
  readonly acceptsPhoneMessages?: boolean | null;
  readonly idempotencyKey?: string | null;
};

const PATH = ['member'];

/**
 * Registers a member at the desk and gives out the next card number. Refuses what the rules forbid and an
 * identity number that is taken; nothing is written then.
 */
export async function registerMember(
  deps: MemberDeps,
  actor: Actor,
  request: RegisterMemberRequest,
): Promise<Result<{ id: string }, Refusal>> {
  const { nik, guardianConsent, isIdentitySeen, ...entered } = request.member;
  const { facts, refusals } = readFacts(entered, PATH);
  const identity = readEnteredNik(deps, nik, [...PATH, 'nik']);
  const found = [...refusals, ...identity.refusals, ...passwordRefusals(facts, request.password)];
  const [first, ...others] = found;
  if (first) return fail(first, ...others);
  const passwordHash = request.password === null ? null : await hashPassword(request.password);
  const acceptsPhoneMessages = request.acceptsPhoneMessages ?? null;
  const entry = {
    facts,
    identity: identity.columns,
    passwordHash,
    guardianConsent,
    acceptsPhoneMessages,
    isProvisional: !isIdentitySeen,
  };
  const repeatable = memberRequest(deps, actor, {
    operation: 'registerMember',
    input: { facts, guardianConsent, isIdentitySeen, acceptsPhoneMessages },
    secrets: { nik, password: request.password },
    idempotencyKey: request.idempotencyKey,
  });
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, repeatable, (tx) => register(deps, tx, actor, entry)),
  );
}

type Entry = {
  readonly facts: MemberFacts;
  readonly identity: NikColumns;
  readonly passwordHash: string | null;
  readonly guardianConsent: SeenConsent | null;
  readonly acceptsPhoneMessages: boolean | null;
  readonly isProvisional: boolean;
};

async function register(
  deps: MemberDeps,
  tx: EntityManager,
  actor: Actor,
  entry: Entry,
): Promise<Result<{ id: string }, Refusal>> {
  const { facts, identity } = entry;
  const around = await loadSurroundings(tx, deps.clock, { facts, path: PATH, memberId: null });
  const taken = await nikTaken(deps, tx, {
    nikHash: identity.nikHash,
    memberId: null,
    field: [...PATH, 'nik'],
  });
  const [first, ...others] = [
    ...memberRefusals(facts, around),
    ...childRefusals(entry, around.today),
    ...(taken ? [taken] : []),
  ];
  if (first) return fail(first, ...others);
  const id = await insertMember(deps, tx, {
    ...entry,
    validityMonths: around.category?.validityMonths ?? 0,
    isSample: false,
    mustChangePassword: entry.passwordHash !== null,
  });
  if (entry.guardianConsent && hasGuardian(facts))
    await recordConsents(deps, tx, actor, toGivenConsents(id, facts, entry.guardianConsent));
  await keepPhoneAnswer(deps, tx, actor, {
    memberId: id,
    facts,
    accepts: entry.acceptsPhoneMessages,
    channel: 'DESK',
  });
  await recordEvents(tx, [memberRegistered(id)], deps.clock.now());
  return ok({ id });
}

/** Writes a member with the next card number of the year inside an open unit. */
export async function insertMember(
  deps: Pick<MemberDeps, 'db' | 'clock' | 'newId'>,
  tx: EntityManager,
  entry: Pick<Entry, 'facts' | 'identity' | 'passwordHash' | 'isProvisional'> & {
    validityMonths: number;
    isSample: boolean;
    isClaimed?: boolean;
    mustChangePassword?: boolean;
  },
): Promise<string> {
  const now = deps.clock.now();
  const today = toCivilDate(now);
  const id = deps.newId('mbr', now);
  const cardNumber = await takeCardNumber(deps.db, tx, Number(today.slice(0, 4)));
  const {
    facts,
    identity,
    passwordHash,
    isProvisional,
    validityMonths,
    isSample,
    isClaimed = false,
    mustChangePassword = false,
  } = entry;
  await insertMembers(tx, [
    {
      id,
      cardNumber,
      ...toMemberColumns(facts),
      ...identity,
      registeredOn: today,
      expiresOn: firstTerm(today, validityMonths, isProvisional),
      isProvisional,
      keepsHistory: false,
      passwordHash,
      mustChangePassword,
      isEmailClaimed: isClaimed && facts.email !== null,
      isPhoneClaimed: isClaimed && facts.phone !== null,
      isActive: true,
      isSample,
      createdAt: now,
      version: 1,
    },
  ]);
  return id;
}

function passwordRefusals(facts: MemberFacts, password: string | null): MemberRefusal[] {
  const refusal = password === null ? null : passwordRefusal(password, facts, ['password']);
  return refusal ? [refusal] : [];
}

function childRefusals({ facts, guardianConsent, passwordHash }: Entry, today: string): MemberRefusal[] {
  if (!needsGuardian(facts.birthDate, today)) return [];
  const lacks = guardianNeeds(facts, guardianConsent !== null, PATH);
  const mayNotSignIn =
    passwordHash !== null &&
    guardianConsent !== null &&
    !listPurposes(guardianConsent, facts.guardianId !== null).includes('SIGN_IN');
  return mayNotSignIn ? [...lacks, signInConsentMissing(['password'])] : lacks;
}
