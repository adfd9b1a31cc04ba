import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, toErrors } from '../../../platform/validation/refusals';
import { toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockMember } from '../../members';
import { ticketCode } from '../../programmes';
import type { VolunteersDeps } from '../deps';
import { VOLUNTEER_NOUNS } from '../deps';
import { isOwnCard } from '../duty/card-links.queries';
import { findVolunteerOf } from '../people/volunteers.queries';
import type { LetterLine } from './letter-period';
import { readPeriod } from './letter-period';
import type { VolunteerLetter, VolunteerLetterEntity } from './letter.entity';
import type { LetterSigning } from './letter.terms';
import {
  changeLetter,
  letterLineTable,
  letterTable,
  lockLetter,
  nextLetterNumber,
  openRequestOf,
  readLetter,
} from './letters.queries';
import { LONGEST_PURPOSE } from './request-letter';
import { say } from './say';

/** What issuing needs: chance for the code on the paper. */
export type LetterDeps = VolunteersDeps & { readonly randomBytes: (bytes: number) => Uint8Array };

/** A letter to be issued. It answers the request `requestId`, and takes the place of the letter `replacesId`. */
export type IssueLetterRequest = {
  readonly memberId: string;
  readonly from: string;
  readonly until: string;
  readonly purpose?: string | null;
  readonly requestId?: string | null;
  readonly replacesId?: string | null;
  readonly officeNumber?: string | null;
  readonly signing: LetterSigning;
  readonly signerName: string;
  readonly signerNumber?: string | null;
  readonly signerPosition: { readonly indonesian: string; readonly english?: string | null };
  readonly idempotencyKey: string;
};

type Issued = Promise<Result<{ readonly letterId: string }, Refusal>>;
type Words = Pick<
  VolunteerLetterEntity,
  | 'purpose'
  | 'officeNumber'
  | 'signing'
  | 'signerName'
  | 'signerNumber'
  | 'signerPositionIndonesian'
  | 'signerPositionEnglish'
>;

const CODE_BYTES = 12;

/** Issues a letter of the hours that were signed off in a period. Nobody issues one of their own hours. */
export function issueLetter(deps: LetterDeps, actor: Actor, request: IssueLetterRequest): Issued {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'issueVolunteerLetter', request), async (tx) => {
      const { memberId, replacesId = null } = request;
      const member = await lockMember(deps, tx, memberId);
      const known = member && (await findVolunteerOf(tx, memberId));
      if (!member || !known) return fail(notFound(['memberId'], VOLUNTEER_NOUNS.volunteer));
      const replaced = replacesId === null ? null : await lockLetter(deps.db, tx, replacesId);
      if (replacesId !== null && (replaced?.memberId !== memberId || replaced.status !== 'ISSUED'))
        return fail(invalid(['replacesId'], say('notIssued')));
      const asked = request.requestId == null ? null : await openRequestOf(tx, memberId);
      if (asked?.id !== (request.requestId ?? undefined)) return fail(invalid(['requestId'], say('notOpen')));
      const words = readWords(request);
      if (!words.ok) return words;
      const read = await readPeriod(deps, tx, { memberId, from: request.from, until: request.until });
      if (!read.ok) return read;
      if (await isOwnCard(tx, actor, { memberId, since: toInstant(read.value.period.fromDate) }))
        return fail({ code: 'NOT_ALLOWED', field: ['memberId'], message: say('own') });
      if (replaced) await withdraw(deps, tx, actor, { letter: replaced, reason: null, isReplaced: true });
      const letterId = await write(deps, tx, actor, {
        memberId,
        asked,
        holderName: member.name,
        isSample: known.isSample,
        words: { ...words.value, ...read.value.period },
        lines: read.value.lines,
      });
      return ok({ letterId });
    }),
  );
}

/** Takes a letter back, or declines what was asked for, with the reason; its number stays taken. */
export function withdrawLetter(
  deps: VolunteersDeps,
  actor: Actor,
  request: { readonly id: string; readonly reason: string; readonly idempotencyKey: string },
): Issued {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'withdrawVolunteerLetter', request),
    async (tx) => {
      const seen = await readLetter(tx, request.id);
      if (seen?.memberId != null) await lockMember(deps, tx, seen.memberId);
      const letter = await lockLetter(deps.db, tx, request.id);
      if (!letter) return fail(notFound(['id'], say('letter')));
      if (letter.status === 'WITHDRAWN') return fail(invalid(['id'], say('notIssued')));
      const form = new InputValidator([]);
      const reason = form.requiredLine(request.reason, { longest: 300, what: say('reason') }, 'reason');
      const errors = toErrors(form.refusals);
      if (errors) return fail(...errors);
      await withdraw(deps, tx, actor, { letter, reason, isReplaced: false });
      return ok({ letterId: letter.id });
    },
  );
}

