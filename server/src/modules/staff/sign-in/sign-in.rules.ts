import type { StaffRefusal } from '../accounts/staff.rules';
import { say } from '../words/say';

/** Five tries are free, then 1, 2, 4 … 900 seconds (OWASP ASVS 6.3.1); the counter is per account. */
export const PER_ACCOUNT = { free: 5, windowMs: 3_600_000, longestWaitMs: 900_000 };

/** The same for an unknown account as for a wrong password. */
export const WRONG_CREDENTIALS: StaffRefusal = {
  code: 'WRONG_CREDENTIALS',
  message: say('signIn.wrongCredentials'),
};

/** For somebody who is signed in already. */
export const WRONG_PASSWORD: StaffRefusal = {
  code: 'WRONG_CREDENTIALS',
  field: ['password'],
  message: say('signIn.wrongPassword'),
};

/** A code that is wrong, old or was used before. */
export const WRONG_CODE: StaffRefusal = {
  code: 'WRONG_CREDENTIALS',
  field: ['code'],
  message: say('signIn.wrongCode'),
};

/** The time between password and code is over, or the sign-in was finished already. */
export const SIGN_IN_AGAIN: StaffRefusal = {
  code: 'NOT_FOUND',
  field: ['challenge'],
  message: say('signIn.signInAgain'),
};

/** Says how long to wait. */
export function tooManyAttempts(seconds: number): StaffRefusal {
  const message = say('signIn.tooManyAttempts', { seconds });
  return { code: 'TOO_MANY_ATTEMPTS', message, retryAfterSeconds: seconds };
}
