import type { Actor } from '../../../platform/auth/actor';
import { toHistoryPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { notFound, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockMember } from '../../members';
import type { VolunteersDeps } from '../deps';
import { VOLUNTEER_NOUNS } from '../deps';
import { findVolunteerOf } from '../people/volunteers.queries';
import { readPeriod } from './letter-period';
import { letterTable, openRequestOf } from './letters.queries';
import { say } from './say';

/** The longest words about what a letter is for. */
export const LONGEST_PURPOSE = 200;

/** Asks for a letter of the signed-in volunteer's own hours; one request waits at a time. */
export function requestLetter(
  deps: VolunteersDeps,
  actor: Actor & { readonly kind: 'member' },
  request: {
    readonly from: string;
    readonly until: string;
    readonly purpose?: string | null;
    readonly idempotencyKey: string;
  },
): Promise<Result<{ readonly letterId: string }, Refusal>> {
  const { memberId } = actor;
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'requestVolunteerLetter', request),
    async (tx) => {
      if (!(await lockMember(deps, tx, memberId))) return fail(notFound([], VOLUNTEER_NOUNS.member));
      const known = await findVolunteerOf(tx, memberId);
      if (!known) return fail({ code: 'NOT_ALLOWED', field: [], message: say('notVolunteer') });
      if (await openRequestOf(tx, memberId))
        return fail({ code: 'NOT_ALLOWED', field: [], message: say('isOpen') });
      const form = new InputValidator([]);
      const purpose = form.line(request.purpose, LONGEST_PURPOSE, 'purpose');
      const errors = toErrors(form.refusals);
      if (errors) return fail(...errors);
      const read = await readPeriod(deps, tx, { memberId, ...request });
      if (!read.ok) return read;
      const now = deps.clock.now();
      const id = deps.newId('vhl', now);
      await insertRows(tx, letterTable.name, [
        letterTable.write({
          id,
          memberId,
          status: 'REQUESTED',
          openRequest: 1,
          ...read.value.period,
          purpose,
          createdAt: now,
          createdBy: toHistoryPrincipal(actor),
          isReplaced: false,
          isSample: known.isSample,
          version: 1,
        }),
      ]);
      return ok({ letterId: id });
    },
  );
}
