import type { StaffRefusal } from '../accounts/staff.rules';
import { say } from '../words/say';

/** More than a person has devices. */
export const MOST_PASSKEYS = 10;
const LONGEST_NAME = 60;

/** Says what is wrong with the name of a passkey; null if nothing is. */
export function nameRefusal(name: string): StaffRefusal | null {
  if (name === '')
    return {
      code: 'REQUIRED',
      field: ['name'],
      message: say('passkey.required'),
    };
  return name.length > LONGEST_NAME
    ? {
        code: 'TOO_LONG',
        field: ['name'],
        message: say('shared.tooLong', { longestName: LONGEST_NAME }),
      }
    : null;
}

/** Whose passkey it is or was, nobody is told. */
export const NOT_PROVED: StaffRefusal = {
  code: 'WRONG_CREDENTIALS',
  field: ['response'],
  message: say('passkey.notProved'),
};

/** The device has a passkey of this library already. */
export const PASSKEY_KNOWN: StaffRefusal = {
  code: 'ALREADY_EXISTS',
  field: ['response'],
  message: say('passkey.passkeyKnown'),
};

/** There is no room for one more. */
export const TOO_MANY_PASSKEYS: StaffRefusal = {
  code: 'NOT_ALLOWED',
  message: say('passkey.tooManyPasskeys', { mostPasskeys: MOST_PASSKEYS }),
};

/** It was removed before, or is somebody else's. */
export const NO_PASSKEY: StaffRefusal = {
  code: 'NOT_FOUND',
  field: ['passkeyId'],
  message: say('passkey.noPasskey'),
};

/** Without a second step nobody works here. */
export const LAST_SECOND_STEP: StaffRefusal = {
  code: 'NOT_ALLOWED',
  field: ['passkeyId'],
  message: say('passkey.lastSecondStep'),
};
