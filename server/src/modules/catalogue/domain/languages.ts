import { foldText } from './folding';

/**
 * Languages the catalogue knows by name: ISO 639-2/B code, two-letter code if there is one, and names in use.
 */
const LANGUAGE_NAMES: readonly (readonly [code: string, ...names: string[]])[] = [
  ['ind', 'id', 'indonesia', 'bahasa indonesia', 'indonesian'],
  ['eng', 'en', 'inggris', 'english'],
  ['jav', 'jv', 'jawa', 'javanese'],
  ['mad', 'madura', 'madurese'],
  ['sun', 'su', 'sunda', 'sundanese'],
  ['ara', 'ar', 'arab', 'arabic'],
  ['may', 'ms', 'msa', 'melayu', 'malay', 'malaysia'],
  ['ban', 'bali', 'balinese'],
  ['min', 'minangkabau', 'minang'],
  ['bug', 'bugis', 'buginese'],
  ['ace', 'aceh', 'achinese'],
  ['btk', 'batak'],
  ['kaw', 'kawi', 'jawa kuno', 'old javanese'],
  ['dut', 'nl', 'nld', 'belanda', 'dutch'],
  ['ger', 'de', 'deu', 'jerman', 'german'],
  ['fre', 'fr', 'fra', 'prancis', 'perancis', 'french'],
  ['spa', 'es', 'spanyol', 'spanish'],
  ['por', 'pt', 'portugis', 'portuguese'],
  ['ita', 'it', 'italia', 'italian'],
  ['rus', 'ru', 'rusia', 'russian'],
  ['chi', 'zh', 'zho', 'cina', 'mandarin', 'tionghoa', 'chinese'],
  ['jpn', 'ja', 'jepang', 'japanese'],
  ['kor', 'ko', 'korea', 'korean'],
  ['tur', 'tr', 'turki', 'turkish'],
  ['per', 'fa', 'fas', 'persia', 'persian'],
  ['hin', 'hi', 'hindi'],
  ['san', 'sa', 'sanskerta', 'sanskrit'],
  ['lat', 'la', 'latin'],
  ['mul', 'banyak bahasa', 'multiple languages'],
];

const CODES: ReadonlyMap<string, string> = new Map(
  LANGUAGE_NAMES.flatMap(([code, ...names]) =>
    [code, ...names].map((name): [string, string] => [name, code]),
  ),
);

/** Codes that say that there is no language, or none known. */
const NO_LANGUAGE = new Set(['und', 'zxx', 'xxx']);

/** Finds the ISO 639-2/B code of a language written as a code or by name; null when it is not known. */
export function languageCode(printed: string): string | null {
  const name = foldText(printed).replace(/^bahasa /, '');
  const known = CODES.get(name);
  if (known !== undefined) return known;
  return /^[a-z]{3}$/.test(name) && !NO_LANGUAGE.has(name) ? name : null;
}
