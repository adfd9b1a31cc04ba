import { ANONYMOUS } from '../../../../platform/auth/actor';
import { withIdempotency } from '../../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../../platform/validation/input-validator';
import { notFound, required, toErrors } from '../../../../platform/validation/refusals';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import { findCaseIdByLink } from '../case-link';
import { isReopenable } from '../case.rules';
import { LONGEST_TEXT, REOPENING_DAYS } from '../case.terms';
import { changeCase, findOpenReport, insertEntry, lockCase } from '../cases.queries';
import type { CaseDeps } from '../deps';
import { CASE_NOUNS } from '../deps';
import { findDueDay } from '../handling/due-day';
import { say } from '../words/say';

/** What whoever sent a case says of the answer. */
export type Reopening = {
  readonly link: string;
  readonly text: string;
  readonly idempotencyKey?: string | null;
};

/**
 * Reopens a case once, by its secret link, with a new deadline. Who does it is known by the link alone, so that
 * an anonymous case stays so.
 */
export function reopenCase(deps: CaseDeps, request: Reopening): Promise<Result<{ caseId: string }, Refusal>> {
  const unit = idempotentRequest(deps, ANONYMOUS, 'reopenFeedbackCase', request);
  return withIdempotency(deps.db, unit, async (tx) => {
    const id = findCaseIdByLink(deps, request.link);
    const found = id === null ? null : await lockCase(deps.db, tx, id);
    if (!found) return fail(notFound(['link'], CASE_NOUNS.case));
    const now = deps.clock.now();
    if (!isReopenable(found, now))
      return fail({
        code: 'NOT_ALLOWED',
        field: ['link'],
        message: say('reopenCase.spent', { days: REOPENING_DAYS }),
      });
    const form = new InputValidator([]);
    const text = form.paragraphs(request.text, LONGEST_TEXT, 'text');
    if (text === null) form.refuse((field) => required(field, say('reopenCase.text')), 'text');
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    await insertEntry(tx, {
      id: deps.newId('fbe', now),
      caseId: found.id,
      kind: 'REOPENING',
      text,
      createdAt: now,
      createdBy: null,
    });
    const isReportFree = found.aboutId !== null && !(await findOpenReport(tx, found.aboutId));
    await changeCase(tx, found.id, {
      status: 'REOPENED',
      ...(isReportFree ? { openAboutId: found.aboutId } : {}),
      reopenings: found.reopenings + 1,
      dueOn: await findDueDay(tx, { ...found, since: now }),
      escalatedAt: null,
      updatedAt: now,
      version: found.version + 1,
    });
    return ok({ caseId: found.id });
  });
}
