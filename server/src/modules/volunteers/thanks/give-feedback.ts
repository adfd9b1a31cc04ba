import type { Actor } from '../../../platform/auth/actor';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockMember } from '../../members';
import type { VolunteersDeps } from '../deps';
import { VOLUNTEER_NOUNS } from '../deps';
import { lockAssignment } from '../sign-up/assignments.queries';
import { SHIFT_NOUNS } from '../sign-up/shift-deps';
import type { ShiftFeedback } from './feedback.entity';
import { ShiftFeedbackEntity } from './feedback.entity';
import { say } from './say';

const LONGEST = 2_000;
const feedbackTable = table(ShiftFeedbackEntity, 'f');

/** What volunteers said of shifts, by assignment. */
export const feedbackByAssignment = defineLoader<string, ShiftFeedback | null>(
  'shiftFeedbackByAssignment',
  async ({ db }, ids) =>
    indexBy(
      ids,
      await feedbackTable.list(db, `WHERE f.assignment_id IN (${placeholders(ids)})`, ids),
      ({ assignmentId }) => assignmentId,
    ),
);

/** What somebody says of a shift of theirs. */
export type FeedbackRequest = {
  readonly assignmentId: string;
  readonly rating?: number | null;
  readonly comment?: string | null;
  readonly idempotencyKey: string;
};

/** Keeps what a volunteer says of a shift whose hours were signed off; said again, it replaces what was said. */
export function giveFeedback(
  deps: VolunteersDeps,
  actor: Actor & { readonly kind: 'member' },
  request: FeedbackRequest,
): Promise<Result<{ readonly assignmentId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'giveShiftFeedback', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const { assignmentId } = request;
    const { memberId } = actor;
    if (!(await lockMember(deps, tx, memberId))) return fail(notFound([], VOLUNTEER_NOUNS.member));
    const assignment = await lockAssignment(deps.db, tx, assignmentId);
    if (assignment?.memberId !== memberId) return fail(notFound(['assignmentId'], SHIFT_NOUNS.assignment));
    if (assignment.signedOffAt === null || (assignment.minutes ?? 0) === 0)
      return fail({ code: 'NOT_ALLOWED', field: ['assignmentId'], message: say('notSigned') });
    const said = readFeedback(request);
    if (!said.ok) return said;
    const now = deps.clock.now();
    const known = await feedbackTable.first(tx, 'WHERE f.assignment_id = ?', [assignmentId]);
    const row = { ...said.value, givenAt: now };
    if (known) await updateRow(tx, feedbackTable.name, known.id, feedbackTable.write(row));
    else
      await insertRows(tx, feedbackTable.name, [
        feedbackTable.write({ id: deps.newId('shb', now), assignmentId, memberId, ...row }),
      ]);
    return ok({ assignmentId });
  });
}

function readFeedback({
  rating = null,
  comment,
}: FeedbackRequest): Result<Pick<ShiftFeedback, 'rating' | 'comment'>, Refusal> {
  const form = new InputValidator([]);
  const words = form.paragraphs(comment, LONGEST, 'comment');
  if (rating !== null && ![1, 2, 3, 4, 5].includes(rating))
    form.refuse((field) => invalid(field, say('rating')), 'rating');
  if (rating === null && words === null) form.refuse((field) => required(field, say('empty')), 'comment');
  const errors = toErrors(form.refusals);
  return errors ? fail(...errors) : ok({ rating, comment: words });
}
