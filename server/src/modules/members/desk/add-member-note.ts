import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { MemberNoteEntity } from '../profile/member-file.entity';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { noMember, textRefusal } from '../shared/refusals';

const LONGEST_NOTE = 2_000;

/** Writes a note about a member, for staff. */
export function addMemberNote(
  deps: MemberDeps,
  actor: Actor,
  request: { memberId: string; text: string; idempotencyKey?: string | null },
): Promise<Result<{ memberId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'addMemberNote', request), async (tx) => {
    const wrong = textRefusal(request.text, LONGEST_NOTE, ['text']);
    if (wrong) return fail(wrong);
    if (!(await lockedMember(deps, tx, request.memberId))) return fail(noMember(['memberId']));
    const writtenAt = deps.clock.now();
    await tx.insert(MemberNoteEntity, {
      id: deps.newId('mnt', writtenAt),
      memberId: request.memberId,
      text: request.text.trim(),
      writtenAt,
      writtenBy: toPrincipal(actor),
    });
    return ok({ memberId: request.memberId });
  });
}
