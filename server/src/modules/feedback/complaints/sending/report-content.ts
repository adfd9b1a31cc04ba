import type { EntityManager } from 'typeorm';

import { ANONYMOUS } from '../../../../platform/auth/actor';
import { isRepeat, withIdempotency } from '../../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../../platform/validation/input-validator';
import { notFound, required, toErrors } from '../../../../platform/validation/refusals';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import { findReportedContent } from '../../../community';
import type { FeedbackCase } from '../case.entity';
import { LONGEST_TEXT, MOST_REPORTS } from '../case.terms';
import { insertCase, insertEntry, listReportReasons, lockOpenReport } from '../cases.queries';
import type { CaseDeps } from '../deps';
import { CASE_NOUNS } from '../deps';
import { say } from '../words/say';
import type { ReadCase } from './read-case';
import type { CaseOrigin } from './send-case';
import { throttleCases, toRow } from './send-case';

/** What is reported, and why. */
export type ContentReport = {
  readonly contentId: string;
  readonly reason: string;
  readonly idempotencyKey?: string | null;
};

/** What became of a report: a case of its own, or null when the same thing waits to be looked at already. */
export type Reported = { readonly caseId: string | null };

/**
 * Takes a report of a review or a reading list as an anonymous case. There is one open report of each at a time; who
 * reports it a second time is told so, the case stays one, and their reason stands in its course.
 */
export async function reportContent(
  deps: CaseDeps,
  request: ContentReport,
  origin: CaseOrigin,
): Promise<Result<Reported, Refusal>> {
  const unit = idempotentRequest(deps, ANONYMOUS, 'reportContent', request);
  const throttled = (await isRepeat(deps.db, unit)) ? null : await throttleCases(deps, null, origin);
  if (throttled) return fail(throttled);
  const content = await findReportedContent(deps.db, request.contentId);
  if (!content?.isShown) return fail(notFound(['contentId'], CASE_NOUNS.content));
  const form = new InputValidator([]);
  const text = form.paragraphs(request.reason, LONGEST_TEXT, 'reason');
  if (text === null) form.refuse((field) => required(field, say('sendCase.text')), 'reason');
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  return retryOnUniqueViolation(() =>
    withIdempotency<Reported>(deps.db, unit, async (tx) => {
      const known = await lockOpenReport(deps.db, tx, content.id);
      if (known) {
        await keepReason(deps, tx, { known, text: text ?? '' });
        return ok({ caseId: null });
      }
      const read: ReadCase = { ...REPORT, photoIds: [], text: text ?? '' };
      const row = await toRow(deps, tx, {
        read,
        actor: ANONYMOUS,
        channel: 'PORTAL',
        locale: origin.locale,
      });
      await insertCase(tx, { ...row, aboutId: content.id, openAboutId: content.id });
      return ok({ caseId: row.id });
    }),
  );
}

/** Keeps why somebody else reported the same; not twice in the same words, and not without end. */
async function keepReason(
  { clock, newId }: CaseDeps,
  tx: EntityManager,
  { known, text }: { readonly known: FeedbackCase; readonly text: string },
): Promise<void> {
  const kept = await listReportReasons(tx, known.id);
  if (kept.length >= MOST_REPORTS || [known.text, ...kept].includes(text)) return;
  const now = clock.now();
  const entry = { caseId: known.id, kind: 'REPORT', text, createdAt: now, createdBy: null } as const;
  await insertEntry(tx, { id: newId('fbe', now), ...entry });
}

const REPORT = {
  kind: 'COMPLAINT',
  category: 'CONTENT',
  branchId: null,
  standardId: null,
  place: null,
  praisedName: null,
  contactName: null,
  isConfidential: false,
  contact: null,
} as const;
