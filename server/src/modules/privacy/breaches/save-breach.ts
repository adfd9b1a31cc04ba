import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { toTextColumns } from '../../../platform/db/texts';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readParagraphs } from '../../../platform/validation/read-text';
import { invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { PrivacyDeps } from '../deps';
import { listUnknownTables } from '../register/register';
import { say } from '../words/say';
import type { DataBreach } from './breach.entity';
import { noticeDueAt, toBreachStatus } from './breach.rules';
import { changeBreach, insertBreach, insertClockChange, lockBreach } from './breaches.queries';
import { countLettersOf } from './letters.queries';

/** The outcome of an act on a breach. */
export type BreachOutcome = Promise<Result<{ breachId: string }, Refusal>>;

/** What is said of a breach: absent keeps, null clears. */
export type BreachDetails = {
  readonly title?: string | null;
  readonly noticedAt?: Date | null;
  readonly event?: TextEntry | null;
  readonly measures?: TextEntry | null;
  readonly tables?: readonly string[] | null;
  readonly peopleCount?: number | null;
};

/** Which breach an act is about, the version that was read, and the key by which a repeat is known. */
export type VersionedBreach = {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey?: string | null;
};

const LONGEST_TEXT = 4_000;
const MOST_TABLES = 200;
const MOST_PEOPLE = 100_000_000;

/** Writes a breach down; its clock of 3 x 24 hours begins when it was noticed. */
export function recordBreach(
  deps: PrivacyDeps,
  actor: Actor,
  request: { readonly breach: BreachDetails & { readonly title: string; readonly noticedAt: Date } } & {
    readonly idempotencyKey?: string | null;
  },
): BreachOutcome {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'recordDataBreach', request), async (tx) => {
    const form = new InputValidator(['breach']);
    const read = readDetails(deps, form, request.breach);
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const now = deps.clock.now();
    const id = deps.newId('brc', now);
    const { noticedAt } = request.breach;
    await insertBreach(tx, {
      ...BLANK,
      ...read,
      id,
      title: read.title ?? '',
      noticedAt,
      dueAt: noticeDueAt(noticedAt),
      createdAt: now,
      createdBy: toPrincipal(actor),
      updatedAt: now,
    });
    return ok({ breachId: id });
  });
}

/**
 * Changes what is said of a breach that is not closed. Another moment of noticing moves the clock: it needs a reason,
 * and what was said before is kept. Refused when somebody else changed the breach since `version`.
 */
export function updateBreach(
  deps: PrivacyDeps,
  actor: Actor,
  request: VersionedBreach & { readonly changes: BreachDetails; readonly noticedReason?: string | null },
): BreachOutcome {
  return onBreach(deps, actor, { operation: 'updateDataBreach', request }, async (found, tx) => {
    const form = new InputValidator(['changes']);
    const read = readDetails(deps, form, request.changes);
    const { reportedAt } = found;
    refuseEmptyLetter(form, await countLettersOf(tx, found.id), read);
    if (read.noticedAt && reportedAt && read.noticedAt > reportedAt)
      form.refuse((field) => invalid(field, say('beforeNoticed')), 'noticedAt');
    const isMoved = read.noticedAt !== undefined && read.noticedAt.getTime() !== found.noticedAt.getTime();
    const reasonForm = new InputValidator([]);
    const reason = isMoved
      ? reasonForm.requiredLine(
          request.noticedReason,
          { longest: 600, what: say('noticedReason') },
          'noticedReason',
        )
      : '';
    const refusals = toErrors([...form.refusals, ...reasonForm.refusals]);
    if (refusals) return fail(...refusals);
    if (isMoved) await keepClockChange(deps, tx, { actor, found, movedTo: read.noticedAt, reason });
    return ok(read);
  });
}

async function keepClockChange(
  deps: PrivacyDeps,
  tx: EntityManager,
  {
    actor,
    found,
    movedTo,
    reason,
  }: {
    readonly actor: Actor;
    readonly found: DataBreach;
    readonly movedTo: Date | undefined;
    readonly reason: string;
  },
): Promise<void> {
  const now = deps.clock.now();
  const { id: breachId, noticedAt } = found;
  await insertClockChange(tx, {
    id: deps.newId('brk', now),
    breachId,
    noticedAt,
    movedTo: movedTo ?? noticedAt,
    reason,
    movedAt: now,
    movedBy: toPrincipal(actor),
  });
}

/** Notes that the authority was told, when and under which number. Late is no refusal: the register says it. */
export function reportBreach(
  deps: PrivacyDeps,
  actor: Actor,
  request: VersionedBreach & { readonly reportedAt: Date; readonly number: string },
): BreachOutcome {
  return onBreach(deps, actor, { operation: 'reportDataBreach', request }, ({ noticedAt }) => {
    const form = new InputValidator([]);
    const reportNumber = form.requiredLine(
      request.number,
      { longest: 80, what: say('reportNumber') },
      'number',
    );
    const { reportedAt } = request;
    if (reportedAt < noticedAt) form.refuse((field) => invalid(field, say('beforeNoticed')), 'reportedAt');
    if (reportedAt > deps.clock.now()) form.refuse((field) => invalid(field, say('future')), 'reportedAt');
    const refusals = toErrors(form.refusals);
    return refusals ? fail(...refusals) : ok({ reportedAt, reportNumber });
  });
}

