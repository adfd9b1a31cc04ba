import type { PlaceName } from '../navigation-items';
import { listNames } from './palette-search';
import * as englishSynonyms from '../synonyms.en';
import * as indonesianSynonyms from '../synonyms.id';
import * as english from '../words.en';
import * as indonesian from '../words.id';

/** Names an act that the palette can begin. */
export type PaletteActName = keyof typeof indonesian.paletteActs;

const languages = [
  { ...indonesian, ...indonesianSynonyms },
  { ...english, ...englishSynonyms },
];

/** Lists what a place is called in both languages, so that either is found whichever is on screen. */
export function listPlaceNames(name: PlaceName): readonly string[] {
  return languages.flatMap(({ places, placeSynonyms }) => [places[name], ...listNames(placeSynonyms[name])]);
}

/** Lists what an act is called in both languages. */
export function listActNames(name: PaletteActName): readonly string[] {
  return languages.flatMap(({ paletteActs, paletteActSynonyms }) => [
    paletteActs[name],
    ...listNames(paletteActSynonyms[name]),
  ]);
}
