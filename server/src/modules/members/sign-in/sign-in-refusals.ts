import type { MemberRefusal } from '../shared/member-refusal.rules';
import { say } from '../words/say';

/** Says the same for an unknown account as for a wrong password. */
export const WRONG_CREDENTIALS: MemberRefusal = {
  code: 'WRONG_CREDENTIALS',
  message: say('signInRefusals.wrongCredentials'),
};

/** Families share a telephone; only the card number says who signs in. */
export const SHARED_CONTACT: MemberRefusal = {
  code: 'NOT_ALLOWED',
  field: ['login'],
  message: say('signInRefusals.sharedContact'),
};

/** Asks to wait. */
export function tooManyAttempts(seconds: number): MemberRefusal {
  const message = say('signInRefusals.tooManyAttempts', { seconds });
  return { code: 'TOO_MANY_ATTEMPTS', message, retryAfterSeconds: seconds };
}
