import { withoutTitles } from './academic-titles';
import { isClanName } from './clan-names';
import { closeUp, foldHeading } from '../shared/folding';

/** The heading of a person and the other forms that lead to it. */
export type NameForms = { readonly heading: string; readonly variants: readonly string[] };

/** Particles that stay with the element after them: *van der Meer*, *el Shirazy*, *bin Ali*. */
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'di',
  'da',
  'du',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'binti',
  'ibn',
  'ibnu',
  'ash',
  'as',
  'an',
  'ar',
  'at',
  'ad',
  'az',
]);
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/i;

/**
 * Works out the forms of a person's name as printed. Indonesian names are entered under the first element,
 * unless a clan name follows; the entry under the last element, the old rule that shelves still follow,
 * becomes a reference (*lihat*). A name that comes inverted keeps its entry element: who inverted it knew.
 */
export function nameForms(printed: string): NameForms {
  const name = withoutTitles(tidyName(printed));
  const isInverted = /^[^,]+,\s*\S/.test(name) && !SUFFIX.test(name.split(',')[1]?.trim() ?? '');
  const direct = isInverted ? directOrder(name) : name;
  const inverted = isInverted ? name : lastElementEntry(direct);
  const heading = isInverted || isClanName(lastWord(direct)) ? inverted : direct;
  const variants = [direct, inverted].filter((form) => form !== heading);
  return { heading, variants: Array.from(new Set(variants)) };
}

/** Turns *Toer, Pramoedya Ananta* into *Pramoedya Ananta Toer*; a name in direct order stays. */
export function directOrder(name: string): string {
  const [entry = '', ...rest] = name
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (rest.length === 0) return entry;
  const [given = '', ...suffixes] = rest;
  return [given, entry, ...suffixes].join(' ');
}

/** Turns *Pramoedya Ananta Toer* into *Toer, Pramoedya Ananta*; a single name stays. */
export function lastElementEntry(name: string): string {
  const words = name.split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  if (words.length < 2) return name;
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(foldHeading(words[start - 1] ?? ''))) start -= 1;
  // An initial at the end is no element to enter under: *Farida Puji P.*
  if (/^(?:\p{L}\.)*\p{L}\.?$/u.test(words[start] ?? '')) return name;
  const inverted = `${words.slice(start).join(' ')}, ${words.slice(0, start).join(' ')}`;
  return suffix === undefined ? inverted : `${inverted}, ${suffix}`;
}

/** Gives a key under which the forms of one name meet: direct order, folded, closed up. */
export function nameKey(name: string): string {
  return closeUp(directOrder(withoutTitles(name)));
}

/** Mends blanks and capitals of a printed name: *PRAMOEDYA  ANANTA TOER* becomes *Pramoedya Ananta Toer*. */
export function tidyName(printed: string): string {
  const spaced = printed
    .replace(/\s+/g, ' ')
    .replace(/\.(?=\p{Lu}\p{Ll})/gu, '. ')
    .replace(/ ([,.])/g, '$1')
    .replace(/(?<![,;:/\s])[,;:/\s]+$/, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .trim();
  const isShouted = /\p{Lu}/u.test(spaced) && !/\p{Ll}/u.test(spaced) && /\p{Lu}{4,}/u.test(spaced);
  return isShouted ? capitalised(spaced) : spaced;
}

function capitalised(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}’'`])\p{L}/gu, (letter) => letter.toUpperCase());
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
