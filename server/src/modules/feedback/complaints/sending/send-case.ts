import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../../platform/auth/actor';
import { ANONYMOUS, toPrincipal } from '../../../../platform/auth/actor';
import { toNeighbourhood } from '../../../../platform/auth/sign-in/sign-in-attempts';
import { countAttempt } from '../../../../platform/auth/sign-in/throttle';
import { isRepeat, withIdempotency } from '../../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { GUEST_UPLOAD } from '../../../../platform/uploads/create-upload';
import { keepUpload, uploadsToShow } from '../../../../platform/uploads/uploads.queries';
import { InputValidator } from '../../../../platform/validation/input-validator';
import { notFound, toErrors } from '../../../../platform/validation/refusals';
import { toCivilDate } from '../../../../shared/civil-date';
import type { Locale } from '../../../../shared/locale';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import { isBranch } from '../../../library';
import type { FeedbackCase } from '../case.entity';
import { firstClock, toSubject } from '../case.rules';
import type { CaseChannel } from '../case.terms';
import { insertCase, nextCaseNumber } from '../cases.queries';
import type { CaseDeps } from '../deps';
import { CASE_NOUNS } from '../deps';
import { isStandardInForce } from '../../standards/service-standards.queries';
import { findDueDay } from '../handling/due-day';
import type { CaseEntry, ReadCase } from './read-case';
import { readCase } from './read-case';
import { say } from '../words/say';

/** A case as it comes: what was entered, how it came, and the key by which a repeat is known. */
export type CaseRequest = {
  readonly entry: CaseEntry;
  readonly channel: CaseChannel;
  readonly idempotencyKey?: string | null;
};

/** Where a request comes from. */
export type CaseOrigin = { readonly remoteAddress: string; readonly locale: Locale };

/** Somebody who is angry writes twice; a program that floods the inbox waits. */
const PER_ADDRESS = { free: 8, windowMs: 3_600_000, longestWaitMs: 1_800_000 };
/** Letters to one mailbox are few, whoever typed it. */
const PER_CONTACT = { free: 5, windowMs: 3_600_000, longestWaitMs: 3_600_000 };

/**
 * Takes a case. Only one whose sender asks for answers through their account leads to it; any other leads to the
 * address that was typed, or nowhere, whoever is signed in. What is sent again by its key is not counted as an attempt.
 */
export async function sendCase(
  deps: CaseDeps,
  actor: Actor,
  request: CaseRequest,
  origin: CaseOrigin,
): Promise<Result<{ caseId: string }, Refusal>> {
  const isLinked = request.entry.contact?.ownAccount === true || isInHouse(actor);
  const teller = isLinked ? actor : ANONYMOUS;
  const unit = idempotentRequest(deps, teller, 'sendFeedbackCase', request);
  const isFree = isInHouse(actor) || (await isRepeat(deps.db, unit));
  const throttled = isFree ? null : await throttleCases(deps, request.entry, origin);
  if (throttled) return fail(throttled);
  return withIdempotency(deps.db, unit, async (tx) => {
    const form = new InputValidator(['case']);
    const read = readCase(form, request.entry, { isRecordedByStaff: isInHouse(actor) });
    if (read.contact?.ownAccount && actor.kind !== 'member')
      form.refuse((field) => ({ code: 'NOT_ALLOWED', field, message: say('sendCase.signIn') }), 'contact');
    if (read.branchId !== null && !(await isBranch(tx, read.branchId)))
      form.refuse((field) => notFound(field, CASE_NOUNS.branch), 'branchId');
    if (read.standardId !== null && !(await isStandardInForce(tx, read.standardId)))
      form.refuse((field) => notFound(field, CASE_NOUNS.standard), 'standardId');
    await refuseWrongPhotos(deps, tx, { form, photoIds: read.photoIds });
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const row = await toRow(deps, tx, {
      read,
      actor: teller,
      channel: request.channel,
      locale: origin.locale,
    });
    await insertCase(tx, row);
    for (const photoId of read.photoIds) await keepUpload(tx, photoId, row.id);
    return ok({ caseId: row.id });
  });
}

