import type { CommonCatalogue } from '@pustaka/web-shared/i18n/common.id.ts';
import type { KeyIn } from '@pustaka/web-shared/i18n/word-keys.ts';

import type { PortalWords } from './words.id';

/**
 * Names every catalogue of words with its shape; pages add theirs in `src/app/catalogues.d.ts`, as only an
 * interface can be extended.
 */
// oxlint-disable-next-line typescript/consistent-type-definitions -- a type cannot be extended from outside
export interface Catalogues {
  readonly common: CommonCatalogue;
  readonly portal: PortalWords;
}

/** Names one catalogue of words. */
export type CatalogueName = keyof Catalogues;

/**
 * Is a key of a catalogue, or of any other with its name before it: a word that does not exist is a compile
 * error.
 */
export type WordKey<Name extends CatalogueName> =
  | KeyIn<Catalogues[Name], string>
  | { [Other in CatalogueName]: `${Other}:${KeyIn<Catalogues[Other], string>}` }[CatalogueName];

/** Is a key of a catalogue that holds a list of words. */
export type ListKey<Name extends CatalogueName> = KeyIn<Catalogues[Name], readonly string[]>;
