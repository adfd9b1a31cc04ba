import type { Refusal } from '../../platform/graphql/errors/user-error';
import type { Message } from '../../platform/i18n/message';
import type { Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import { say } from './words/say';

/** Makes a refusal about one field. */
export function refuse(code: Refusal['code'], field: readonly string[], message: Message): Refusal {
  return { code, field, message };
}

/** Asks to wait. */
export function tooOften(seconds: number): Refusal {
  const message = say('tooManyChanges', { seconds });
  return { code: 'TOO_MANY_ATTEMPTS', message, retryAfterSeconds: seconds };
}

/** Refuses somebody who has left. */
export const NO_MEMBER = refuse('NOT_FOUND', [], say('noMember'));
/** Refuses a title that does not exist. */
export const NO_TITLE = refuse('NOT_FOUND', ['titleId'], say('noTitle'));
/** Refuses a decision about words that their writer changed. */
export const CHANGED_MEANWHILE = refuse('STALE_VERSION', ['version'], say('changedMeanwhile'));

const LONGEST_REASON = 300;

/** Reads why words are refused, for who wrote them; null when they are accepted. */
export function readReason(isAccepted: boolean, reason: string | null): Result<string | null, Refusal> {
  if (isAccepted) return ok(null);
  const text = reason?.trim() ?? '';
  if (text === '') return fail(refuse('REQUIRED', ['reason'], say('reasonRequired')));
  return text.length <= LONGEST_REASON
    ? ok(text)
    : fail(refuse('TOO_LONG', ['reason'], say('tooLong', { longest: LONGEST_REASON })));
}