function isInHouse({ kind }: Actor): boolean {
  return kind === 'staff' || kind === 'system';
}

/** Only what a guest sent a moment ago, and nothing else shows, goes with a case. */
async function refuseWrongPhotos(
  { db }: CaseDeps,
  tx: EntityManager,
  { form, photoIds }: { readonly form: InputValidator; readonly photoIds: readonly string[] },
): Promise<void> {
  if (photoIds.length === 0) return;
  const found = new Map((await uploadsToShow(db, tx, photoIds)).map((upload) => [upload.id, upload]));
  photoIds.forEach((id, index) => {
    const upload = found.get(id);
    const isFit =
      upload !== undefined &&
      upload.createdBy === GUEST_UPLOAD &&
      upload.keptFor === null &&
      upload.storedName !== null;
    if (!isFit) form.refuse((field) => notFound(field, CASE_NOUNS.photo), 'photoIds', String(index));
  });
}

/** A case that was read, and how it came. */
export type Taken = {
  readonly read: ReadCase;
  readonly actor: Actor;
  readonly channel: CaseChannel;
  readonly locale: Locale;
};

/** Writes a case as a row, with its number and last day. */
export async function toRow(
  deps: CaseDeps,
  tx: EntityManager,
  { read, actor, channel, locale }: Taken,
): Promise<FeedbackCase> {
  const now = deps.clock.now();
  const { contact, photoIds, ...facts } = read;
  const clock = firstClock(read.kind);
  return {
    ...facts,
    id: deps.newId('fbc', now),
    number: await nextCaseNumber(deps.db, tx, Number(toCivilDate(now).slice(0, 4))),
    status: 'OPEN',
    channel,
    unit: null,
    clock,
    dueOn: await findDueDay(tx, { ...read, clock, since: now }),
    subject: toSubject(read.text),
    photoIds: photoIds.length === 0 ? null : photoIds,
    aboutId: null,
    openAboutId: null,
    praisedStaffId: null,
    memberId: contact !== null && actor.kind === 'member' ? actor.memberId : null,
    contactEmail: contact?.contactEmail ?? null,
    contactPhone: contact?.contactPhone ?? null,
    locale,
    assignedTo: null,
    laporNumber: null,
    reopenings: 0,
    createdAt: now,
    createdBy: actor.kind === 'staff' ? toPrincipal(actor) : null,
    firstAnsweredAt: null,
    isOnTime: null,
    answerDays: null,
    answeredAt: null,
    escalatedAt: null,
    publicQuestion: null,
    publicAnswer: null,
    publishedAt: null,
    updatedAt: now,
    version: 1,
  };
}

/** Counts the attempt by network address and by mailbox or telephone, which are kept as hashes under the key of the library. */
export async function throttleCases(
  { db, clock, dataKey }: CaseDeps,
  entry: Pick<CaseEntry, 'contact'> | null,
  { remoteAddress }: CaseOrigin,
): Promise<Refusal | null> {
  const now = clock.now();
  const named = (entry?.contact?.email ?? entry?.contact?.whatsApp ?? '').trim().toLowerCase();
  const waits = [
    await countAttempt(
      db,
      `feedback:${dataKey.fingerprint('feedback from', toNeighbourhood(remoteAddress).address)}`,
      PER_ADDRESS,
      now,
    ),
    named === ''
      ? 0
      : await countAttempt(db, `feedback-to:${dataKey.fingerprint('feedback to', named)}`, PER_CONTACT, now),
  ];
  const wait = Math.max(...waits);
  return wait > 0
    ? { code: 'TOO_MANY_ATTEMPTS', message: say('sendCase.tooMany'), retryAfterSeconds: wait }
    : null;
}
