import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { ageOn, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { MemberCategoryEntity, MemberEntity } from '../profile/member.entity';
import { refuse } from '../shared/member-refusal.rules';
import { renewableFrom, renewedTerm } from './membership-term.rules';
import { memberChanged } from '../members.events';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { noMember } from '../shared/refusals';

const FIELD = ['memberId'];

/**
 * Renews a membership for the term of its kind. Refuses a provisional one, one that still runs long, and a
 * kind the member has outgrown.
 */
export function renewMembership(
  deps: MemberDeps,
  actor: Actor,
  request: { memberId: string; idempotencyKey?: string | null },
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'renewMembership', request), async (tx) => {
    const member = await lockedMember(deps, tx, request.memberId);
    if (!member) return fail(noMember(FIELD));
    if (member.isProvisional) return fail(PROVISIONAL);
    const today = toCivilDate(deps.clock.now());
    const category = await tx.findOneByOrFail(MemberCategoryEntity, { code: member.categoryCode });
    if (
      category.maximumAge !== null &&
      member.birthDate !== null &&
      ageOn(member.birthDate, today) > category.maximumAge
    )
      return fail(outgrown(category));
    const expiresOn = renewedTerm(today, member.expiresOn, category.validityMonths);
    if (expiresOn === null) return fail(tooEarly(member.expiresOn));
    await tx.update(MemberEntity, { id: member.id }, { expiresOn, version: member.version + 1 });
    await recordEvents(tx, [memberChanged(member.id)], deps.clock.now());
    return ok({ id: member.id });
  });
}

const PROVISIONAL = refuse('NOT_ALLOWED', FIELD, [
  'Keanggotaan ini masih sementara. Periksa identitasnya dahulu; masa berlaku penuh mulai sejak itu.',
  'This membership is provisional. See the papers first; the full term begins then.',
]);

function outgrown({ nameIndonesian, nameEnglish, maximumAge }: MemberCategoryEntity) {
  return refuse('NOT_ALLOWED', FIELD, [
    `Umur anggota ini sudah lewat dari ${maximumAge} tahun, batas keanggotaan ${nameIndonesian}. Pilih jenis keanggotaan lain, lalu perpanjang.`,
    `This member is older than ${maximumAge}, the limit of the kind ${nameEnglish}. Choose another kind, then renew.`,
  ]);
}

function tooEarly(expiresOn: string) {
  const from = renewableFrom(expiresOn);
  return refuse('NOT_ALLOWED', FIELD, [
    `Keanggotaan ini masih berlaku sampai ${expiresOn}. Perpanjangan dapat dilakukan mulai ${from}.`,
    `This membership runs until ${expiresOn}. It can be renewed from ${from}.`,
  ]);
}
