import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid } from '../../../platform/validation/refusals';
import { normalisePhone } from '../../members';
import { isPersonName } from './person-name.rules';

/** What to say of an e-mail address that cannot be one. */
export const WRONG_EMAIL = {
  ID: 'Alamat surel ini tidak lengkap.',
  EN: 'This e-mail address is not complete.',
};

/** Refuses what cannot be the name of a person; nothing entered is somebody else's matter. */
export function refuseNoName(form: InputValidator, name: string | null, ...field: readonly string[]): void {
  if (name !== null && name !== '' && !isPersonName(name))
    form.refuse((path) => invalid(path, NO_NAME), ...field);
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

const NO_NAME = {
  ID: 'Tulis nama orangnya saja, tanpa alamat situs atau surel.',
  EN: 'Write the name of the person only, without a web or mail address.',
};
const WRONG_PHONE = {
  ID: 'Tulis nomor telepon lengkap, misalnya 0812 3456 7890 atau (0343) 421234.',
  EN: 'Give a complete telephone number, such as 0812 3456 7890 or (0343) 421234.',
};
