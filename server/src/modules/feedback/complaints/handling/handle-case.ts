import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../../platform/auth/actor';
import { toPrincipal } from '../../../../platform/auth/actor';
import { InputValidator } from '../../../../platform/validation/input-validator';
import { notFound, required, stale, toErrors } from '../../../../platform/validation/refusals';
import { toCivilDate } from '../../../../shared/civil-date';
import { fail, ok } from '../../../../shared/result';
import { isBranch } from '../../../library';
import { activeStaff } from '../../../staff';
import type { FeedbackCase } from '../case.entity';
import type { CaseCategory, CaseClock, CaseUnit } from '../case.terms';
import { LONGEST_TEXT } from '../case.terms';
import { changeCase, findLastReopening } from '../cases.queries';
import type { CaseDeps } from '../deps';
import { CASE_NOUNS } from '../deps';
import { isStandardInForce } from '../../standards/service-standards.queries';
import { findDueDay, loadWorkingDays } from './due-day';
import type { CaseOutcome, KeyedCase } from './on-case';
import { onCase, readWords, writeStep } from './on-case';
import { say } from '../words/say';

/** What staff change of a case; what is absent stays, null clears. */
export type CaseChanges = {
  readonly subject?: string | null;
  readonly category?: CaseCategory | null;
  readonly unit?: CaseUnit | null;
  readonly clock?: CaseClock | null;
  readonly branchId?: string | null;
  readonly standardId?: string | null;
  readonly place?: string | null;
  readonly assignedTo?: string | null;
  readonly laporNumber?: string | null;
};

/** Sorts a case: what it is about, who handles it, by when. Refuses when it changed since `version`. */
export function updateCase(
  deps: CaseDeps,
  actor: Actor,
  request: KeyedCase & { readonly version: number; readonly changes: CaseChanges },
): CaseOutcome {
  return onCase(deps, actor, { operation: 'updateFeedbackCase', request }, async (tx, found) => {
    if (found.version !== request.version) return fail(stale(CASE_NOUNS.case, found.version));
    const form = new InputValidator(['changes']);
    const { changes } = request;
    const read = readChanges(form, changes, found);
    if (read.branchId !== null && read.branchId !== found.branchId && !(await isBranch(tx, read.branchId)))
      form.refuse((field) => notFound(field, CASE_NOUNS.branch), 'branchId');
    if (
      read.standardId !== null &&
      read.standardId !== found.standardId &&
      !(await isStandardInForce(tx, read.standardId))
    )
      form.refuse((field) => notFound(field, CASE_NOUNS.standard), 'standardId');
    // A colleague who has left keeps what they have until somebody else is named.
    if (
      read.assignedTo !== null &&
      read.assignedTo !== found.assignedTo &&
      (await activeStaff(deps.db, [read.assignedTo])).length === 0
    )
      form.refuse((field) => notFound(field, CASE_NOUNS.colleague), 'assignedTo');
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    // The clock of a reopened case runs from its reopening.
    const since = (await findLastReopening(tx, found.id)) ?? found.createdAt;
    const isMoved =
      read.clock !== found.clock || read.branchId !== found.branchId || read.standardId !== found.standardId;
    const dueOn = isMoved ? await findDueDay(tx, { ...read, since }) : found.dueOn;
    await changeCase(tx, found.id, {
      ...read,
      ...(dueOn === found.dueOn ? {} : { dueOn, escalatedAt: null }),
      updatedAt: deps.clock.now(),
      version: found.version + 1,
    });
    return ok({ caseId: found.id });
  });
}

function readChanges(form: InputValidator, changes: CaseChanges, found: FeedbackCase) {
  const kept = <Value>(changed: Value | undefined, before: Value): Value =>
    changed === undefined ? before : changed;
  return {
    subject: form.line(changes.subject, 120, 'subject') ?? found.subject,
    category: changes.category ?? found.category,
    unit: kept(changes.unit, found.unit),
    clock: changes.clock ?? found.clock,
    branchId: kept(changes.branchId, found.branchId),
    standardId: kept(changes.standardId, found.standardId),
    place: changes.place === undefined ? found.place : form.line(changes.place, 120, 'place'),
    assignedTo: kept(changes.assignedTo, found.assignedTo),
    laporNumber:
      changes.laporNumber === undefined
        ? found.laporNumber
        : form.line(changes.laporNumber, 40, 'laporNumber'),
  };
}