/** Writes down that a letter holds no longer. */
export async function withdraw(
  deps: VolunteersDeps,
  tx: EntityManager,
  actor: Actor,
  {
    letter,
    reason,
    isReplaced,
  }: {
    readonly letter: VolunteerLetter;
    readonly reason: string | null;
    readonly isReplaced: boolean;
  },
): Promise<void> {
  const now = deps.clock.now();
  await changeLetter(tx, letter.id, {
    status: 'WITHDRAWN',
    openRequest: null,
    withdrawnAt: now,
    withdrawnBy: toPrincipal(actor),
    withdrawReason: reason,
    isReplaced,
    version: letter.version + 1,
  });
  await recordEvents(tx, [{ name: 'volunteerLetter.withdrawn', subjectId: letter.id }], now);
}

function readWords(request: IssueLetterRequest): Result<Words, Refusal> {
  const form = new InputValidator([]);
  const { indonesian, english } = request.signerPosition;
  const position = form.requiredLine(
    indonesian,
    { longest: 120, what: say('signerPosition') },
    'signerPosition',
    'indonesian',
  );
  const words: Words = {
    purpose: form.line(request.purpose, LONGEST_PURPOSE, 'purpose'),
    officeNumber: form.line(request.officeNumber, 60, 'officeNumber'),
    signing: request.signing,
    signerName: form.requiredLine(
      request.signerName,
      { longest: 160, what: say('signerName') },
      'signerName',
    ),
    signerNumber: form.line(request.signerNumber, 40, 'signerNumber'),
    signerPositionIndonesian: position,
    signerPositionEnglish: form.line(english, 120, 'signerPosition', 'english'),
  };
  const errors = toErrors(form.refusals);
  return errors ? fail(...errors) : ok(words);
}

type Writing = {
  readonly memberId: string;
  readonly asked: VolunteerLetter | null;
  readonly holderName: string;
  readonly isSample: boolean;
  readonly words: Words & Pick<VolunteerLetterEntity, 'fromDate' | 'untilDate'>;
  readonly lines: readonly LetterLine[];
};

/** Answers a request, or writes a letter that nobody asked for here. */
async function write(
  deps: LetterDeps,
  tx: EntityManager,
  actor: Actor,
  { memberId, asked, holderName, isSample, words, lines }: Writing,
): Promise<string> {
  const now = deps.clock.now();
  const facts = {
    ...words,
    status: 'ISSUED' as const,
    openRequest: null,
    number: await nextLetterNumber(deps.db, tx, Number(toCivilDate(now).slice(0, 4))),
    code: ticketCode(deps.randomBytes(CODE_BYTES)),
    holderName,
    shifts: lines.reduce((sum, { shifts }) => sum + shifts, 0),
    minutes: lines.reduce((sum, { minutes }) => sum + minutes, 0),
    issuedAt: now,
    issuedBy: toPrincipal(actor),
  };
  const id = asked?.id ?? deps.newId('vhl', now);
  if (asked) await changeLetter(tx, id, { ...facts, version: asked.version + 1 });
  else
    await insertRows(tx, letterTable.name, [
      letterTable.write({
        id,
        memberId,
        ...facts,
        createdAt: now,
        createdBy: toPrincipal(actor),
        isReplaced: false,
        isSample,
        version: 1,
      }),
    ]);
  await writeLines(deps, tx, { letterId: id, lines });
  await recordEvents(tx, [{ name: 'volunteerLetter.issued', subjectId: id }], now);
  return id;
}

async function writeLines(
  deps: LetterDeps,
  tx: EntityManager,
  { letterId, lines }: { readonly letterId: string; readonly lines: readonly LetterLine[] },
): Promise<void> {
  await insertRows(
    tx,
    letterLineTable.name,
    lines.map(({ role, shifts, minutes }, position) =>
      letterLineTable.write({
        id: deps.newId('vhn', deps.clock.now()),
        letterId,
        position,
        roleNameIndonesian: role.indonesian,
        roleNameEnglish: role.english,
        shifts,
        minutes,
      }),
    ),
  );
}
