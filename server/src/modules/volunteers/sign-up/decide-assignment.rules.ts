import { addDays, toCivilDate, toInstant, toWeekday } from '../../../shared/civil-date';
import type { TimeSpan } from '../../../shared/time-span';
import { overlap } from '../../../shared/time-span';
import type { Unfitness } from '../people/role-fitness.rules';
import type { ShiftAudience, ShiftStatus } from '../shifts/shift.terms';
import type { CheckKind, UnfitnessCode } from '../volunteer.terms';
import type { AllShiftRules, ShiftRules } from './shift-rules.rules';

/** What somebody may be busy with beside shifts, told by the modules that know. */
export type BusyKind = 'REGISTRATION' | 'CONSULTATION';

/** Why somebody does not get a shift. */
export type ShiftRefusalReason =
  | 'CANCELLED'
  | 'OVER'
  | 'NOT_OPEN_YET'
  | 'CLOSED'
  | 'ALREADY_IN'
  | 'FULL'
  | 'ABSENT'
  | 'BUSY'
  | 'SHIFT_CLASH'
  | 'DUTY_CLASH'
  | 'REGISTRATION_CLASH'
  | 'CONSULTATION_CLASH'
  | 'REST'
  | 'HOURS_OF_DAY'
  | 'HOURS_OF_WEEK'
  | UnfitnessCode;

/** A refusal: why, what the rule says, until when, and whether staff with the right may pass it. */
export type ShiftRefusal = {
  readonly reason: ShiftRefusalReason;
  /** Minutes of the rule; null if none decided. */
  readonly value: number | null;
  /** When what is in the way ends, or sign-up begins. */
  readonly until: Date | null;
  /** Which check of a volunteer it is about. */
  readonly check: CheckKind | null;
  readonly isOverridable: boolean;
};

/** A shift that somebody holds. */
export type HeldShift = TimeSpan & { readonly shiftId: string; readonly audience: ShiftAudience };

/** A span in which somebody is busy with something else. */
export type BusySpan = TimeSpan & { readonly kind: BusyKind };

/** Everything that decides whether somebody gets a shift. */
export type AssignmentFacts = {
  readonly shift: TimeSpan & {
    readonly id: string;
    readonly audience: ShiftAudience;
    readonly status: ShiftStatus;
    readonly signUpFrom: Date | null;
    readonly signUpUntil: Date | null;
  };
  readonly now: Date;
  /** Whether they sign up by themselves: only then the window counts. */
  readonly isOwnAct: boolean;
  /** What they hold from the week before to the week after. */
  readonly held: readonly HeldShift[];
  readonly busy: readonly BusySpan[];
  readonly isAbsent: boolean;
  /** What speaks against the role; safeguarding has no override. */
  readonly fitness: readonly Unfitness[];
  readonly rules: AllShiftRules;
};

const MINUTE = 60_000;

/** Says everything that speaks against somebody in a shift, at once; nothing means they get it. */
export function decideAssignment(facts: AssignmentFacts): ShiftRefusal[] {
  return [
    ...checkShift(facts),
    ...facts.fitness.map(toRefusal),
    ...(facts.isAbsent ? [refusal('ABSENT')] : []),
    ...firstOfEach([...checkClashes(facts), ...checkRest(facts)]),
    ...checkHours(facts),
  ];
}

/** The span of shifts that one more of them has to be compared with. */
export function spanToCompare({ startsAt, endsAt }: TimeSpan): { readonly from: Date; readonly to: Date } {
  const [first, last] = [mondayOf(startsAt), mondayOf(endsAt)];
  return { from: toInstant(addDays(first, -1)), to: toInstant(addDays(last, 8)) };
}

function checkShift({ shift, now, isOwnAct }: AssignmentFacts): ShiftRefusal[] {
  if (shift.status === 'CANCELLED') return [fixed('CANCELLED')];
  if (shift.endsAt <= now) return [fixed('OVER')];
  if (!isOwnAct) return [];
  if (shift.signUpFrom !== null && now < shift.signUpFrom)
    return [{ ...fixed('NOT_OPEN_YET'), until: shift.signUpFrom }];
  return now >= (shift.signUpUntil ?? shift.startsAt) ? [fixed('CLOSED')] : [];
}

function toRefusal({ code, kind, isOverridable }: Unfitness): ShiftRefusal {
  return { ...fixed(code), check: kind ?? null, isOverridable };
}

