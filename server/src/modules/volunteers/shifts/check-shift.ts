import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, toErrors } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { SHIFT_NOUNS } from '../sign-up/shift-deps';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { say } from '../shift-words/say';
import type { ShiftAudience } from './shift.terms';
import { MOST_NEEDED, MOST_NEEDS } from './shift.terms';
import { lacksSome } from './existing-rows.queries';

/** One kind of work: a role of volunteers, or a service point of staff. */
export type NeedEntry = {
  readonly roleId?: string | null;
  readonly dutyPointId?: string | null;
  /** One, when nothing is said. */
  readonly needed?: number | null;
};

/** What somebody enters of a shift. */
export type ShiftEntry = {
  readonly audience: ShiftAudience;
  readonly title: string;
  readonly titleEnglish?: string | null;
  readonly branchId: string;
  readonly spaceId?: string | null;
  readonly sessionId?: string | null;
  readonly place?: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly signUpFrom?: Date | null;
  readonly signUpUntil?: Date | null;
  readonly briefing?: string | null;
  readonly needs: readonly NeedEntry[];
};

/** A shift as it may be written. */
export type CheckedShift = {
  readonly audience: ShiftAudience;
  readonly titleIndonesian: string;
  readonly titleEnglish: string | null;
  readonly branchId: string;
  readonly spaceId: string | null;
  readonly sessionId: string | null;
  readonly place: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly signUpFrom: Date | null;
  readonly signUpUntil: Date | null;
  readonly briefing: string | null;
  readonly needs: readonly NeedEntry[];
};

const LONGEST_TITLE = 160;
const LONGEST_BRIEFING = 2_000;
const LONGEST_MS = 24 * 3_600_000;

/** Cleans and checks a shift; everything that is wrong comes at once. */
export async function checkShift(
  deps: ShiftDeps,
  tx: EntityManager,
  entry: ShiftEntry,
): Promise<Result<CheckedShift, Refusal>> {
  const form = new InputValidator([]);
  const titleIndonesian = form.requiredLine(
    entry.title,
    { longest: LONGEST_TITLE, what: say('shift.title') },
    'title',
  );
  const titleEnglish = form.line(entry.titleEnglish, LONGEST_TITLE, 'titleEnglish');
  const place = form.line(entry.place, LONGEST_TITLE, 'place');
  const briefing = form.paragraphs(entry.briefing, LONGEST_BRIEFING, 'briefing');
  refuseWrongTimes(form, entry, deps.clock.now());
  refuseWrongNeeds(form, entry);
  await refuseUnknown(tx, form, entry);
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  return ok({
    audience: entry.audience,
    titleIndonesian,
    titleEnglish,
    branchId: entry.branchId,
    spaceId: entry.spaceId ?? null,
    sessionId: entry.sessionId ?? null,
    place,
    startsAt: entry.startsAt,
    endsAt: entry.endsAt,
    signUpFrom: entry.signUpFrom ?? null,
    signUpUntil: entry.signUpUntil ?? null,
    briefing,
    needs: entry.needs,
  });
}

/** Refuses a span that ends before it begins, is longer than a day, or is over, and a window that does not lie before it. */
export function refuseWrongTimes(
  form: InputValidator,
  entry: Pick<ShiftEntry, 'startsAt' | 'endsAt' | 'signUpFrom' | 'signUpUntil'>,
  now: Date,
): void {
  const { startsAt, endsAt, signUpFrom, signUpUntil } = entry;
  if (endsAt <= startsAt) form.refuse((field) => invalid(field, say('shift.wrongSpan')), 'endsAt');
  else if (endsAt.getTime() - startsAt.getTime() > LONGEST_MS)
    form.refuse((field) => invalid(field, say('shift.tooLong')), 'endsAt');
  if (endsAt <= now) form.refuse((field) => invalid(field, say('shift.past')), 'startsAt');
  const opens = signUpFrom ?? now;
  const closes = signUpUntil ?? startsAt;
  if ((signUpFrom != null || signUpUntil != null) && (closes <= opens || closes > startsAt))
    form.refuse((field) => invalid(field, say('shift.wrongWindow')), 'signUpUntil');
}

function refuseWrongNeeds(form: InputValidator, { audience, needs }: ShiftEntry): void {
  if (needs.length === 0) form.refuse((field) => required(field, say('shift.noNeeds')), 'needs');
  if (needs.length > MOST_NEEDS)
    form.refuse((field) => invalid(field, say('shift.tooManyNeeds', { most: MOST_NEEDS })), 'needs');
  for (const [index, { roleId, dutyPointId, needed }] of needs.slice(0, MOST_NEEDS).entries()) {
    const path = ['needs', String(index)] as const;
    if (!isNeeded(needed ?? 1))
      form.refuse(
        (field) => invalid(field, say('shift.wrongNeeded', { most: MOST_NEEDED })),
        ...path,
        'needed',
      );
    if (audience === 'VOLUNTEERS' && (roleId == null || dutyPointId != null))
      form.refuse((field) => invalid(field, say('shift.needsRole')), ...path, 'roleId');
    if (audience === 'STAFF' && (dutyPointId == null || roleId != null))
      form.refuse((field) => invalid(field, say('shift.needsPoint')), ...path, 'dutyPointId');
  }
}

/** Tells whether so many people may be asked for. */
export function isNeeded(needed: number): boolean {
  return Number.isInteger(needed) && needed >= 1 && needed <= MOST_NEEDED;
}

async function refuseUnknown(tx: EntityManager, form: InputValidator, entry: ShiftEntry): Promise<void> {
  const { branchId, spaceId, sessionId, needs } = entry;
  const roleIds = needs.flatMap(({ roleId }) => roleId ?? []);
  const pointIds = needs.flatMap(({ dutyPointId }) => dutyPointId ?? []);
  if (await lacksSome(tx, 'branch', [branchId]))
    form.refuse((field) => notFound(field, say('shift.branchNoun')), 'branchId');
  if (spaceId != null && (await lacksSome(tx, 'space', [spaceId])))
    form.refuse((field) => notFound(field, say('shift.spaceNoun')), 'spaceId');
  if (sessionId != null && (await lacksSome(tx, 'event_session', [sessionId])))
    form.refuse((field) => invalid(field, say('shift.notThatShift')), 'sessionId');
  if (await lacksSome(tx, 'volunteer_role', roleIds))
    form.refuse((field) => notFound(field, say('shift.needNoun')), 'needs');
  if (await lacksSome(tx, 'duty_point', pointIds))
    form.refuse((field) => notFound(field, SHIFT_NOUNS.dutyPoint), 'needs');
}
