import type { Actor } from '../../../../platform/auth/actor';
import { notFound, stale } from '../../../../platform/validation/refusals';
import { fail, ok } from '../../../../shared/result';
import { hideReportedContent } from '../../../community';
import { activeStaff } from '../../../staff';
import { WAITING } from '../case.terms';
import { caseById, changeCase } from '../cases.queries';
import type { CaseDeps } from '../deps';
import { CASE_NOUNS } from '../deps';
import type { CaseOutcome, KeyedCase } from './on-case';
import { onCase, readWords, writeStep } from './on-case';
import { say } from '../words/say';

/** Passes praise on to the colleague it is for, who gets a letter; nothing more is to be done about it then. */
export function passOnPraise(
  deps: CaseDeps,
  actor: Actor,
  request: KeyedCase & { readonly staffId: string },
): CaseOutcome {
  return onCase(deps, actor, { operation: 'passOnPraise', request }, async (tx, found) => {
    if (found.kind !== 'PRAISE')
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('handleCase.noPraise') });
    const [colleague] = await activeStaff(deps.db, [request.staffId]);
    if (!colleague) return fail(notFound(['staffId'], CASE_NOUNS.colleague));
    if (found.praisedStaffId === colleague.id) return ok({ caseId: found.id });
    await writeStep(deps, tx, { actor, found, kind: 'PRAISE_PASSED_ON', text: colleague.name });
    await changeCase(tx, found.id, {
      praisedStaffId: colleague.id,
      status: WAITING.includes(found.status) ? 'CLOSED' : found.status,
      updatedAt: deps.clock.now(),
      version: found.version + 1,
    });
    return ok({ caseId: found.id });
  });
}

/**
 * Takes what a case reports off the portal, with a reason that its writer reads, and closes the case. A repeat after a
 * crash between the two does what is left.
 */
export async function hideContent(
  deps: CaseDeps,
  actor: Actor,
  request: KeyedCase & { readonly version: number; readonly reason: string },
): CaseOutcome {
  const found = await caseById(deps.db, request.id);
  if (!found) return fail(notFound(['id'], CASE_NOUNS.case));
  if (found.aboutId === null) return fail(notFound(['id'], CASE_NOUNS.content));
  // At another version it was done already, or somebody else was faster: closing tells which.
  if (found.version !== request.version) return closeCase(deps, actor, request);
  const hidden = await hideReportedContent(deps, actor, { id: found.aboutId, reason: request.reason });
  return hidden.ok ? closeCase(deps, actor, request) : hidden;
}

/** Closes a case that needs no answer, such as spam, with a reason that only staff read. */
export function closeCase(
  deps: CaseDeps,
  actor: Actor,
  request: KeyedCase & { readonly version: number; readonly reason: string },
): CaseOutcome {
  return onCase(deps, actor, { operation: 'closeFeedbackCase', request }, async (tx, found) => {
    if (found.version !== request.version) return fail(stale(CASE_NOUNS.case, found.version));
    if (!WAITING.includes(found.status))
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('handleCase.notWaiting') });
    const reason = readWords(request.reason, say('handleCase.reason'), 'reason');
    if (!reason.ok) return reason;
    await writeStep(deps, tx, { actor, found, kind: 'CLOSING', text: reason.value });
    await changeCase(tx, found.id, {
      status: 'CLOSED',
      updatedAt: deps.clock.now(),
      version: found.version + 1,
    });
    return ok({ caseId: found.id });
  });
}
