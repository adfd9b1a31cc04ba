import type { Markup } from './html';
import { trusted } from './html';

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** Writes a value as JSON that no text inside can lead out of a script element. */
export function embeddedJson(value: unknown): Markup {
  return trusted(
    JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? character),
  );
}
