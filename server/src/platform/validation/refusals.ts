import type { Refusal } from '../graphql/errors/user-error';
import type { Message } from '../i18n/message';
import type { NodeRow } from '../graphql/node';
import { say } from '../i18n/say';

/** A path into `input`. */
export type Field = readonly string[];

/** Refuses an empty field. */
export function required(field: Field, what: Message): Refusal {
  return { code: 'REQUIRED', field, message: say('validation.required', { what }) };
}

/** Refuses text that is longer than the catalogue keeps. */
export function tooLong(field: Field, longest: number): Refusal {
  const message = say('validation.tooLong', {
    longest: { ID: figure(longest, 'id-ID'), EN: figure(longest, 'en-GB') },
  });
  return { code: 'TOO_LONG', field, message };
}

/** Refuses a list with more entries than the catalogue keeps. */
export function tooMany(field: Field, most: number): Refusal {
  return {
    code: 'TOO_LONG',
    field,
    message: say('validation.tooMany', { most }),
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
    message: say('validation.notFound', { what }),
  };
}

/** Refuses a value that another object has. */
export function alreadyExists(field: Field, message: Message, existing: NodeRow | null): Refusal {
  return { code: 'ALREADY_EXISTS', field, message, existing };
}

/** Refuses a change to something that somebody else changed first. */
export function stale(what: Message, currentVersion: number): Refusal {
  const message = say('validation.stale', { what });
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