/** Writes a note that only staff read. */
export function noteCase(
  deps: CaseDeps,
  actor: Actor,
  request: KeyedCase & { readonly text: string },
): CaseOutcome {
  return onCase(deps, actor, { operation: 'noteFeedbackCase', request }, async (tx, found) => {
    const text = readWords(request.text, say('handleCase.note'));
    if (!text.ok) return text;
    await writeStep(deps, tx, { actor, found, kind: 'NOTE', text: text.value });
    return ok({ caseId: found.id });
  });
}

/** An answer, and what everybody may read of it. */
export type CaseAnswer = KeyedCase & {
  readonly version: number;
  readonly text: string;
  /** The question without the person, if an answer is to be published. */
  readonly publicQuestion?: string | null;
  /** The answer as everybody may read it: the one to the person may name them. */
  readonly publicAnswer?: string | null;
};

/** Answers a case, which whoever sent it reads. Refuses when it changed since `version`. */
export function answerCase(deps: CaseDeps, actor: Actor, request: CaseAnswer): CaseOutcome {
  return onCase(deps, actor, { operation: 'answerFeedbackCase', request }, async (tx, found) => {
    if (found.version !== request.version) return fail(stale(CASE_NOUNS.case, found.version));
    const form = new InputValidator([]);
    const published = readPublished(form, request);
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const text = readWords(request.text, say('handleCase.answer'));
    if (!text.ok) return text;
    const now = deps.clock.now();
    await writeStep(deps, tx, { actor, found, kind: 'ANSWER', text: text.value });
    await changeCase(tx, found.id, {
      status: 'ANSWERED',
      answeredAt: now,
      assignedTo: found.assignedTo ?? (actor.kind === 'staff' ? toPrincipal(actor) : null),
      ...(found.firstAnsweredAt === null ? await firstAnswer(tx, found, now) : {}),
      ...(published === null ? {} : { ...published, publishedAt: found.publishedAt ?? now }),
      updatedAt: now,
      version: found.version + 1,
    });
    return ok({ caseId: found.id });
  });
}

/** Reads what everybody may read, question and answer in words of their own; null when nothing is published. */
function readPublished(
  form: InputValidator,
  request: CaseAnswer,
): Pick<FeedbackCase, 'publicQuestion' | 'publicAnswer'> | null {
  const publicQuestion = form.paragraphs(request.publicQuestion, 300, 'publicQuestion');
  const publicAnswer = form.paragraphs(request.publicAnswer, LONGEST_TEXT, 'publicAnswer');
  // Empty words are a wish to publish that forgot something; absent ones are none.
  if (request.publicQuestion == null && request.publicAnswer == null) return null;
  if (publicQuestion === null)
    form.refuse((field) => required(field, say('handleCase.publicQuestion')), 'publicQuestion');
  if (publicAnswer === null)
    form.refuse((field) => required(field, say('handleCase.publicAnswer')), 'publicAnswer');
  return { publicQuestion, publicAnswer };
}

async function firstAnswer(
  tx: EntityManager,
  { branchId, createdAt, dueOn }: FeedbackCase,
  now: Date,
): Promise<Pick<FeedbackCase, 'firstAnsweredAt' | 'isOnTime' | 'answerDays'>> {
  const [from, today] = [toCivilDate(createdAt), toCivilDate(now)];
  const calendar = await loadWorkingDays(tx, branchId, from);
  return {
    firstAnsweredAt: now,
    isOnTime: today <= dueOn,
    answerDays: calendar.openDaysAfter(from, today),
  };
}

/** Takes an answer out of what everybody may read. Repeating it changes nothing more. */
export function unpublishAnswer(deps: CaseDeps, actor: Actor, request: KeyedCase): CaseOutcome {
  return onCase(deps, actor, { operation: 'unpublishFeedbackAnswer', request }, async (tx, found) => {
    if (found.publishedAt !== null)
      await changeCase(tx, found.id, {
        publicQuestion: null,
        publicAnswer: null,
        publishedAt: null,
        updatedAt: deps.clock.now(),
        version: found.version + 1,
      });
    return ok({ caseId: found.id });
  });
}