/** Closes a breach, or opens a closed one again; both need a reason. */
export function closeBreach(
  deps: PrivacyDeps,
  actor: Actor,
  request: VersionedBreach & { readonly reason: string; readonly isReopened?: boolean | null },
): BreachOutcome {
  const isClosed = request.isReopened === true;
  return onBreach(deps, actor, { operation: 'closeDataBreach', request, isClosed }, () => {
    const form = new InputValidator([]);
    const reason = form.requiredLine(request.reason, { longest: 600, what: say('reason') }, 'reason');
    const refusals = toErrors(form.refusals);
    return refusals ? fail(...refusals) : ok({ reason, closedAt: isClosed ? null : deps.clock.now() });
  });
}

/** Letters that left, or still wait, say three things: none of them is taken away once people were chosen. */
function refuseEmptyLetter(
  form: InputValidator,
  { chosen }: { readonly chosen: number },
  changes: BreachColumns,
): void {
  if (chosen === 0) return;
  const refuse = (name: string) =>
    form.refuse((field) => ({ code: 'NOT_ALLOWED', field, message: say('isTold') }), name);
  if (changes.eventIndonesian === null) refuse('event');
  if (changes.measuresIndonesian === null) refuse('measures');
  if (changes.tableNames?.length === 0) refuse('tables');
}

type BreachColumns = Parameters<typeof changeBreach>[2];
type Act<Request> = {
  readonly operation: string;
  readonly request: Request;
  /** Whether the act is one on a closed breach. */
  readonly isClosed?: boolean;
};

function onBreach(
  deps: PrivacyDeps,
  actor: Actor,
  { operation, request, isClosed = false }: Act<VersionedBreach>,
  decide: (
    found: DataBreach,
    tx: EntityManager,
  ) => Result<BreachColumns, Refusal> | Promise<Result<BreachColumns, Refusal>>,
): BreachOutcome {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, operation, request), async (tx) => {
    const found = await lockOpenBreach(deps, tx, { ...request, isClosed });
    if (!found.ok) return found;
    const decided = await decide(found.value, tx);
    if (!decided.ok) return decided;
    await finishBreach(deps, tx, { found: found.value, changes: decided.value });
    return ok({ breachId: request.id });
  });
}

/** Locks a breach in the version that was read; refuses a closed one, or one that is not where that is asked. */
export async function lockOpenBreach(
  { db }: Pick<PrivacyDeps, 'db'>,
  tx: EntityManager,
  {
    id,
    version,
    isClosed = false,
  }: Pick<VersionedBreach, 'id' | 'version'> & { readonly isClosed?: boolean },
): Promise<Result<DataBreach, Refusal>> {
  const found = await lockBreach(db, tx, id);
  if (!found) return fail(notFound(['id'], say('breach')));
  if (found.version !== version) return fail(stale(say('breach'), found.version));
  if ((found.closedAt !== null) !== isClosed)
    return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say(isClosed ? 'notClosed' : 'closed') });
  return ok(found);
}

/** Writes changes of a breach with the state that follows from them. */
export async function finishBreach(
  { clock }: Pick<PrivacyDeps, 'clock'>,
  tx: EntityManager,
  { found, changes }: { readonly found: DataBreach; readonly changes: BreachColumns },
): Promise<void> {
  const { noticedAt } = changes;
  await changeBreach(tx, found.id, {
    ...changes,
    ...(noticedAt === undefined ? {} : { dueAt: noticeDueAt(noticedAt) }),
    status: toBreachStatus({ ...found, ...changes }, await countLettersOf(tx, found.id)),
    updatedAt: clock.now(),
    version: found.version + 1,
  });
}

function readDetails(deps: PrivacyDeps, form: InputValidator, details: BreachDetails): BreachColumns {
  const { title, noticedAt, event, measures, tables, peopleCount } = details;
  if (noticedAt && noticedAt > deps.clock.now())
    form.refuse((field) => invalid(field, say('future')), 'noticedAt');
  if (peopleCount != null && (peopleCount < 0 || peopleCount > MOST_PEOPLE))
    form.refuse((field) => invalid(field, say('wrongCount')), 'peopleCount');
  const tableNames = form.list([...new Set(tables ?? [])], MOST_TABLES, 'tables');
  if (listUnknownTables(deps.personalData(), tableNames).length > 0)
    form.refuse((field) => invalid(field, say('unknownTable')), 'tables');
  const texts = (name: 'event' | 'measures', entry: TextEntry | null | undefined) =>
    entry === undefined
      ? {}
      : toTextColumns(name, readParagraphs(form, entry, { longest: LONGEST_TEXT, field: [name] }));
  return {
    ...(title == null
      ? {}
      : { title: form.requiredLine(title, { longest: 160, what: say('title') }, 'title') }),
    ...(noticedAt ? { noticedAt } : {}),
    ...texts('event', event),
    ...texts('measures', measures),
    ...(tables === undefined ? {} : { tableNames }),
    ...(peopleCount === undefined ? {} : { peopleCount }),
  };
}

const BLANK = {
  status: 'NOTICED',
  eventIndonesian: null,
  eventEnglish: null,
  measuresIndonesian: null,
  measuresEnglish: null,
  tableNames: [],
  peopleCount: null,
  reportedAt: null,
  reportNumber: null,
  toldAt: null,
  closedAt: null,
  reason: null,
  isSample: false,
  version: 1,
} as const;
