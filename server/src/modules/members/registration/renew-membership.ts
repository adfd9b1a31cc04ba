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
import { say } from '../words/say';

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
    const { maximumAge } = category;
    if (maximumAge !== null && member.birthDate !== null && ageOn(member.birthDate, today) > maximumAge)
      return fail(outgrown(category, maximumAge));
    const expiresOn = renewedTerm(today, member.expiresOn, category.validityMonths);
    if (expiresOn === null) return fail(tooEarly(member.expiresOn));
    await tx.update(MemberEntity, { id: member.id }, { expiresOn, version: member.version + 1 });
    await recordEvents(tx, [memberChanged(member.id)], deps.clock.now());
    return ok({ id: member.id });
  });
}

const PROVISIONAL = refuse('NOT_ALLOWED', FIELD, say('renewMembership.provisional'));

function outgrown({ nameIndonesian, nameEnglish }: MemberCategoryEntity, maximumAge: number) {
  return refuse(
    'NOT_ALLOWED',
    FIELD,
    say('renewMembership.tooOld', { maximumAge, name: { ID: nameIndonesian, EN: nameEnglish } }),
  );
}

function tooEarly(expiresOn: string) {
  const from = renewableFrom(expiresOn);
  return refuse('NOT_ALLOWED', FIELD, say('renewMembership.tooEarly', { expiresOn, from }));
}
