import { foldHeading } from '../shared/folding';
import { readIdentifier } from '../shared/identifiers';
import type { MaterialType } from '../shared/catalogue.terms';
import { fullTitle } from './citation-words';
import type { CitedName, CitedTitle } from './cited-names';
import { citedPeople, inverted } from './cited-names';

const RIS_TYPES: Partial<Record<MaterialType, string>> = {
  BOOK: 'BOOK',
  SERIAL: 'JFULL',
  MAP: 'MAP',
  MUSIC: 'MUSIC',
  SOUND_RECORDING: 'SOUND',
  VIDEO: 'VIDEO',
  EBOOK: 'EBOOK',
  AUDIOBOOK: 'SOUND',
  MANUSCRIPT: 'UNPB',
};
const BIBTEX_SPECIAL: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['%', '\\%'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

/** Writes a title as an entry of a RIS file. */
export function writeRis(title: CitedTitle): string {
  const { names, areEditors, translators } = citedPeople(title);
  const lines: (readonly [string, string | null])[] = [
    ['TY', RIS_TYPES[title.materialType] ?? 'GEN'],
    ...names.map((name) => [areEditors ? 'ED' : 'AU', inverted(name)] as const),
    ...translators.map((name) => ['A4', inverted(name)] as const),
    ['TI', fullTitle(title)],
    ...title.series
      .slice(0, 1)
      .flatMap((series) => [['T2', series.title] as const, ['M1', series.number] as const]),
    ['ET', title.edition],
    ['CY', title.publicationPlace],
    ['PB', title.publisher],
    ['PY', title.publicationYear === null ? null : String(title.publicationYear)],
    ['SP', pageCount(title)],
    ['SN', standardNumber(title)],
    ['LA', title.languages[0] ?? null],
  ];
  const present = lines.flatMap(([tag, value]) =>
    value === null || value.trim() === '' ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return `${[...present, 'ER  - '].join('\r\n')}\r\n`;
}

/** Writes a title as an entry of a BibTeX file. */
export function writeBibTex(title: CitedTitle): string {
  const { names, areEditors, translators } = citedPeople(title);
  const [series] = title.series;
  const number = standardNumber(title);
  const isPrinted = title.materialType === 'BOOK' || title.materialType === 'EBOOK';
  const entries: (readonly [string, string | null])[] = [
    [areEditors ? 'editor' : 'author', nameList(names)],
    ['translator', nameList(translators)],
    // The inner braces keep the capitals of the title.
    ['title', `{${escapeBibTex(fullTitle(title))}}`],
    ['edition', escaped(title.edition)],
    ['series', escaped(series?.title ?? null)],
    ['number', escaped(series?.number ?? null)],
    ['address', escaped(title.publicationPlace)],
    ['publisher', escaped(title.publisher)],
    ['year', title.publicationYear === null ? null : String(title.publicationYear)],
    [number?.length === 9 ? 'issn' : 'isbn', number],
  ];
  const present = entries.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`  ${name} = {${value}}`],
  );
  return `@${isPrinted ? 'book' : 'misc'}{${citationKey(title, names)},\n${present.join(',\n')}\n}\n`;
}

function nameList(names: readonly CitedName[]): string | null {
  if (names.length === 0) return null;
  return names
    .map((name) => (name.isBody ? `{${escapeBibTex(name.family)}}` : escapeBibTex(inverted(name))))
    .join(' and ');
}

function citationKey(title: CitedTitle, names: readonly CitedName[]): string {
  const words = (text: string): string => foldHeading(text).replace(/[^a-z0-9 ]/g, '');
  const name = words(names[0]?.family ?? '').split(' ')[0] ?? '';
  const [word = ''] = words(title.titleProper).split(' ');
  const key = `${name}${title.publicationYear ?? ''}${word}`;
  return key === '' ? 'judul' : key;
}

function escaped(text: string | null): string | null {
  return text === null ? null : escapeBibTex(text);
}

function escapeBibTex(text: string): string {
  return oneLine(text).replace(/[\\{}$&#_%~^]/g, (character) => BIBTEX_SPECIAL.get(character) ?? character);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function pageCount({ extent }: CitedTitle): string | null {
  return /(\d+)\s*(?:hlm|hal|p\b|pages)/i.exec(extent ?? '')?.[1] ?? null;
}

function standardNumber({ identifiers }: CitedTitle): string | null {
  const found = identifiers
    .map(({ printed }) => readIdentifier(printed))
    .find(({ normalised }) => normalised !== null);
  if (found?.normalised === undefined || found.normalised === null) return null;
  return found.kind === 'ISSN'
    ? `${found.normalised.slice(0, 4)}-${found.normalised.slice(4)}`
    : found.normalised;
}
