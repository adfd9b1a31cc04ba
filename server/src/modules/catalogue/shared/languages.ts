import type { LocalizedText } from '../../../shared/locale';
import { foldHeading } from './folding';

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
  const name = foldHeading(printed).replace(/^bahasa /, '');
  const known = CODES.get(name);
  if (known !== undefined) return known;
  return /^[a-z]{3}$/.test(name) && !NO_LANGUAGE.has(name) ? name : null;
}

/** Names of languages by ISO 639-2/B code, those a city library of East Java meets most first. */
const NAMES: ReadonlyMap<string, LocalizedText> = new Map(
  `
ind|Indonesia|Indonesian
eng|Inggris|English
jav|Jawa|Javanese
mad|Madura|Madurese
ara|Arab|Arabic
sun|Sunda|Sundanese
may|Melayu|Malay
dut|Belanda|Dutch
jpn|Jepang|Japanese
chi|Tionghoa|Chinese
kor|Korea|Korean
ger|Jerman|German
fre|Prancis|French
spa|Spanyol|Spanish
por|Portugis|Portuguese
ita|Italia|Italian
rus|Rusia|Russian
tur|Turki|Turkish
per|Persia|Persian
hin|Hindi|Hindi
urd|Urdu|Urdu
ban|Bali|Balinese
min|Minangkabau|Minangkabau
bug|Bugis|Buginese
mak|Makassar|Makassarese
ace|Aceh|Acehnese
btk|Batak|Batak
bjn|Banjar|Banjarese
sas|Sasak|Sasak
gor|Gorontalo|Gorontalo
nia|Nias|Nias
day|Dayak|Dayak
tet|Tetun|Tetum
kaw|Jawa Kuno|Old Javanese
san|Sanskerta|Sanskrit
lat|Latin|Latin
grc|Yunani Kuno|Ancient Greek
gre|Yunani|Greek
heb|Ibrani|Hebrew
tha|Thai|Thai
vie|Vietnam|Vietnamese
tgl|Tagalog|Tagalog
fil|Filipino|Filipino
khm|Khmer|Khmer
bur|Burma|Burmese
tam|Tamil|Tamil
ben|Bengali|Bengali
pol|Polandia|Polish
cze|Ceko|Czech
hun|Hungaria|Hungarian
rum|Rumania|Romanian
ukr|Ukraina|Ukrainian
bul|Bulgaria|Bulgarian
swe|Swedia|Swedish
dan|Denmark|Danish
nor|Norwegia|Norwegian
fin|Finlandia|Finnish
ice|Islandia|Icelandic
afr|Afrikaans|Afrikaans
swa|Swahili|Swahili
epo|Esperanto|Esperanto
mul|Beberapa bahasa|Several languages
`
    .trim()
    .split('\n')
    .map((line): [string, LocalizedText] => {
      const [code = '', indonesian = '', english = ''] = line.split('|');
      return [code, { indonesian, english }];
    }),
);

/** Gives the name of a language; an unknown code stands for itself. */
export function languageName(code: string): LocalizedText {
  return NAMES.get(code) ?? { indonesian: code, english: code };
}

/** The codes of the languages that have a name here, most usual first. */
export const LANGUAGE_CODES: readonly string[] = [...NAMES.keys()];
