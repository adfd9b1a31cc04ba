import { isEmail } from '../../../shared/email';
import { isCommonPassword } from '../../../shared/common-passwords/common-passwords';
import { isGuessable } from '../../../shared/guessable-password';
import { say } from '../words/say';

/** Why an account cannot be made; codes are those of the platform's refusals. */
export type StaffRefusal = {
  readonly code:
    | 'INVALID'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'ALREADY_EXISTS'
    | 'NOT_FOUND'
    | 'NOT_ALLOWED'
    | 'WRONG_CREDENTIALS'
    | 'TOO_MANY_ATTEMPTS'
    | 'STALE_VERSION'
    | 'IN_USE';
  readonly message: { readonly ID: string; readonly EN: string };
  readonly field?: readonly string[];
  readonly retryAfterSeconds?: number;
  readonly currentVersion?: number;
};

type Refusals = readonly [StaffRefusal, ...StaffRefusal[]];

/**
 * Staff passwords have at least 15 characters (NIST SP 800-63B-4 without a second factor); no rule about
 * their kinds.
 */
export const SHORTEST_PASSWORD = 15;
const LONGEST_PASSWORD = 256;

/** Words that anybody would try first here. */
const COMMON = [
  'perpustakaan',
  'pustaka',
  'pasuruan',
  'password',
  'katasandi',
  'qwerty',
  'administrator',
  'pustakawan',
  '1234567890',
  '0987654321',
];

/** Lists what is wrong with a new account; null if nothing is. */
export function accountRefusals(account: {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}): Refusals | null {
  const password = passwordRefusal(account);
  return toRefusals([...personRefusals(account), ...(password ? [password] : [])]);
}

/** Lists what is wrong with somebody's name and address; null if nothing is. */
export function identityRefusals(person: { readonly name: string; readonly email: string }): Refusals | null {
  return toRefusals(personRefusals(person));
}

function toRefusals([first, ...others]: readonly StaffRefusal[]): Refusals | null {
  return first ? [first, ...others] : null;
}

function personRefusals(account: { readonly name: string; readonly email: string }): StaffRefusal[] {
  const found: StaffRefusal[] = [];
  if (account.name.trim() === '')
    found.push({ code: 'REQUIRED', field: ['name'], message: say('staff.nameRequired') });
  if (account.name.length > 120)
    found.push({
      code: 'TOO_LONG',
      field: ['name'],
      message: say('staff.nameTooLong'),
    });
  if (!isEmail(account.email))
    found.push({
      code: 'INVALID',
      field: ['email'],
      message: say('staff.email'),
    });
  return found;
}

/** Says why a password cannot be used for an account; null if it can. */
export function passwordRefusal({
  name,
  email,
  password,
}: {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}): StaffRefusal | null {
  const field = ['password'];
  if (password.length < SHORTEST_PASSWORD)
    return {
      code: 'INVALID',
      field,
      message: say('staff.passwordTooShort', { shortestPassword: SHORTEST_PASSWORD }),
    };
  if (password.length > LONGEST_PASSWORD)
    return {
      code: 'TOO_LONG',
      field,
      message: say('staff.passwordTooLong', { longestPassword: LONGEST_PASSWORD }),
    };
  const words = [...COMMON, ...name.split(/\s+/), email.split('@')[0] ?? ''];
  return isCommonPassword(password) || isGuessable(password, words, { characters: 5, different: 5 })
    ? {
        code: 'INVALID',
        field,
        message: say('staff.passwordGuessable'),
      }
    : null;
}
