import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { retryOnUniqueViolation } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { listConsents } from '../consents/guardian-consents.queries';
import { toMemberColumns, toNameKey, replaceNameWords } from '../registration/insert-member.queries';
import { MemberEntity } from './member.entity';
import type { KeptConsent, SeenConsent } from '../consents/guardian-consent.rules';
import { coversBorrowing } from '../consents/guardian-consent.rules';
import type { MemberFacts } from '../registration/member-facts.rules';
import { hasGuardian, readFacts } from '../registration/member-facts.rules';
import type { MemberRefusal } from '../shared/member-refusal.rules';
import {
  consentMissing,
  guardianNeeds,
  memberRefusals,
  needsGuardian,
} from '../registration/member-requirements.rules';
import { firstTerm } from '../registration/membership-term.rules';
import { memberChanged } from '../members.events';
import { proofColumns } from '../codes/verify-contact';
import { nikTaken, readEnteredNik } from '../registration/read-entered-nik';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { memberRequest } from '../shared/member-request';
import type { Surroundings } from '../registration/load-surroundings';
import { loadSurroundings } from '../registration/load-surroundings';
import { recordConsents, toGivenConsents } from '../consents/record-consent';
import { noMember, staleMember } from '../shared/refusals';

/** Changes to a member: absent keeps, null clears. */
export type MemberChanges = Partial<MemberFacts> & {
  readonly nik?: string | null;
  readonly isIdentitySeen?: boolean;
  readonly guardianConsent?: SeenConsent | null;
};

/** What changing a member needs. */
export type UpdateMemberRequest = {
  readonly id: string;
  readonly version: number;
  readonly changes: MemberChanges;
  readonly idempotencyKey?: string | null;
};

const PATH = ['changes'];

/**
 * Changes a member. Refuses when somebody else changed it since `version`; papers seen end a provisional
 * membership and begin a full one.
 */
export function updateMember(
  deps: MemberDeps,
  actor: Actor,
  request: UpdateMemberRequest,
): Promise<Result<{ id: string }, Refusal>> {
  const {
    id,
    version,
    changes: { nik, ...changes },
    idempotencyKey,
  } = request;
  const repeatable = memberRequest(deps, actor, {
    operation: 'updateMember',
    input: { id, version, changes },
    secrets: { nik },
    idempotencyKey,
  });
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, repeatable, (tx) => update(deps, tx, actor, request)),
  );
}

async function update(
  deps: MemberDeps,
  tx: EntityManager,
  actor: Actor,
  request: UpdateMemberRequest,
): Promise<Result<{ id: string }, Refusal>> {
  const known = await lockedMember(deps, tx, request.id);
  if (!known) return fail(noMember(['id']));
  if (known.version !== request.version) return fail(staleMember(known.version));
  const { nik, isIdentitySeen, guardianConsent, ...changes } = request.changes;
  const { facts, refusals } = readFacts({ ...factsOf(known), ...changes }, PATH);
  const identity = nik === undefined ? null : readEnteredNik(deps, nik, [...PATH, 'nik']);
  const around = await loadSurroundings(tx, deps.clock, { facts, path: PATH, memberId: known.id });
  const consents = await listConsents(tx, known.id);
  const taken = await nikTaken(deps, tx, {
    nikHash: identity?.columns.nikHash ?? null,
    memberId: known.id,
    field: [...PATH, 'nik'],
  });
  const found = [
    ...refusals,
    ...(identity?.refusals ?? []),
    ...memberRefusals(facts, around),
    ...childRefusals({ known, facts, request, around, consents }),
    ...(taken ? [taken] : []),
  ];
  const [first, ...others] = found;
  if (first) return fail(first, ...others);
  const columns = {
    ...toMemberColumns(facts),
    nameKey: toNameKey(facts.name),
    ...proofColumns(known, facts, 'DESK'),
    ...identity?.columns,
    ...termOf(known, isIdentitySeen, around),
    version: known.version + 1,
  };
  await tx.update(MemberEntity, { id: known.id }, columns);
  if (facts.name !== known.name) await replaceNameWords(tx, known.id, facts.name);
  if (guardianConsent && hasGuardian(facts))
    await recordConsents(deps, tx, actor, toGivenConsents(known.id, facts, guardianConsent));
  await recordEvents(tx, [memberChanged(known.id)], deps.clock.now());
  return ok({ id: known.id });
}

/**
 * Papers seen turn a provisional membership into a full one that begins today; papers doubted make it
 * provisional again.
 */
function termOf(
  known: MemberEntity,
  isIdentitySeen: boolean | undefined,
  { today, category }: Surroundings,
): Partial<MemberEntity> {
  if (isIdentitySeen === undefined || known.isProvisional !== isIdentitySeen) return {};
  return isIdentitySeen
    ? { isProvisional: false, expiresOn: firstTerm(today, category?.validityMonths ?? 0, false) }
    : { isProvisional: true };
}

/**
 * A child who gets full rights, or another guardian, needs a guardian and that guardian's consent. Who had
 * neither before may stay so: lending asks for the consent.
 */
function childRefusals({
  known,
  facts,
  request,
  around,
  consents,
}: {
  known: MemberEntity;
  facts: MemberFacts;
  request: UpdateMemberRequest;
  around: Surroundings;
  consents: readonly KeptConsent[];
}): MemberRefusal[] {
  if (!needsGuardian(facts.birthDate, around.today)) return [];
  const { isIdentitySeen, guardianConsent = null } = request.changes;
  const before = factsOf(known);
  const isUnchanged =
    needsGuardian(known.birthDate, around.today) &&
    !known.isProvisional &&
    !hasGuardian(before) &&
    !hasGuardian(facts) &&
    guardianConsent === null;
  const hasFullRights = isIdentitySeen ?? !known.isProvisional;
  if (!hasGuardian(facts)) return hasFullRights && !isUnchanged ? guardianNeeds(facts, true, PATH) : [];
  const isOther =
    facts.guardianId !== known.guardianId ||
    (facts.guardianId === null && facts.guardianContact?.name !== known.guardianName);
  if (isOther && guardianConsent === null) return [consentMissing(PATH)];
  const hasConsent =
    guardianConsent !== null || !known.isProvisional || coversBorrowing(consents, around.today);
  return hasFullRights ? guardianNeeds(facts, hasConsent, PATH) : [];
}

function factsOf({ street, rt, rw, kelurahanCode, ...row }: MemberEntity): MemberFacts {
  const { name, categoryCode, birthDate, sex, email, phone, homeBranchId, guardianId, school, schoolClass } =
    row;
  const guardianContact =
    row.guardianName === null
      ? null
      : { name: row.guardianName, email: row.guardianEmail, phone: row.guardianPhone };
  return {
    name,
    categoryCode,
    birthDate,
    sex,
    email,
    phone,
    homeBranchId,
    guardianId,
    guardianContact,
    school,
    schoolClass,
    address: { street, rt, rw, kelurahanCode },
  };
}
