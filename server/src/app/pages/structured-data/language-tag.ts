const TAGS: Readonly<Record<string, string>> = {
  ind: 'id',
  eng: 'en',
  jav: 'jv',
  sun: 'su',
  mad: 'mad',
  ara: 'ar',
  dut: 'nl',
  fre: 'fr',
  ger: 'de',
  jpn: 'ja',
  chi: 'zh',
  kor: 'ko',
  may: 'ms',
  ban: 'ban',
  min: 'min',
  ita: 'it',
  spa: 'es',
  rus: 'ru',
  lat: 'la',
  per: 'fa',
  tur: 'tr',
  por: 'pt',
  hin: 'hi',
  san: 'sa',
};

/**
 * Turns a code of catalogues (ISO 639-2/B) into the tag the web uses; a code without a shorter form is its
 * own tag.
 */
export function languageTag(code: string): string {
  return TAGS[code] ?? code;
}
