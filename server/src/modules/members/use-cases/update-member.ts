import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { runOnce } from '../../../platform/db/idempotency';
import { untilNobodyWasFirst } from '../../../platform/db/request';
import type { Refusal } from '../../../platform/graphql/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { columnsOf, nameKeyOf, replaceNameWords } from '../data/insert-member';
import { MemberEntity } from '../data/member.entity';
import type { MemberFacts } from '../domain/member-facts';
import { readFacts } from '../domain/member-facts';
import type { MemberRefusal } from '../domain/member-refusal';
import { consentMissing, guardianMissing, memberRefusals, needsGuardian } from '../domain/member-rules';
import { firstTerm } from '../domain/membership-term';
import { memberChanged } from '../members.events';
import { verifiedColumns } from './codes/verify-contact';
import { nikTaken, readEnteredNik } from './entered-nik';
import { lockedMember } from './locked-member';
import type { MemberDeps } from './member-deps';
import { memberRequest } from './member-request';
import type { Surroundings } from './member-surroundings';
import { surroundingsOf } from './member-surroundings';
import { recordGuardianConsents } from './record-consent';
import { noMember, staleMember } from './refusals';

/** Changes to a member: absent keeps, null clears. */
export type MemberChanges = Partial<MemberFacts> & { readonly nik?: string | null; readonly isIdentitySeen?: boolean; readonly hasGuardianConsent?: boolean };

/** What changing a member needs. */
export type UpdateMemberRequest = { readonly id: string; readonly version: number; readonly changes: MemberChanges; readonly idempotencyKey?: string | null };

const PATH = ['changes'];

/** Changes a member. Refuses when somebody else changed it since `version`; papers seen end a provisional membership and begin a full one. */
export function updateMember(deps: MemberDeps, actor: Actor, request: UpdateMemberRequest): Promise<Result<{ id: string }, Refusal>> {
  const { id, version, changes: { nik, ...changes }, idempotencyKey } = request;
  const repeatable = memberRequest(deps, actor, { operation: 'updateMember', input: { id, version, changes }, secrets: { nik }, idempotencyKey });
  return untilNobodyWasFirst(() => runOnce(deps.db, repeatable, (tx) => update(deps, tx, actor, request)));
}

async function update(deps: MemberDeps, tx: EntityManager, actor: Actor, request: UpdateMemberRequest): Promise<Result<{ id: string }, Refusal>> {
  const known = await lockedMember(deps, tx, request.id);
  if (!known) return fail(noMember(['id']));
  if (known.version !== request.version) return fail(staleMember(known.version));
  const { nik, isIdentitySeen, hasGuardianConsent, ...changes } = request.changes;
  const { facts, refusals } = readFacts({ ...factsOf(known), ...changes }, PATH);
  const identity = nik === undefined ? null : readEnteredNik(deps, nik, [...PATH, 'nik']);
  const around = await surroundingsOf(tx, deps.clock, { facts, path: PATH, memberId: known.id });
  const taken = await nikTaken(deps, tx, { nikHash: identity?.columns.nikHash ?? null, memberId: known.id, field: [...PATH, 'nik'] });
  const found = [...refusals, ...(identity?.refusals ?? []), ...memberRefusals(facts, around), ...childRefusals({ known, facts, request, around }), ...(taken ? [taken] : [])];
  const [first, ...others] = found;
  if (first) return fail(first, ...others);
  const columns = { ...columnsOf(facts), nameKey: nameKeyOf(facts.name), ...verifiedColumns(known, facts), ...identity?.columns, ...termOf(known, isIdentitySeen, around), version: known.version + 1 };
  await tx.update(MemberEntity, { id: known.id }, columns);
  if (facts.name !== known.name) await replaceNameWords(tx, known.id, facts.name);
  if (hasGuardianConsent && facts.guardianId !== null) await recordGuardianConsents(deps, tx, actor, [{ memberId: known.id, channel: 'DESK', givenById: facts.guardianId, givenByName: null }]);
  await recordEvents(tx, [memberChanged(known.id)], deps.clock.now());
  return ok({ id: known.id });
}

/** Papers seen turn a provisional membership into a full one that begins today; papers doubted make it provisional again. */
function termOf(known: MemberEntity, isIdentitySeen: boolean | undefined, { today, category }: Surroundings): Partial<MemberEntity> {
  if (isIdentitySeen === undefined || known.isProvisional !== isIdentitySeen) return {};
  return isIdentitySeen ? { isProvisional: false, expiresOn: firstTerm(today, category?.validityMonths ?? 0, false) } : { isProvisional: true };
}

/** A child who gets full rights, or another guardian, needs a guardian and that guardian's consent. */
function childRefusals({ known, facts, request, around }: { known: MemberEntity; facts: MemberFacts; request: UpdateMemberRequest; around: Surroundings }): MemberRefusal[] {
  if (!needsGuardian(facts.birthDate, around.today)) return [];
  const { isIdentitySeen, hasGuardianConsent } = request.changes;
  const hasFullRights = isIdentitySeen ?? !known.isProvisional;
  if (facts.guardianId === null) return hasFullRights ? [guardianMissing(PATH)] : [];
  return facts.guardianId !== known.guardianId && !hasGuardianConsent ? [consentMissing(PATH)] : [];
}

function factsOf({ street, rt, rw, kelurahanCode, ...row }: MemberEntity): MemberFacts {
  const { name, categoryCode, birthDate, sex, email, phone, homeBranchId, guardianId, school, schoolClass } = row;
  return { name, categoryCode, birthDate, sex, email, phone, homeBranchId, guardianId, school, schoolClass, address: { street, rt, rw, kelurahanCode } };
}
