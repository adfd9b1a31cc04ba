import type { Refusal, UserErrorCode } from '../../../platform/graphql/errors/user-error';
import type { Message } from '../../../platform/i18n/message';
import { toCivilDate, toLocalTime } from '../../../shared/civil-date';
import { civilDayText } from '../../../shared/day-text';
import { say } from '../shift-words/say';
import type { ShiftRefusal, ShiftRefusalReason } from './decide-assignment.rules';

/** A refusal of the engine with what it decided by. */
export type ShiftRefused = Refusal & { readonly shift: ShiftRefusal };

/** Tells whether a refusal comes from the engine. */
export function isShiftRefused(refusal: Refusal): refusal is ShiftRefused {
  return 'shift' in refusal;
}

const CODES: Partial<Record<ShiftRefusalReason, `${UserErrorCode}`>> = {
  FULL: 'IN_USE',
  ALREADY_IN: 'ALREADY_EXISTS',
  TOO_YOUNG: 'AGE_RULE',
};

/** Words refusals of the engine; times are named, what somebody else does is not. */
export function toShiftErrors(refusals: readonly ShiftRefusal[]): ShiftRefused[] {
  return refusals.map((refusal) => ({
    code: CODES[refusal.reason] ?? 'NOT_ALLOWED',
    field: ['needId'],
    message: toMessage(refusal),
    shift: refusal,
  }));
}

/** Words one refusal. */
export function toMessage({ reason, value, until, check }: ShiftRefusal): Message {
  return say(`refused.${reason}`, {
    value: value === null ? '' : durationText(value),
    until: until === null ? '' : momentText(until),
    check: check === null ? '' : say(`checks.${check}`),
  });
}

/** `8 jam` or `30 menit`, in English `8 hours` or `30 minutes`. */
export function durationText(minutes: number): Message {
  if (minutes % 60 !== 0 || minutes === 0) return say('time.minutes', { count: minutes });
  return minutes === 60 ? say('time.hour') : say('time.hours', { count: minutes / 60 });
}

/** `Sel, 8 Des 2026, 14.00`, in English `8 Dec 2026, 14:00`. */
function momentText(moment: Date): Message {
  const [day, time] = [toCivilDate(moment), toLocalTime(moment)];
  return {
    ID: `${civilDayText(day, 'ID')}, ${time.replace(':', '.')}`,
    EN: `${civilDayText(day, 'EN')}, ${time}`,
  };
}
