import type { Refusal } from '../graphql/errors/user-error';
import type { Message } from '../i18n/message';
import type { NodeRow } from '../graphql/node';

/** A path into `input`. */
export type Field = readonly string[];

/** Refuses an empty field. */
export function required(field: Field, what: Message): Refusal {
  return { code: 'REQUIRED', field, message: { ID: `Isi ${what.ID}.`, EN: `Give ${what.EN}.` } };
}

/** Refuses text that is longer than the catalogue keeps. */
export function tooLong(field: Field, longest: number): Refusal {
  const message = {
    ID: `Paling panjang ${figure(longest, 'id-ID')} karakter. Persingkat isiannya.`,
    EN: `At most ${figure(longest, 'en-GB')} characters. Shorten the text.`,
  };
  return { code: 'TOO_LONG', field, message };
}

/** Refuses a list with more entries than the catalogue keeps. */
export function tooMany(field: Field, most: number): Refusal {
  return {
    code: 'TOO_LONG',
    field,
    message: {
      ID: `Paling banyak ${most} isian. Hapus sebagian.`,
      EN: `At most ${most} entries. Remove some.`,
    },
  };
}

/** Refuses a value that means nothing. */
export function invalid(field: Field, message: Message): Refusal {
  return { code: 'INVALID', field, message };
}

/** Refuses a reference to something that does not exist. */
export function notFound(field: Field, what: Message): Refusal {
  return {
    code: 'NOT_FOUND',
    field,
    message: {
      ID: `${what.ID} ini tidak ada lagi. Muat ulang, lalu pilih yang lain.`,
      EN: `This ${what.EN} no longer exists. Reload and choose another one.`,
    },
  };
}

/** Refuses a value that another object has. */
export function alreadyExists(field: Field, message: Message, existing: NodeRow | null): Refusal {
  return { code: 'ALREADY_EXISTS', field, message, existing };
}

/** Refuses a change to something that somebody else changed first. */
export function stale(what: Message, currentVersion: number): Refusal {
  const message = {
    ID: `${what.ID} ini baru saja diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.`,
    EN: `Somebody else has just changed this ${what.EN}. Reload it and repeat your change.`,
  };
  return { code: 'STALE_VERSION', field: ['version'], message, currentVersion };
}

/** Makes a list of refusals the outcome of a use case; null when there is none. */
export function toErrors(refusals: readonly Refusal[]): readonly [Refusal, ...Refusal[]] | null {
  const [first, ...others] = refusals;
  return first ? [first, ...others] : null;
}

function figure(number: number, locale: string): string {
  return number.toLocaleString(locale);
}
