import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid, notFound, stale } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { slugOf } from '../../../shared/slug';
import type { NewsletterDeps } from '../deps';
import { NEWSLETTER_NOUNS } from '../deps';
import { say } from '../words/say';
import { ISSUE_TABLES, lockIssue } from './issues.queries';

type PlanDeps = Pick<NewsletterDeps, 'db' | 'clock'>;
/** Which issue leaves, as it was read; null takes the plan back. */
export type PlanIssueRequest = {
  readonly id: string;
  readonly version: number;
  readonly at: Date | null;
  readonly idempotencyKey?: string | null;
};

const LONGEST_SLUG = 100;
/** A moment just gone by stands for now. */
const GRACE_MS = 5 * 60_000;

/** Lets an issue leave at a moment, or takes that back while its letters have not begun to leave. */
export function planIssue(
  deps: PlanDeps,
  actor: Actor,
  request: PlanIssueRequest,
): Promise<Result<{ readonly issueId: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'planNewsletterIssue', request), async (tx) => {
      const { id, version, at } = request;
      const issue = await lockIssue(deps.db, tx, id);
      if (issue === null) return fail(notFound(['id'], NEWSLETTER_NOUNS.issue));
      if (issue.version !== version) return fail(stale(NEWSLETTER_NOUNS.issue, issue.version));
      if (issue.state === 'SENDING' || issue.state === 'SENT') return fail(invalid(['id'], say('sent')));
      const now = deps.clock.now();
      if (at !== null && at.getTime() < now.getTime() - GRACE_MS) return fail(invalid(['at'], say('past')));
      if (at === null && issue.state !== 'PLANNED') return fail(invalid(['id'], say('notPlanned')));
      const plan =
        at === null
          ? { state: 'DRAFT' as const, plannedAt: null, plannedBy: null }
          : {
              state: 'PLANNED' as const,
              plannedAt: at,
              plannedBy: toPrincipal(actor),
              slug: issue.slug ?? slugFor(issue.subject.indonesian, id, at),
            };
      const { name, write } = ISSUE_TABLES.issues;
      await updateRow(tx, name, id, write({ ...plan, version: version + 1 }));
      return ok({ issueId: id });
    }),
  );
}

/** Such as `2026-12-04-buku-baru-pekan-ini-k3v9`; its end keeps two alike apart. */
function slugFor(subject: string, id: string, at: Date): string {
  return `${toCivilDate(at)}-${slugOf(subject, 'edisi').slice(0, LONGEST_SLUG - 20)}-${id.slice(-6).toLowerCase()}`;
}
