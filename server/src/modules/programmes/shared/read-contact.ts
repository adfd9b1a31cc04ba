import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid } from '../../../platform/validation/refusals';
import { isEmail, normaliseEmail } from '../../../shared/email';
import { normalisePhone } from '../../members';
import { isPersonName } from './person-name.rules';
import { say } from '../words/say';

/** What to say of an e-mail address that cannot be one. */
export const WRONG_EMAIL = say('readContact.wrongEmail');

/** Refuses what cannot be the name of a person; nothing entered is somebody else's matter. */
export function refuseNoName(form: InputValidator, name: string | null, ...field: readonly string[]): void {
  if (name !== null && name !== '' && !isPersonName(name))
    form.refuse((path) => invalid(path, NO_NAME), ...field);
}

/** Reads an e-mail address that must be given; empty when it is refused. */
export function readRequiredEmail(
  form: InputValidator,
  text: string,
  ...field: readonly [string, ...string[]]
): string {
  const what = say('proposeEvent.email');
  const email = normaliseEmail(form.requiredLine(text, { longest: 200, what }, ...field));
  if (email !== '' && !isEmail(email)) form.refuse((path) => invalid(path, WRONG_EMAIL), ...field);
  return email;
}

/** Reads a telephone number in any spelling; null when none was entered, or when it is refused. */
export function readPhone(
  form: InputValidator,
  text: string | null | undefined,
  ...field: readonly string[]
): string | null {
  const entered = form.line(text, 40, ...field);
  const phone = entered === null ? null : normalisePhone(entered);
  if (entered !== null && phone === null) form.refuse((path) => invalid(path, WRONG_PHONE), ...field);
  return phone;
}

const NO_NAME = say('readContact.noName');
const WRONG_PHONE = say('readContact.wrongPhone');