/** One rule for everything that somebody does: shifts, duty, events and consultations. */
function checkClashes(facts: AssignmentFacts): ShiftRefusal[] {
  const { shift, held, busy } = facts;
  const shifts = held
    .filter((one) => one.shiftId !== shift.id && overlap(one, shift))
    .map(({ audience, endsAt }) => ({
      ...refusal(audience === 'STAFF' ? 'DUTY_CLASH' : 'SHIFT_CLASH'),
      until: endsAt,
    }));
  const others = busy
    .filter((one) => overlap(one, shift))
    .map(({ kind, endsAt }) => ({ ...refusal(CLASH_OF[kind]), until: endsAt }));
  return firstOfEach([...shifts, ...others].map((found) => withoutPrivate(facts, found)));
}

/** A roster of staff says of what a colleague does with their own card that they are busy: not with what, nor until when. */
function withoutPrivate({ shift }: AssignmentFacts, found: ShiftRefusal): ShiftRefusal {
  return shift.audience === 'STAFF' && found.reason !== 'DUTY_CLASH' ? refusal('BUSY') : found;
}

const CLASH_OF: Readonly<Record<BusyKind, ShiftRefusalReason>> = {
  REGISTRATION: 'REGISTRATION_CLASH',
  CONSULTATION: 'CONSULTATION_CLASH',
};

function checkRest({ shift, held, rules }: AssignmentFacts): ShiftRefusal[] {
  const short = held.find((one) => {
    if (one.shiftId === shift.id || overlap(one, shift)) return false;
    const rest = restBetween(rules, shift.audience, one.audience) * MINUTE;
    const gap = Math.max(
      shift.startsAt.getTime() - one.endsAt.getTime(),
      one.startsAt.getTime() - shift.endsAt.getTime(),
    );
    return gap < rest;
  });
  if (!short) return [];
  if (shift.audience === 'STAFF' && short.audience !== 'STAFF') return [refusal('BUSY')];
  const value = restBetween(rules, shift.audience, short.audience);
  return [{ ...refusal('REST'), value, until: new Date(short.endsAt.getTime() + value * MINUTE) }];
}

/** The longer rest of both, where somebody helps and is on duty. */
function restBetween(rules: AllShiftRules, one: ShiftAudience, other: ShiftAudience): number {
  return Math.max(rules[one].restMinutes, rules[other].restMinutes);
}

function checkHours({ shift, held, rules }: AssignmentFacts): ShiftRefusal[] {
  const own: ShiftRules = rules[shift.audience];
  const spans: readonly TimeSpan[] = [
    ...held.filter(({ audience, shiftId }) => audience === shift.audience && shiftId !== shift.id),
    shift,
  ];
  const days = daysOf(shift);
  const isLongDay = days.some(
    (day) => minutesIn(spans, toInstant(day), toInstant(addDays(day, 1))) > own.mostMinutesPerDay,
  );
  const weeks = [...new Set(days.map((day) => addDays(day, 1 - toWeekday(day))))];
  const isLongWeek = weeks.some(
    (monday) => minutesIn(spans, toInstant(monday), toInstant(addDays(monday, 7))) > own.mostMinutesPerWeek,
  );
  return [
    ...(isLongDay ? [{ ...refusal('HOURS_OF_DAY'), value: own.mostMinutesPerDay }] : []),
    ...(isLongWeek ? [{ ...refusal('HOURS_OF_WEEK'), value: own.mostMinutesPerWeek }] : []),
  ];
}

function minutesIn(spans: readonly TimeSpan[], from: Date, to: Date): number {
  const inside = spans.map(({ startsAt, endsAt }) =>
    Math.max(0, Math.min(endsAt.getTime(), to.getTime()) - Math.max(startsAt.getTime(), from.getTime())),
  );
  return inside.reduce((sum, one) => sum + one, 0) / MINUTE;
}

/** The civil days of a shift; one that ends at midnight does not reach into the next. */
function daysOf({ startsAt, endsAt }: TimeSpan): string[] {
  const [first, last] = [toCivilDate(startsAt), toCivilDate(new Date(endsAt.getTime() - 1))];
  const days = [first];
  for (let day = first; day < last;) days.push((day = addDays(day, 1)));
  return days;
}

function mondayOf(moment: Date): string {
  const day = toCivilDate(moment);
  return addDays(day, 1 - toWeekday(day));
}

function firstOfEach(refusals: readonly ShiftRefusal[]): ShiftRefusal[] {
  return refusals.filter(
    ({ reason }, index) => refusals.findIndex((other) => other.reason === reason) === index,
  );
}

/** A refusal that staff with the right may pass. */
function refusal(reason: ShiftRefusalReason): ShiftRefusal {
  return { reason, value: null, until: null, check: null, isOverridable: true };
}

/** A refusal that no right passes. */
export function fixed(reason: ShiftRefusalReason): ShiftRefusal {
  return { ...refusal(reason), isOverridable: false };
}
