import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readRequiredText } from '../../../platform/validation/read-text';
import { invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import { isCivilDate, toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import type { NewId } from '../../../shared/id';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { FindingSeverity, FindingState } from './check.terms';
import { changeCheck, insertCheck, lockCheck } from './checks.queries';
import { say } from './words/say';

/** What the use cases of checks need. */
export type CheckDeps = { readonly db: Database; readonly clock: Clock; readonly newId: NewId };

/** A check as staff write it, whole. */
export type CheckEntry = {
  readonly checkedOn: CivilDate;
  readonly checkedBy: string;
  readonly means: string;
  readonly pages: readonly string[];
  readonly findings: readonly {
    readonly text: TextEntry;
    readonly severity: FindingSeverity;
    readonly state: FindingState;
  }[];
  readonly note?: string | null;
  readonly isPublic: boolean;
};

const MOST_PAGES = 100;
const MOST_FINDINGS = 100;

/** Writes a check of the portal by hand, new or known; refused when a known one changed since `version`. */
export function saveCheck(
  deps: CheckDeps,
  actor: Actor,
  request: {
    readonly id?: string | null;
    readonly version?: number | null;
    readonly check: CheckEntry;
    readonly idempotencyKey?: string | null;
  },
): Promise<Result<{ checkId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'saveAccessibilityCheck', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const now = deps.clock.now();
    const read = readCheck(request.check, toCivilDate(now));
    if (!read.ok) return read;
    // What is public stands on a page that is kept: its event draws it anew.
    const { id, version } = request;
    if (id == null) {
      const checkId = deps.newId('acc', now);
      await insertCheck(tx, {
        ...read.value,
        id: checkId,
        createdAt: now,
        createdBy: toPrincipal(actor),
        updatedAt: now,
        isSample: false,
        version: 1,
      });
      await recordEvents(tx, [{ name: 'accessibility-check.changed', subjectId: checkId }], now);
      return ok({ checkId });
    }
    const known = await lockCheck(deps.db, tx, id);
    if (!known) return fail(notFound(['id'], say('check')));
    if (known.version !== version) return fail(stale(say('check'), known.version));
    await changeCheck(tx, id, { ...read.value, updatedAt: now, version: known.version + 1 });
    await recordEvents(tx, [{ name: 'accessibility-check.changed', subjectId: id }], now);
    return ok({ checkId: id });
  });
}

function readCheck(entry: CheckEntry, today: CivilDate) {
  const form = new InputValidator(['check']);
  const { checkedOn, isPublic } = entry;
  if (!isCivilDate(checkedOn) || checkedOn > today)
    form.refuse((field) => invalid(field, say('wrongDay')), 'checkedOn');
  const pages = form.lines(entry.pages, { most: MOST_PAGES, longest: 200 }, 'pages');
  if (pages.length === 0) form.refuse((field) => invalid(field, say('noPages')), 'pages');
  const findings = form
    .list(entry.findings, MOST_FINDINGS, 'findings')
    .map(({ text, severity, state }, index) => ({
      text: readRequiredText(form, text, {
        longest: 500,
        what: say('finding'),
        field: ['findings', String(index), 'text'],
      }),
      severity,
      state,
    }));
  const checkedBy = form.requiredLine(entry.checkedBy, { longest: 160, what: say('checkedBy') }, 'checkedBy');
  const means = form.requiredLine(entry.means, { longest: 400, what: say('means') }, 'means');
  const note = form.paragraphs(entry.note, 4_000, 'note');
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok({ checkedOn, checkedBy, means, pages, findings, note, isPublic });
}
