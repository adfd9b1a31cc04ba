import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { openDataRequest } from './data-requests.queries';
import { refuse } from '../shared/member-refusal.rules';
import type { MemberDeps } from '../deps';
import { noMember, textRefusal } from '../shared/refusals';
import type { MemberActor } from './lock-own-member';
import { lockOwnMember } from './lock-own-member';
import { insertRequest } from './request-erasure';
import { say } from '../words/say';

const LONGEST = 2_000;

/** Asks staff to correct what the library knows about oneself or a child; one request at a time. */
export function requestCorrection(
  deps: MemberDeps,
  actor: MemberActor,
  request: { memberId: string | null; wanted: string },
): Promise<Result<{ requestId: string }, Refusal>> {
  return deps.db.transaction(async (tx) => {
    const wrong = textRefusal(request.wanted, LONGEST, ['wanted']);
    if (wrong) return fail(wrong);
    const member = await lockOwnMember(deps, tx, actor, request.memberId);
    if (!member) return fail(noMember(['memberId']));
    if (await openDataRequest(tx, member.id, 'CORRECT')) return fail(ALREADY_ASKED);
    return ok({
      requestId: await insertRequest(deps, tx, {
        memberId: member.id,
        kind: 'CORRECT',
        wanted: request.wanted.trim(),
        blockId: null,
      }),
    });
  });
}

const ALREADY_ASKED = refuse('ALREADY_EXISTS', ['wanted'], say('requestCorrection.unanswered'));
